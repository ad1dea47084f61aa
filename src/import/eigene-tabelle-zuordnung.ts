import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { EinspielungDatei } from '../generated/source-types.ts'
import { kernindikatoren } from '../model/kernindikatoren.ts'
import { readDescriptor } from '../read/descriptor.ts'
import { toBefund } from './befund.ts'
import type { Umgebung, Zuordnung } from './einspielung.ts'
import { isPersonenbezogen } from './personenbezug.ts'
import type { Wertspalte } from './werte.ts'
import type { Fehlzeichen, Wertebereich } from './zahl.ts'
import { anteil, anzahl } from './zahl.ts'

type ZugeordneteSpalte = EinspielungDatei['spalten'][number]

const bereiche: Readonly<Record<ZugeordneteSpalte['art'], Wertebereich>> = {
  anzahl,
  anteil,
  zahl: {},
  klasse: { ganzzahlig: true },
}

/** The columns as reading them needs them. */
export function toWertspalten(data: EinspielungDatei): Wertspalte[] {
  const fehlzeichen: Fehlzeichen = {
    ...Object.fromEntries(
      (data.fehlzeichen ?? []).map(({ zeichen, bedeutung }) => [zeichen, bedeutung]),
    ),
    ...(data.leere_zellen !== undefined && { '': data.leere_zellen }),
  }
  return data.spalten.map(({ von, nach, titel, art }) => ({
    quelle: von,
    name: nach,
    titel,
    bereich: bereiche[art],
    fehlzeichen,
  }))
}

/** What a schema cannot say about a mapping. */
export function checkZuordnung(
  { datei, locate }: Zuordnung,
  data: EinspielungDatei,
  umgebung: Umgebung,
): Diagnostic[] {
  return [
    ...checkDatensatz({ datei, locate }, data, umgebung),
    ...data.spalten.flatMap(({ von, nach }, index) => {
      const report = (field: 'von' | 'nach', satz: Satz): Diagnostic =>
        toBefund({
          ...satz,
          file: datei,
          range: locate(['spalten', index, field]),
          path: `spalten[${index}].${field}`,
        })
      const before = data.spalten.findIndex((spalte) => spalte.nach === nach)
      return [
        ...(before < index ? [report('nach', double(nach, before))] : []),
        ...(nach === 'raum' || nach === 'id' ? [report('nach', reserved(nach))] : []),
        ...(isPersonenbezogen(von) || isPersonenbezogen(nach)
          ? [report('von', personal(von))]
          : []),
      ]
    }),
  ]
}

interface Satz {
  readonly code: string
  readonly message: string
  readonly hint: string
}

const double = (nach: string, before: number): Satz => ({
  code: 'spalte-doppelt',
  message: `Den Namen „${nach}“ trägt schon die ${before + 1}. Spalte dieser Liste.`,
  hint: 'Der Spalte einen eigenen Namen geben.',
})

const reserved = (nach: string): Satz => ({
  code: 'spalte-reserviert',
  message: `„${nach}“ heißt in der Datenbibliothek die Schlüsselspalte.`,
  hint: 'Der Spalte einen anderen Namen geben.',
})

const personal = (von: string): Satz => ({
  code: 'personenbezug',
  message: `Die Spalte „${von}“ sieht nach Personen- oder Kontaktdaten aus; sie werden nie übernommen.`,
  hint: 'Die Spalte aus der Zuordnung löschen.',
})

/** A Datensatz that another kind of import fills must not be mixed with this one. */
function checkDatensatz(
  { datei, locate }: Pick<Zuordnung, 'datei' | 'locate'>,
  { datensatz }: EinspielungDatei,
  umgebung: Umgebung,
): Diagnostic[] {
  const file = `daten/${datensatz}/datapackage.json`
  const text = umgebung.bestand(file)
  const art =
    text === undefined
      ? datensatz === kernindikatoren
        ? kernindikatoren
        : undefined
      : readDescriptor('datenpaket', file, text).data?.bzrp.art
  if (art === undefined || art === 'tabelle') return []
  return [
    toBefund({
      code: 'datensatz-vergeben',
      message: `Den Datensatz „${datensatz}“ füllt schon die Einspielung „${art}“.`,
      hint: 'Einen anderen Namen für den Datensatz wählen.',
      file: datei,
      range: locate(['datensatz']),
      path: 'datensatz',
    }),
  ]
}

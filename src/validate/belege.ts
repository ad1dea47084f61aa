import type { DataPath } from '../diagnostics/data-path.ts'
import type {
  BelegterText,
  BelegteSpalte,
  BelegteTabelle,
  Belege,
  Datenelement,
  Quellort,
} from '../model/belege.ts'
import { ortOf } from './diagnostic-at.ts'
import { columnsOf, hatDaten, withNumbers, zahlspalten } from './eigene-tabellen.ts'
import type { GeschriebenesElement } from './elemente.ts'
import { eigeneElemente } from './elemente.ts'
import type { Geprueft, ProfilContext } from './rule.ts'
import { readTabellenzahl, recognizeSchreibweise } from './tabellenzahl.ts'
import { walkTexts } from './walk-texts.ts'

type Quellen = Pick<
  ProfilContext,
  'quellen' | 'profil' | 'analyse' | 'fachplanung' | 'perspektiven'
>

/** The own tables and texts of a profile with their places, from the files that passed. */
export function collectBelege(context: Quellen): Belege {
  const { profil, analyse, fachplanung, perspektiven } = context
  const dateien = [profil, ...analyse, ...fachplanung, perspektiven]
  return {
    quellen: profil?.data.quellen ?? [],
    tabellen: eigeneElemente(analyse).flatMap((geschrieben) => {
      const { element } = geschrieben
      return hatDaten(element) ? toTabelle(element, geschrieben, context) : []
    }),
    texte: dateien.flatMap((datei) => (datei ? listTexte(datei) : [])),
  }
}

/** A table whose file is missing or has other columns is left out: that is a finding of its own. */
function toTabelle(
  element: Datenelement,
  { source, path }: GeschriebenesElement,
  { quellen }: Quellen,
): BelegteTabelle[] {
  const ort = (at: DataPath, part: 'key' | 'value' = 'value'): Quellort =>
    ortOf(source, [...path, ...at], part)
  const base = { element, ort: () => ort([], 'key') }
  if (element.zeilen)
    return [
      {
        ...base,
        ...toZahlen(element, element.zeilen),
        zellenort: (zeile, spalte) => ort(['zeilen', zeile, spalte]),
      },
    ]
  const csv = quellen.tabellen.get(element.datei ?? '')
  const places = csv && columnsOf(element, csv)
  if (!csv || !places) return []
  const zeilen = csv.zeilen.map(({ zellen }) => places.map((place) => zellen[place] ?? ''))
  return [
    {
      ...base,
      ...toZahlen(element, zeilen),
      zellenort: (zeile, spalte) => ({
        file: csv.file,
        range: csv.locate(csv.zeilen[zeile]?.zeile ?? 1, places[spalte] ?? 0),
        path: `${element.datei ?? ''}[${zeile}].${element.spalten[spalte]?.id ?? ''}`,
      }),
    },
  ]
}

/** Numbers are often written into columns that are not said to hold any. */
function toZahlen(
  { spalten }: Datenelement,
  zeilen: readonly (readonly string[])[],
): Pick<BelegteTabelle, 'spalten' | 'zeilen'> {
  const declared = zahlspalten(spalten)
  const undeclared = spalten.flatMap(({ art = 'text' }, index) =>
    art === 'text' && holdsNumbers(zeilen.map((zeile) => zeile[index] ?? '')) ? [index] : [],
  )
  const all = new Map([...declared, ...undeclared.map((index) => [index, undefined] as const)])
  return {
    spalten: spalten.map((spalte, index): BelegteSpalte => ({ ...spalte, isZahl: all.has(index) })),
    zeilen: withNumbers(zeilen, all),
  }
}

/** Keys and telephone numbers are no numbers: they begin with 0 and are as long as they are. */
function holdsNumbers(zellen: readonly string[]): boolean {
  if (!zellen.some((zelle) => /\d/.test(zelle))) return false
  const schreibweise = recognizeSchreibweise(zellen)
  return zellen.every(
    (zelle) =>
      !/^0\d/.test(zelle.trim()) && 'text' in readTabellenzahl(zelle, schreibweise, undefined),
  )
}

/** All sentences of a file, wherever they stand; cells of tables are no sentences. */
function listTexte({ source, data }: Geprueft<unknown>): readonly BelegterText[] {
  const found: BelegterText[] = []
  walkTexts(data, ['zeilen', 'spalten'], (text, here) => {
    if (!text.trim().includes(' ')) return
    const path = [...here]
    found.push({ text, ort: (): Quellort => ortOf(source, path, 'value') })
  })
  return found
}

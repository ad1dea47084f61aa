import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { limitBefunde, toBefund } from './befund.ts'
import type { NeueTabelle, Paketbeschreibung } from './datenpaket.ts'
import { toPaketdateien } from './datenpaket.ts'
import { toDeutschesDatum } from './datum.ts'
import type { Eingabe, Einspielung, ErkannteDatei, Umgebung } from './einspielung.ts'
import { onlyBefunde } from './einspielung.ts'
import { lizenzen } from './lizenzen.ts'
import { checkLuecken, checkWorte, isOhneIndex } from './mss-pruefung.ts'
import { einwohnerspalte, indexspalten, wortspalten } from './mss-spalten.ts'
import { checkSchluessel } from './schluessel.ts'
import { checkStaende } from './staende.ts'
import { readTabelle } from './tabelle.ts'
import type { Werte } from './werte.ts'
import { readWerte } from './werte.ts'
import { checkSpalten, unknownSpalten } from './zaehlung.ts'

const spalten = [einwohnerspalte, ...indexspalten]
const herausgeber = 'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen'
const statistik = 'Monitoring Soziale Stadtentwicklung'

const paket: Paketbeschreibung = {
  name: 'mss',
  titel: 'Monitoring Soziale Stadtentwicklung (MSS)',
  beschreibung:
    'Status- und Dynamik-Index mit ihren Indikatoren und den Kontextindikatoren je Planungsraum. Das MSS eines Jahres beschreibt den 31.12. des Vorjahres. Unverändert übernommen, Spalten umbenannt; die Klassen stehen als Code. Ein hoher Code des Status-Index bedeutet eine ungünstigere soziale Lage. Planungsräume ohne Index tragen „x“.',
  quellen: [
    {
      title: `${herausgeber}: ${statistik}`,
      path: 'https://www.berlin.de/sen/sbw/stadtdaten/stadtwissen/monitoring-soziale-stadtentwicklung/',
    },
  ],
  lizenzen: [lizenzen['dl-de-zero-2.0']],
  angaben: {
    art: 'mss',
    statistik,
    herausgeber,
    herausgeber_kurz: 'SenStadt',
    lizenz: 'dl-de-zero-2.0',
    geheimhaltung: { vorab_geschuetzt: true },
  },
  namensnennung: (staende) =>
    `Datenquelle: ${herausgeber}, ${statistik} ${staende.map(toAusgabe).join(', ')}, dl-de/zero-2-0`,
  spalten: spalten.map(({ name, titel, einheit, bereich }) => ({
    name,
    titel,
    einheit,
    typ: bereich.ganzzahlig || bereich.werte ? 'integer' : 'number',
  })),
  einheit: 'Prozent',
}

/** The table of the Monitoring Soziale Stadtentwicklung: one file per edition, named after its year. */
export const importMss: Einspielung = (eingaben, umgebung) => {
  const ausgaben = eingaben.map((eingabe) => readAusgabe(eingabe, umgebung))
  const erkannt = ausgaben.map((ausgabe) => ausgabe.erkannt)
  const befunde = [...ausgaben.flatMap((ausgabe) => ausgabe.befunde), ...checkStaende(erkannt)]
  if (hasErrors(befunde)) return onlyBefunde(limitBefunde(befunde), erkannt)
  const tabellen = ausgaben.flatMap(({ tabelle }) => tabelle ?? [])
  const unbekannt = [...new Set(ausgaben.flatMap((ausgabe) => ausgabe.unbekannt))]
  return {
    erkannt,
    uebernommen: spalten.map(({ name }) => name),
    nicht_uebernommen: [
      ...(ausgaben.some(({ kopf }) => kopf.includes('PLR_NAME'))
        ? [{ spalten: ['PLR_NAME'], grund: 'steht schon in der LOR-Liste' }]
        : []),
      {
        spalten: wortspalten.map(({ quelle }) => quelle),
        grund: 'sagen dasselbe wie die Codes; geprüft, sie stimmen',
      },
      ...(unbekannt.length > 0 ? [{ spalten: unbekannt, grund: 'unbekannt' }] : []),
    ],
    hinweise: tabellen.flatMap(({ stand, anmerkung }) => [
      `MSS ${toAusgabe(stand)} beschreibt den Stand ${toDeutschesDatum(stand)}.`,
      ...(anmerkung === null ? [] : [anmerkung]),
    ]),
    ...toPaketdateien(paket, tabellen, umgebung),
  }
}

interface Ausgabe {
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  readonly kopf: readonly string[]
  readonly unbekannt: readonly string[]
  readonly tabelle?: NeueTabelle
}

function readAusgabe(eingabe: Eingabe, umgebung: Umgebung): Ausgabe {
  const tabelle = readTabelle(eingabe)
  const known = ['PLR_ID', ...spalten.map(({ quelle }) => quelle)].concat(
    wortspalten.map(({ quelle }) => quelle),
  )
  const stand = findStand(eingabe.name)
  const form = [
    ...tabelle.befunde,
    ...checkSpalten(tabelle, known),
    ...(stand === undefined ? [unknownStand(eingabe.name)] : []),
  ]
  const unbekannt = unknownSpalten(tabelle, [...known, 'PLR_NAME'])
  if (hasErrors(form) || stand === undefined)
    return { erkannt: tabelle.erkannt, kopf: tabelle.kopf, befunde: form, unbekannt }

  const { gebietsstand, ...schluessel } = checkSchluessel(tabelle, 'PLR_ID', { umgebung, stand })
  const werte = readWerte(tabelle, 'PLR_ID', spalten)
  return {
    erkannt: { ...tabelle.erkannt, stand, gebietsstand },
    kopf: tabelle.kopf,
    unbekannt,
    befunde: [
      ...schluessel.befunde,
      ...werte.befunde,
      ...checkLuecken(tabelle, werte),
      ...checkWorte(tabelle, werte),
    ],
    tabelle: {
      stand,
      gebietsstand,
      ebene: 'planungsraum',
      anmerkung: describeOhneIndex(werte),
      zeilen: new Map([...werte.zeilen].map(([raum, row]) => [raum, row.werte])),
    },
  }
}

function describeOhneIndex({ zeilen }: Werte): string | null {
  const raeume = (isMeant: (werte: ReadonlyMap<string, Datenzelle>) => boolean): string[] =>
    [...zeilen].filter(([, { werte }]) => isMeant(werte)).map(([raum]) => raum)
  const ohneIndex = raeume(isOhneIndex)
  const ohneZahl = raeume((werte) => werte.get('einwohner') === 'nichts_vorhanden')
  const parts = [
    ohneIndex.length > 0
      ? `Ohne Index in der Quelle, weil dort zu wenige oder keine Menschen wohnen oder der Raum nicht bewertet wurde; geschrieben als „x“ (Aussage nicht sinnvoll): ${ohneIndex.join(', ')}.`
      : '',
    ohneZahl.length > 0
      ? `Ohne Zahl der Menschen, geschrieben als „–“ (nichts vorhanden): ${ohneZahl.join(', ')}.`
      : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : null
}

/** The MSS of a year describes the last day of the year before: `mss_2021.csv` → 2020-12-31. */
function findStand(datei: string): string | undefined {
  const name = datei.split(/[\\/]/).at(-1) ?? ''
  const jahr = /mss[^0-9]*(20[0-9]{2})(?![0-9])/i.exec(name)?.[1]
  return jahr === undefined ? undefined : `${Number(jahr) - 1}-12-31`
}

function toAusgabe(stand: string): string {
  return String(Number(stand.slice(0, 4)) + 1)
}

function unknownStand(file: string): Diagnostic {
  return toBefund({
    code: 'stand-unklar',
    message: 'Der Name der Datei nennt kein Jahr des MSS.',
    hint: 'Die Datei nach ihrer Ausgabe benennen, zum Beispiel mss_2021.csv.',
    file,
  })
}

import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import type { CsvTabelle, CsvZeile, Zellenort } from '../read/csv.ts'
import { createZellenort, parseCsv } from '../read/csv.ts'
import { toBefund } from './befund.ts'
import { decode, isArbeitsmappe } from './decode.ts'
import type { Eingabe, ErkannteDatei } from './einspielung.ts'
import { emptyTabelle } from './leere-tabelle.ts'

/** A table as delivered, with what was recognised and where its cells stand. */
export interface Tabelle {
  readonly datei: string
  /** Sheet of a workbook; null for CSV. */
  readonly blatt: string | null
  readonly kopf: readonly string[]
  /** Line of the names of the columns. */
  readonly kopfzeile: number
  readonly zeilen: readonly CsvZeile[]
  readonly befunde: readonly Diagnostic[]
  readonly erkannt: ErkannteDatei
  /** Place of a cell; `zeile` as in the file, `spalte` by name. */
  locate(zeile: number, spalte: string): Range
}

/** Which lines of a file are its table. */
export interface Tabellenausschnitt {
  /** Line with the names of the columns, from 1. */
  readonly kopfzeile?: number
  readonly letzte_zeile?: number
}

/** Recognises encoding, separator and decimal sign of a CSV file. */
export function readTabelle(
  { name, bytes }: Eingabe,
  ausschnitt: Tabellenausschnitt = {},
): Tabelle {
  const { text: all, zeichensatz } = decode(bytes)
  if (isArbeitsmappe(bytes)) return unreadable(name)
  const text = blankOutside(all, ausschnitt)
  const trennzeichen = findTrennzeichen(text)
  const tabelle = parseCsv(text, { trennzeichen })
  const locate = createZellenort(text, trennzeichen)
  const kopf = tabelle.kopf.map((spalte) => spalte.trim())
  return {
    datei: name,
    blatt: null,
    kopf,
    zeilen: tabelle.zeilen,
    befunde: [...checkForm(name, tabelle, locate), ...checkDezimalzeichen(name, tabelle, locate)],
    kopfzeile: ausschnitt.kopfzeile ?? 1,
    erkannt: {
      datei: name,
      zeichensatz,
      trennzeichen,
      spalten: tabelle.kopf.length,
      zeilen: tabelle.zeilen.length,
      stand: null,
      gebietsstand: null,
    },
    locate: (zeile, spalte) => locate(zeile, kopf.indexOf(spalte)),
  }
}

function unreadable(datei: string): Tabelle {
  const befund = toBefund({
    code: 'keine-csv',
    message: 'Diese Datei ist eine Excel-Arbeitsmappe; hier wird eine CSV-Datei gelesen.',
    hint: 'Die CSV-Datei der Quelle nehmen: Ein Tabellenprogramm verliert führende Nullen.',
    file: datei,
  })
  return emptyTabelle(datei, befund)
}

/** Lines outside the table become empty ones, so that all others keep their numbers. */
function blankOutside(
  text: string,
  { kopfzeile = 1, letzte_zeile = Infinity }: Tabellenausschnitt,
): string {
  if (kopfzeile === 1 && letzte_zeile === Infinity) return text
  return text
    .split('\n')
    .map((line, index) => (index + 1 < kopfzeile || index + 1 > letzte_zeile ? '' : line))
    .join('\n')
}

const separators = [';', ',', '\t', '|'] as const

/** The separator that occurs most often in the head outside quotes; `;` if none does. */
function findTrennzeichen(text: string): string {
  const head = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart())?.[0].replaceAll(/"[^"]*"/g, '') ?? ''
  const counts = separators.map((sign) => ({ sign, count: head.split(sign).length - 1 }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function checkForm(file: string, tabelle: CsvTabelle, locate: Zellenort): Diagnostic[] {
  const shape = tabelle.fehler.map(({ message, hint, zeile }) =>
    toBefund({ code: 'zeile-unlesbar', message, hint, file, range: wholeLine(locate(zeile, 0)) }),
  )
  if (shape.length > 0 || tabelle.zeilen.length > 0) return shape
  return [
    toBefund({
      code: 'datei-leer',
      message: 'In dieser Datei stehen keine Zeilen mit Daten.',
      hint: 'Die Datei neu herunterladen.',
      file,
    }),
  ]
}

function wholeLine(range: Range): Range {
  return { ...range, column: 1, endLine: range.line, endColumn: 1 }
}

const decimal = { '.': /^-?[0-9]+\.[0-9]+$/, ',': /^-?[0-9]+,[0-9]+$/ } as const

/** Numbers with decimal point and with decimal comma in one file: one of them is a mistake. */
export function checkDezimalzeichen(
  file: string,
  tabelle: Pick<CsvTabelle, 'kopf' | 'zeilen'>,
  locate: Zellenort,
): Diagnostic[] {
  const found: Record<'.' | ',', { zeile: number; index: number; text: string }[]> = {
    '.': [],
    ',': [],
  }
  for (const { zellen, zeile } of tabelle.zeilen)
    for (const [index, text] of zellen.entries()) {
      if (decimal['.'].test(text)) found['.'].push({ zeile, index, text })
      else if (decimal[','].test(text)) found[','].push({ zeile, index, text })
    }
  const [usual, rare] =
    found['.'].length >= found[','].length ? (['.', ','] as const) : ([',', '.'] as const)
  const names = { '.': 'Punkt', ',': 'Komma' } as const
  return found[rare].map(({ zeile, index, text }) =>
    toBefund({
      code: 'dezimalzeichen-gemischt',
      message: `„${text}“ ist mit ${names[rare]} geschrieben, die übrigen Zahlen der Datei mit ${names[usual]}.`,
      hint: 'In der Quelle nachsehen, welche Zahl gemeint ist.',
      file,
      range: locate(zeile, index),
      path: tabelle.kopf[index] ?? '',
    }),
  )
}

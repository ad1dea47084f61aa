import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import type { CsvTabelle, CsvZeile, Zellenort } from '../read/csv.ts'
import { createZellenort, parseCsv } from '../read/csv.ts'
import { toBefund } from './befund.ts'
import { decode } from './decode.ts'
import type { Eingabe, ErkannteDatei } from './einspielung.ts'

/** A table as delivered, with what was recognised and where its cells stand. */
export interface Tabelle {
  readonly datei: string
  readonly kopf: readonly string[]
  readonly zeilen: readonly CsvZeile[]
  readonly befunde: readonly Diagnostic[]
  readonly erkannt: ErkannteDatei
  /** Place of a cell; `zeile` as in the file, `spalte` by name. */
  locate(zeile: number, spalte: string): Range
}

/** Recognises encoding, separator and decimal sign of a CSV file. */
export function readTabelle({ name, bytes }: Eingabe): Tabelle {
  const { text, zeichensatz } = decode(bytes)
  const trennzeichen = findTrennzeichen(text)
  const tabelle = parseCsv(text, { trennzeichen })
  const locate = createZellenort(text, trennzeichen)
  const kopf = tabelle.kopf.map((spalte) => spalte.trim())
  return {
    datei: name,
    kopf,
    zeilen: tabelle.zeilen,
    befunde: [...checkForm(name, tabelle, locate), ...checkDezimalzeichen(name, tabelle, locate)],
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

const separators = [';', ',', '\t', '|'] as const

/** The separator that occurs most often in the head outside quotes; `;` if none does. */
function findTrennzeichen(text: string): string {
  const head = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? ''
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
function checkDezimalzeichen(file: string, tabelle: CsvTabelle, locate: Zellenort): Diagnostic[] {
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

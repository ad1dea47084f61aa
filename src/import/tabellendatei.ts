import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { fold, meintenSie } from '../diagnostics/closest.ts'
import type { CsvZeile } from '../read/csv.ts'
import type { Blatt, Blattzelle } from '../read/xlsx.ts'
import { readXlsx, toZelladresse } from '../read/xlsx.ts'
import { toBefund } from './befund.ts'
import { isArbeitsmappe } from './decode.ts'
import type { Eingabe } from './einspielung.ts'
import { emptyTabelle } from './leere-tabelle.ts'
import type { Tabelle, Tabellenausschnitt } from './tabelle.ts'
import { checkDezimalzeichen, readTabelle } from './tabelle.ts'

/** Which table of a file is meant. */
export interface Tabellenwahl extends Tabellenausschnitt {
  /** Name of the sheet; without it a workbook must have a single one that may be meant. */
  readonly blatt?: string
  /** Columns by which the sheet is told from others. */
  readonly kennzeichen?: readonly string[]
}

/**
 * The table of a CSV or XLSX file. In a workbook line and column of a place are those of the
 * sheet; `nameZelle` says them the way spreadsheet programs do.
 */
export async function readTabellendatei(eingabe: Eingabe, wahl: Tabellenwahl): Promise<Tabelle> {
  if (!isArbeitsmappe(eingabe.bytes)) return readTabelle(eingabe, wahl)
  const { blaetter, schaden } = await readXlsx(eingabe.bytes)
  if (schaden) return emptyTabelle(eingabe.name, toBefund({ ...schaden, file: eingabe.name }))
  const blatt = chooseBlatt(blaetter, wahl)
  if ('message' in blatt)
    return emptyTabelle(eingabe.name, toBefund({ ...blatt, file: eingabe.name }))
  return toTabelle(eingabe.name, blatt, wahl)
}

/** A finding about a cell of a workbook, with sheet and address in its sentence. */
export function nameZelle(befund: Diagnostic, { datei, blatt }: Tabelle): Diagnostic {
  const { line, column, endColumn } = befund.range
  if (blatt === null || befund.file !== datei || column === endColumn) return befund
  const ort = `Blatt „${blatt}“, Zelle ${toZelladresse(line, column)}`
  return { ...befund, message: `${ort}: ${befund.message}` }
}

function chooseBlatt(
  blaetter: readonly Blatt[],
  { blatt: name, kennzeichen = [], kopfzeile = 1 }: Tabellenwahl,
): Blatt | (Pick<Diagnostic, 'code' | 'message'> & { hint: string }) {
  const names = blaetter.map((blatt) => blatt.name)
  const list = names.map((each) => `„${each}“`).join(', ')
  const meant = blaetter.filter(({ zeilen }) => {
    const kopf = new Set(zeilen[kopfzeile - 1]?.map((zelle) => fold(String(zelle ?? ''))))
    return blaetter.length === 1 || kennzeichen.every((spalte) => kopf.has(fold(spalte)))
  })
  const [only] = meant
  if (name === undefined && only && meant.length === 1) return only
  if (name === undefined)
    return {
      code: 'blatt-unklar',
      message: `Die Arbeitsmappe hat ${blaetter.length} Blätter: ${list}.`,
      hint: 'Das Blatt mit der Tabelle allein in einer Datei speichern; bei der Art „tabelle“ genügt „blatt“ in der Zuordnung.',
    }
  const found = blaetter.find((blatt) => blatt.name === name)
  if (found) return found
  return {
    code: 'blatt-fehlt',
    message: `Ein Blatt „${name}“ gibt es in der Arbeitsmappe nicht.`,
    hint: meintenSie(name, names) ?? `Vorhanden sind: ${list}.`,
  }
}

/** A sheet as a table, with line and column of the sheet as places. */
export function toTabelle(
  datei: string,
  { name, zeilen }: Blatt,
  ausschnitt: Tabellenausschnitt,
): Tabelle {
  const { kopfzeile = 1, letzte_zeile = zeilen.length } = ausschnitt
  const rows = zeilen.slice(kopfzeile, letzte_zeile)
  const width = Math.max(zeilen[kopfzeile - 1]?.length ?? 0, ...rows.map((row) => row.length))
  const kopf = Array.from({ length: width }, (_, index) => {
    const cell = zeilen[kopfzeile - 1]?.[index] ?? null
    return cell === null ? toSpaltenname(index + 1) : String(cell).trim()
  })
  const sign = findDezimalzeichen(rows)
  const filled = rows.flatMap((row, index): CsvZeile[] =>
    row.length === 0
      ? []
      : [
          {
            zellen: kopf.map((_, i) => toText(row[i] ?? null, sign)),
            zeile: kopfzeile + 1 + index,
          },
        ],
  )
  const locate = (zeile: number, index: number): Range => toPlace(zeile, index + 1)
  return {
    datei,
    blatt: name,
    kopf,
    kopfzeile,
    zeilen: filled,
    befunde: [
      ...checkDezimalzeichen(datei, { kopf, zeilen: filled }, locate),
      ...(filled.length === 0 ? [emptySheet(datei, name)] : []),
    ],
    erkannt: {
      datei,
      zeichensatz: `XLSX, Blatt „${name}“`,
      trennzeichen: null,
      spalten: kopf.length,
      zeilen: filled.length,
      stand: null,
      gebietsstand: null,
    },
    locate: (zeile, spalte) => locate(zeile, kopf.indexOf(spalte)),
  }
}

/** What a column without a name is called: „Spalte C“. */
function toSpaltenname(spalte: number): string {
  return `Spalte ${toZelladresse(1, spalte).replace(/1$/, '')}`
}

/** In a workbook a number is a number; where it was typed as text, it has the sign of the others. */
function findDezimalzeichen(zeilen: readonly (readonly Blattzelle[])[]): '.' | ',' {
  const isTyped = (cell: Blattzelle): boolean =>
    typeof cell === 'string' && /^-?[0-9]+,[0-9]+$/.test(cell.trim())
  return zeilen.some((row) => row.some(isTyped)) ? ',' : '.'
}

function toText(cell: Blattzelle, sign: '.' | ','): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell.trim()
  // Very small and very large numbers come with an exponent, which no table shows.
  const text = String(cell)
  return (text.includes('e') ? cell.toFixed(12) : text).replace('.', sign)
}

function toPlace(line: number, column: number): Range {
  return { line, column, endLine: line, endColumn: column + 1 }
}

function emptySheet(file: string, blatt: string): Diagnostic {
  return toBefund({
    code: 'datei-leer',
    message: `Auf dem Blatt „${blatt}“ stehen keine Zeilen mit Daten.`,
    hint: 'Prüfen, ob das richtige Blatt und die richtige Kopfzeile angegeben sind.',
    file,
  })
}

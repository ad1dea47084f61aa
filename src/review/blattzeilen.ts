import type { Blatt } from '../read/xlsx.ts'

/** Something in a sheet that cannot be taken, with the cell a person has to look at. */
export interface Beanstandung {
  /** „Abschnitte!G7“ */
  readonly zelle: string
  /** A German sentence. */
  readonly text: string
}

/** Takes note of a Beanstandung. */
export type Report = (zelle: string, text: string) => void

export interface Zelltext {
  readonly text: string
  readonly zelle: string
}

/** A row of a sheet; columns count from 1. */
export interface Zeile {
  at(spalte: number): Zelltext
}

/** The text of a cell, and what the cell is called; rows and columns count from 1. */
export function textAt(blatt: Blatt, zeile: number, spalte: number): Zelltext {
  const value = blatt.zeilen[zeile - 1]?.[spalte - 1] ?? ''
  const text = String(value).replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
  return { text, zelle: `${blatt.name}!${String.fromCharCode(64 + spalte)}${zeile}` }
}

/** The rows below the heads in which something stands. */
export function listZeilen(
  blatt: Blatt,
  { kopfzeile, spalten }: { readonly kopfzeile: number; readonly spalten: readonly string[] },
): readonly Zeile[] {
  const rows = blatt.zeilen.flatMap((_, index): Zeile[] => {
    const number = index + 1
    if (number <= kopfzeile) return []
    const row: Zeile = { at: (spalte) => textAt(blatt, number, spalte) }
    return spalten.some((_, column) => row.at(column + 1).text !== '') ? [row] : []
  })
  return rows
}

/** A text no longer than the schema allows. */
export function limit({ text, zelle }: Zelltext, max: number, report: Report): string {
  if (text.length > max)
    report(zelle, `Der Text ist zu lang: höchstens ${max} Zeichen, nicht ${text.length}.`)
  return text
}

import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import type { CsvZeile } from '../read/csv.ts'
import { parseAnzahl } from './anzahl.ts'
import { toBefund } from './befund.ts'
import type { Tabelle } from './tabelle.ts'

/** A column of an official file and what becomes of it. */
export interface Quellspalte {
  /** Name in the official file. */
  readonly quelle: string
  /** Name in the data library: German, snake_case. */
  readonly name: string
  readonly titel: string
  /** True if it repeats another column and is read for checking only. */
  readonly nurPruefung?: boolean
}

/** The counts of one file, by key of the Raum. */
export interface Zaehlung {
  readonly tabelle: Tabelle
  readonly spalten: readonly Quellspalte[]
  readonly zeilen: ReadonlyMap<string, Zaehlzeile>
  readonly befunde: readonly Diagnostic[]
}

export interface Zaehlzeile {
  /** Line in the file. */
  readonly zeile: number
  /** Cells by `name` of the column. */
  readonly werte: ReadonlyMap<string, Datenzelle>
}

/** Findings about columns that are missing or stand twice; `weitere` may be missing. */
export function checkSpalten(
  tabelle: Tabelle,
  erwartet: readonly string[],
  weitere: readonly string[] = [],
): Diagnostic[] {
  // A file that cannot be read has no columns: to miss them all would say nothing.
  if (tabelle.kopf.length === 0) return []
  const seen = new Set<string>()
  const double = tabelle.kopf.filter((spalte) => seen.size === seen.add(spalte).size)
  const missing = erwartet.filter((spalte) => !seen.has(spalte))
  return [
    ...double.map((spalte) =>
      toBefund({
        code: 'spalte-doppelt',
        message: `Die Spalte „${spalte}“ steht zweimal in der Kopfzeile.`,
        hint: 'Die Datei neu herunterladen; sie ist beschädigt.',
        file: tabelle.datei,
        range: tabelle.locate(tabelle.kopfzeile, spalte),
        path: spalte,
      }),
    ),
    ...missing.map((spalte) =>
      toFehlendeSpalte(tabelle, spalte, unknownSpalten(tabelle, [...erwartet, ...weitere])),
    ),
  ]
}

/** Points at the column that may be meant, if there is one. */
function toFehlendeSpalte(tabelle: Tabelle, spalte: string, others: readonly string[]): Diagnostic {
  const guess = closest(spalte, others)
  return toBefund({
    code: 'spalte-fehlt',
    message: `Die Spalte „${spalte}“ fehlt.`,
    hint:
      guess === undefined
        ? 'Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen.'
        : `Hier steht „${guess}“: in der Quelle nachsehen, ob diese Spalte gemeint ist.`,
    file: tabelle.datei,
    ...(guess !== undefined && { range: tabelle.locate(tabelle.kopfzeile, guess) }),
    path: spalte,
  })
}

/** Columns of the file that nobody asked for. */
export function unknownSpalten(tabelle: Tabelle, bekannt: readonly string[]): string[] {
  const known = new Set(bekannt)
  return tabelle.kopf.filter((spalte) => !known.has(spalte))
}

/** Reads all counts; call after the columns have been checked. */
export function readZaehlung(
  tabelle: Tabelle,
  schluessel: string,
  spalten: readonly Quellspalte[],
): Zaehlung {
  const index = new Map(tabelle.kopf.map((spalte, i) => [spalte, i]))
  const befunde: Diagnostic[] = []
  const zeilen = new Map<string, Zaehlzeile>()
  for (const row of tabelle.zeilen) {
    const raum = (row.zellen[index.get(schluessel) ?? -1] ?? '').trim()
    const werte = new Map<string, Datenzelle>()
    for (const spalte of spalten) {
      const wert = parseAnzahl((row.zellen[index.get(spalte.quelle) ?? -1] ?? '').trim())
      if (typeof wert !== 'object') werte.set(spalte.name, wert)
      else
        befunde.push(
          toBefund({ code: 'keine-anzahl', ...wert, ...place(tabelle, row, raum, spalte) }),
        )
    }
    befunde.push(...checkPartial(tabelle, row, raum, { werte, spalten }))
    zeilen.set(raum, { zeile: row.zeile, werte })
  }
  return { tabelle, spalten, zeilen, befunde }
}

/** „NA“ means that nobody lives there: then it stands in the whole row, or the row is damaged. */
function checkPartial(
  tabelle: Tabelle,
  row: CsvZeile,
  raum: string,
  { werte, spalten }: { werte: ReadonlyMap<string, Datenzelle>; spalten: readonly Quellspalte[] },
): Diagnostic[] {
  const empty = spalten.filter(({ name }) => werte.get(name) === 'nichts_vorhanden')
  const [first] = empty
  if (!first || empty.length === spalten.length) return []
  return [
    toBefund({
      code: 'zeile-lueckenhaft',
      message: `Bei ${raum} steht in ${empty.length} von ${spalten.length} Spalten keine Zahl.`,
      hint: 'Ein unbewohnter Raum hat in keiner Spalte eine Zahl: in der Quelle nachsehen.',
      ...place(tabelle, row, raum, first),
    }),
  ]
}

function place(
  tabelle: Tabelle,
  { zeile }: CsvZeile,
  raum: string,
  { quelle }: Quellspalte,
): Pick<Diagnostic, 'file' | 'range' | 'path'> {
  return {
    file: tabelle.datei,
    range: tabelle.locate(zeile, quelle),
    path: `${raum}.${quelle}`,
  }
}

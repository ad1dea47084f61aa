import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Eingabe, Umgebung } from '../../src/import/einspielung.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { katalog, miniIndikatoren } from './support.ts'

const root = resolve(import.meta.dirname, '../..')
const shared = resolve(root, process.env['BZRP_SHARED'] ?? '../shared', 'data')

/** A published original; undefined where there is none. */
export function readOriginal(pfad: string): Eingabe | undefined {
  const file = join(shared, pfad)
  const name = pfad.split('/').at(-1) ?? pfad
  return existsSync(file) ? { name, bytes: readFileSync(file) } : undefined
}

/** The catalogue of the tool and what ships in `daten/`; the workspace has it too if asked for. */
export function echteUmgebung({ mitDaten = false } = {}): Umgebung {
  const read = (pfad: string): string | undefined =>
    existsSync(join(root, pfad)) ? readFileSync(join(root, pfad), 'utf8') : undefined
  const raeume = {
    '2021': readRaumliste(katalog, '2021'),
    '2006': readRaumliste(katalog, '2006'),
  }
  return {
    raumliste: (gebietsstand) => raeume[gebietsstand],
    bestand: read,
    vorhanden: (pfad) => (mitDaten ? read(pfad) : undefined),
    indikatoren: () => miniIndikatoren,
  }
}

/** Sum of a column over all rows of a table; signs count as nothing. */
export function sumOf(csv: string, spalte: string): number {
  const { kopf, zeilen } = parseCsv(csv)
  const index = kopf.indexOf(spalte)
  if (index < 0) throw new Error(`Die Spalte „${spalte}“ gibt es nicht.`)
  return zeilen.reduce((sum, { zellen }) => sum + (Number(zellen[index]) || 0), 0)
}

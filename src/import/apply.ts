import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Einspielplan } from './plan.ts'

/**
 * Writes what differs, in the order of the plan: the descriptor comes after the tables it vouches
 * for, so an interrupted import is noticed by the next `check`. Returns the paths written.
 * @throws UserError (io) if a file cannot be written; each file is old or new, never in between.
 */
export function applyEinspielplan({ aenderungen }: Einspielplan, ziel: string): string[] {
  const changed = aenderungen.filter(({ art }) => art !== 'gleich')
  for (const { datei } of changed) {
    const file = join(ziel, ...datei.pfad.split('/'))
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeAtomic(file, datei.inhalt)
    } catch (error) {
      throw toIoError(error, 'schreiben', file)
    }
  }
  return changed.map(({ datei }) => datei.pfad)
}

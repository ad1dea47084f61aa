import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { NeueDatei } from './plan-workspace.ts'

/**
 * Writes a new workspace into a folder that is new or empty.
 * @throws UserError before anything is written if the folder holds something, or (io) if something
 * cannot be written: it is then no workspace yet, because bezirk.yaml comes last.
 */
export function writeWorkspace(root: string, dateien: readonly NeueDatei[]): void {
  const taken = existsSync(root) ? readdirSync(root).filter((name) => name !== '.git') : []
  if (taken.length > 0)
    throw new UserError(`Der Ordner „${root}“ ist nicht leer.`, {
      hint: 'Nennen Sie einen neuen Ordner, zum Beispiel „bzrp init profile-mitte --bezirk 01“.',
    })
  for (const { pfad, inhalt } of dateien) {
    const file = join(root, pfad)
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeAtomic(file, inhalt)
    } catch (error) {
      throw toIoError(error, 'schreiben', file)
    }
  }
}

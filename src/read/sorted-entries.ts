import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { UserError } from '../diagnostics/user-error.ts'

/**
 * What stands in a folder, in the order of names; nothing if there is no such folder.
 * @throws UserError (io) if it cannot be read.
 */
export function sortedEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (isAbsent(error)) return []
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UserError(`Der Ordner „${folder}“ kann nicht gelesen werden (${code}).`, {
      kind: 'io',
      hint: 'Prüfen Sie die Rechte des Ordners und den Datenträger.',
      cause: error,
    })
  }
}

/** Whether something could not be read because it is not there. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

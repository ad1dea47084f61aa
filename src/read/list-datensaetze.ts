import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sortedEntries } from './sorted-entries.ts'

/**
 * Names of the Datensätze in a folder of the data library, also of those that are links; none if
 * there is no such folder.
 * @throws UserError (io) if it cannot be read.
 */
export function listDatensaetze(folder: string): readonly string[] {
  return sortedEntries(folder)
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, 'datapackage.json')))
}

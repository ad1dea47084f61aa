import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the installed package: holds katalog/, daten/, schemas/ and dist/. */
export const toolFolder = findTool(import.meta.dirname)

/** Only the package itself has a package.json, neither src/ nor dist/ nor a folder in them. */
function findTool(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (dirname(folder) === folder) throw new Error(`no package.json above ${start}`)
  }
}

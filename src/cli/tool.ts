import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the installed package: holds katalog/, daten/, schemas/. */
export const toolFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Version of bzrp as in its package.json. */
export function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(`${toolFolder}package.json`, 'utf8')) as {
    version: string
  }
  return version
}

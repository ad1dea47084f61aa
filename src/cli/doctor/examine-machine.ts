import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toolFolder } from '../../files/tool-folder.ts'
import { readFonts } from '../../read/fonts.ts'
import type { Pruefpunkt } from './report.ts'

/** Whether this Node.js is new enough for bzrp; `version` as in `process.versions.node`. */
export function examineNode(version: string): Pruefpunkt {
  const { engines } = JSON.parse(readFileSync(join(toolFolder, 'package.json'), 'utf8')) as {
    engines: { node: string }
  }
  const needed = engines.node.replace('>=', '')
  const fits = isAtLeast(version, needed)
  return {
    punkt: 'Node.js',
    stand: fits ? 'ok' : 'fehlt',
    befund: fits ? version : `${version} ist zu alt`,
    abhilfe: fits ? undefined : `Installieren Sie Node.js ${needed} oder neuer.`,
  }
}

/** Whether the fonts of the document are there. */
export function examineFonts(): Pruefpunkt {
  try {
    const fonts = readFonts()
    const families = [...new Set(fonts.map(({ familie }) => familie))].join(', ')
    return { punkt: 'Schriften', stand: 'ok', befund: `${families} (${fonts.length} Dateien)` }
  } catch (error) {
    return {
      punkt: 'Schriften',
      stand: 'fehlt',
      befund: `unvollständig (${(error as Error).message})`,
      abhilfe: 'Installieren Sie bzrp neu („npm ci“).',
    }
  }
}

/** Whether something can be kept between runs; without that all works, but more slowly. */
export function examineCache(folder: string): Pruefpunkt {
  const writable = isWritable(firstExisting(folder))
  return {
    punkt: 'Zwischenspeicher',
    stand: writable ? 'ok' : 'hinweis',
    befund: writable ? folder : `${folder} kann nicht beschrieben werden`,
    abhilfe: writable
      ? undefined
      : 'Ändern Sie die Rechte, oder setzen Sie XDG_CACHE_HOME auf einen Ordner, in dem Sie schreiben dürfen. Bis dahin dauert jeder Aufruf einige Sekunden länger.',
  }
}

function isAtLeast(version: string, needed: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of needed.split('.').map(Number).entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}

function firstExisting(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : firstExisting(dirname(folder))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

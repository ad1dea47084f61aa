import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toolFolder } from './tool-folder.ts'

/** `file:///…/dist/chunks/print.js:46:39`, or the same as a path in brackets. */
const bundledPlace = /(file:\/\/[^\s()]+?\.js|(?<=\()[^()\n]+?\.js):(\d+):(\d+)/g

/** What a bug says about itself: its stack, with places in the sources instead of the bundle. */
export function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (error.stack ?? error.message).replaceAll(
    bundledPlace,
    (place, file: string, line: string, column: string) => {
      try {
        return toSource(file, Number(line), Number(column)) ?? place
      } catch {
        // The place in the bundle is better than nothing.
        return place
      }
    },
  )
}

function toSource(file: string, line: number, column: number): string | undefined {
  const path = file.startsWith('file:') ? fileURLToPath(file) : file
  const entry = readMap(path)?.findEntry(line - 1, column - 1)
  if (!entry || !('originalSource' in entry)) return undefined
  const source = relative(toolFolder, resolve(dirname(path), entry.originalSource))
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
}

/** The map that lies beside a file of the bundle, if there is one. */
function readMap(path: string): SourceMap | undefined {
  const file = `${path}.map`
  if (!existsSync(file)) return undefined
  const map = JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]
  return new SourceMap(map)
}

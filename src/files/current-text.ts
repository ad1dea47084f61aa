import { existsSync, readFileSync } from 'node:fs'

/** The text of a file as reading gives it: without byte order mark and with one kind of line ending; null without file. */
export function currentText(file: string): string | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
}

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../approve/pruefsumme.ts'
import type { OutputFile } from '../build/switch-folder.ts'
import { switchFolder } from '../build/switch-folder.ts'
import { UserError } from '../diagnostics/user-error.ts'

const sums = 'SHA256SUMS'

/**
 * Writes the papers of a meeting, all at once. Papers that nobody has touched since are replaced; a
 * folder in which somebody has filled in a sheet, or that holds anything else, is left alone.
 * @param target absolute path
 * @throws UserError if the folder is not one of untouched papers, (io) if something cannot be written
 */
export function writeSitzung(target: string, files: readonly OutputFile[]): void {
  const stat = lstatSync(target, { throwIfNoEntry: false })
  if (stat && (!stat.isDirectory() || !isUntouched(target)))
    throw new UserError(
      `„${target}“ enthält etwas, das bzrp nicht geschrieben hat, zum Beispiel ein ausgefülltes Blatt; nichts wurde überschrieben.`,
      { hint: 'Benennen Sie den Ordner um, oder nennen Sie mit --ausgabe einen anderen.' },
    )
  const list = files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('')
  switchFolder(dirname(target), basename(target), [...files, { path: sums, content: list }])
}

/** Whether a folder holds exactly the files of its list, with their hashes; an empty one does. */
function isUntouched(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => name !== sums)
  if (!existsSync(join(folder, sums))) return names.length === 0
  const listed = new Map(
    readFileSync(join(folder, sums), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  return names.every((name) => {
    const file = join(folder, name)
    return lstatSync(file).isFile() && sha256(readFileSync(file)) === listed.get(name)
  })
}

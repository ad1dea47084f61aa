import { closest, fold } from '../diagnostics/closest.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { Entry, Folder } from './folder.ts'

/** What belongs into a folder. */
export interface Expected {
  readonly dateien: readonly string[]
  readonly ordner: readonly string[]
  /** Files of any name with this end belong here too: `.yaml`. */
  readonly endung?: string
}

/** Files that operating systems, editors and version control leave behind, and notes to readers. */
const ignored =
  /^\.|^~\$|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:bak|tmp|swp|orig)$|^(?:readme|liesmich)\b/i

/**
 * What stands in a folder and is not read: names that look like an expected one are errors, because
 * their content would be missing without a word; anything else is worth a note.
 */
export function checkNames(folder: Folder, path: string, expected: Expected): Diagnostic[] {
  return folder.list(path).flatMap((entry) => {
    if (ignored.test(entry.name) || isExpected(entry, expected)) return []
    return [
      complain(folder.shown(path === '' ? entry.name : `${path}/${entry.name}`), entry, expected),
    ]
  })
}

/** Files of a folder that are read there, in the order of their names. */
export function listRead(folder: Folder, path: string, endung: string): string[] {
  return folder
    .list(path)
    .filter(({ name, art }) => !ignored.test(name) && name.endsWith(endung) && art !== 'ordner')
    .map(({ name }) => `${path}/${name}`)
}

function isExpected({ name, art }: Entry, { dateien, ordner, endung }: Expected): boolean {
  // Links and devices in the place of a file are refused when they are read.
  if (art === 'ordner') return ordner.includes(name) || dateien.includes(name)
  return dateien.includes(name) || (endung !== undefined && name.endsWith(endung))
}

function complain(file: string, { name, art }: Entry, expected: Expected): Diagnostic {
  const finding = (
    severity: Severity,
    code: string,
    message: string,
    hint: string,
  ): Diagnostic => ({
    severity,
    code: `datei/${code}`,
    message,
    hint,
    file,
    range: startOfFile,
    path: '',
  })
  if (art === 'verweis')
    return finding(
      'error',
      'verweis-nach-aussen',
      'Dieser Verweis führt aus dem Arbeitsordner hinaus oder ins Leere und wird nicht gelesen.',
      'Legen Sie an diese Stelle, worauf er verweist.',
    )
  const what = art === 'ordner' ? 'Dieser Ordner' : 'Diese Datei'
  const meant = guess(name, art === 'ordner' ? expected.ordner : expected.dateien)
  if (meant !== undefined)
    return finding(
      'error',
      'falscher-name',
      `${what} wird nicht gelesen: der Name „${name}“ ist nicht vorgesehen.`,
      `Meinten Sie „${meant}“? Dann benennen Sie um.`,
    )
  if (art !== 'ordner' && expected.endung === '.yaml' && /\.ya?ml(?:\.txt)?$/i.test(name))
    return finding(
      'error',
      'falscher-name',
      `${what} wird nicht gelesen: hier werden nur Dateien mit der Endung .yaml gelesen.`,
      `Benennen Sie um in „${withoutEnding(name)}.yaml“.`,
    )
  return finding(
    'note',
    'unbekannte-datei',
    `${what} wird nicht verwendet.`,
    'Prüfen Sie, ob der Inhalt an eine andere Stelle gehört.',
  )
}

function guess(name: string, names: readonly string[]): string | undefined {
  const canonical = fold(withoutEnding(name))
  return (
    names.find((expected) => fold(withoutEnding(expected)) === canonical) ?? closest(name, names)
  )
}

function withoutEnding(name: string): string {
  return name.replace(/\.ya?ml(?:\.txt)?$|\.txt$/i, '')
}

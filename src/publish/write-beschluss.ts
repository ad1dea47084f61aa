import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { currentText } from '../files/current-text.ts'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'

/** What a decision changes in the folder of a profile. */
export interface Beschlussdateien {
  /** Text of freigabe.yaml that the new one was made from; null if there was none. */
  readonly before: string | null
  readonly freigabe: string
  readonly fassung: { readonly pruefsumme: string; readonly inhalt: string }
}

/**
 * Keeps what was decided about, then the decision itself: whoever is interrupted in between has a
 * Fassung that nobody names, and no decision without its Fassung.
 * @throws UserError if somebody has changed freigabe.yaml since it was read, or (io) if something
 * cannot be written; freigabe.yaml is then as it was.
 */
export function writeBeschluss(
  profilordner: string,
  { before, freigabe, fassung }: Beschlussdateien,
): void {
  const file = join(profilordner, 'freigabe.yaml')
  const kept = join(profilordner, 'fassungen', `${fassung.pruefsumme}.json`)
  try {
    refuseLinks([file, join(profilordner, 'fassungen'), kept])
    if (!existsSync(kept)) {
      mkdirSync(join(profilordner, 'fassungen'), { recursive: true })
      writeAtomic(kept, fassung.inhalt)
    }
    if (currentText(file) !== before)
      throw new UserError('freigabe.yaml hat sich inzwischen geändert; nichts wurde geschrieben.', {
        hint: 'Wiederholen Sie den Befehl.',
      })
    writeAtomic(file, freigabe)
  } catch (error) {
    throw toIoError(error, 'schreiben', file)
  }
}

/** Writing through a link would change a file that nobody has named. */
function refuseLinks(paths: readonly string[]): void {
  const link = paths.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
  if (link !== undefined)
    throw new UserError(
      `„${link}“ ist ein Verweis; Beschlüsse werden nur in eigene Dateien geschrieben.`,
      {
        hint: 'Legen Sie die Datei selbst an diese Stelle.',
      },
    )
}

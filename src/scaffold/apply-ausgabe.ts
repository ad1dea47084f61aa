import { lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { currentText } from '../files/current-text.ts'
import { toIoError } from '../files/io-error.ts'
import { replaceTogether } from '../files/replace-together.ts'
import type { Fortschreibung } from './plan-ausgabe.ts'

/**
 * Writes the next editions, all files of all profiles or none.
 * @throws UserError if a file has changed since it was read or is a link, or (io) if something
 * cannot be written.
 */
export function applyAusgabe(plaene: readonly Fortschreibung[], root: string): void {
  const dateien = plaene.flatMap((plan) => plan.dateien)
  try {
    for (const { pfad, vorher } of dateien) {
      const file = join(root, pfad)
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new UserError(`„${pfad}“ ist ein Verweis; nichts wurde geschrieben.`, {
          hint: 'Legen Sie die Datei selbst an diese Stelle.',
        })
      if (currentText(file) !== vorher)
        throw new UserError(`„${pfad}“ hat sich inzwischen geändert; nichts wurde geschrieben.`, {
          hint: 'Wiederholen Sie den Befehl.',
        })
    }
    for (const { pfad } of dateien) mkdirSync(dirname(join(root, pfad)), { recursive: true })
    replaceTogether(
      dateien.map(({ pfad, inhalt }) => ({ file: join(root, pfad), content: inhalt })),
    )
  } catch (error) {
    throw toIoError(error, 'schreiben', root)
  }
}

import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Anlageplan } from './plan-profile.ts'

/**
 * Writes the new files of a plan.
 * @throws UserError before anything is written if a folder of that name is already there, or (io)
 * if something cannot be written.
 */
export function applyAnlageplan({ neu }: Anlageplan, root: string): void {
  const taken = neu.find(({ pfad }) => existsSync(dirname(join(root, pfad))))
  if (taken)
    throw new UserError(
      `Den Ordner „${dirname(taken.pfad)}“ gibt es schon, ohne gültiges Profil.`,
      {
        hint: 'Prüfen Sie ihn mit „bzrp check“ oder benennen Sie ihn um.',
      },
    )
  for (const { pfad, inhalt } of neu) {
    const file = join(root, pfad)
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeAtomic(file, inhalt)
    } catch (error) {
      throw toIoError(error, 'schreiben', file)
    }
  }
}

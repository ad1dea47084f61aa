import type { Modell } from '../approve/modell.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { openFolder } from '../read/folder.ts'

/** The model of a published edition. @throws UserError if it is missing or none. */
export function readModell(edition: string): Modell {
  const result = openFolder(edition).read('modell.json', 100_000_000)
  const modell = 'bytes' in result ? parseModell(result.bytes) : null
  if (modell) return modell
  throw new UserError(`In „${edition}“ liegt keine lesbare Ausgabe (modell.json).`, {
    hint: '„bzrp verify“ sagt, ob die Ausgabe unverändert ist.',
  })
}

/** A model from JSON; null for anything that bzrp cannot have written. */
export function parseModell(bytes: Uint8Array): Modell | null {
  try {
    const data = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    ) as Partial<Modell> | null
    return data?.format === 'bzrp-modell/1' &&
      Array.isArray(data.abschnitte) &&
      Array.isArray(data.massnahmen)
      ? (data as Modell)
      : null
  } catch {
    // Not JSON or not UTF-8: no model.
    return null
  }
}

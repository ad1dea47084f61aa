import type { SharedSources } from '../../build/inputs.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import { hashLibrary } from '../build/collect-inputs.ts'

/**
 * The library is read file by file: it must be the same at the end as when it was hashed.
 * @throws UserError (io)
 */
export function requireLibraryUnchanged(
  root: string,
  { katalog, daten }: Pick<SharedSources, 'katalog' | 'daten'>,
): void {
  const now = hashLibrary(root, toolFolder)
  if (JSON.stringify(now) === JSON.stringify({ katalog, daten })) return
  throw new UserError('Katalog oder Daten wurden geändert, während bzrp sie las.', {
    kind: 'io',
    hint: 'Warten Sie, bis das Einspielen fertig ist, und wiederholen Sie den Befehl.',
  })
}

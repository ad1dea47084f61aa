import { join, relative, resolve, sep } from 'node:path'
import { closest, fold } from '../diagnostics/closest.ts'
import { UserError } from '../diagnostics/user-error.ts'

/** Where the words of a command line are looked up. */
export interface Auswahlort {
  readonly cwd: string
  /** The workspace. */
  readonly root: string
}

/**
 * The profiles that a command line names, in the order of the workspace; all if it names none. A
 * profile is named by its folder, its LOR key, its name, or a path.
 * @throws UserError for a name that fits none or several.
 */
export function selectProfile<T extends { readonly ordner: string }>(
  profile: readonly T[],
  names: readonly string[],
  ort: Auswahlort,
): readonly T[] {
  if (names.length === 0) return profile
  const chosen = new Set(names.map((name) => findProfil(profile, name, ort)))
  return profile.filter((profil) => chosen.has(profil))
}

function findProfil<T extends { readonly ordner: string }>(
  profile: readonly T[],
  name: string,
  { cwd, root }: Auswahlort,
): T {
  const path = relative(root, resolve(cwd, name)).split(sep).join('/')
  const exact = profile.find(
    ({ ordner }) => ordner === path || path.startsWith(`${ordner}/`) || folderOf(ordner) === name,
  )
  if (exact) return exact
  const fitting = profile.filter(({ ordner }) => namesOf(ordner).includes(fold(name)))
  const [only] = fitting
  if (only && fitting.length === 1) return only
  throw new UserError(
    fitting.length > 1
      ? `„${name}“ passt auf mehrere Profile: ${fitting.map(({ ordner }) => folderOf(ordner)).join(', ')}.`
      : `Das Profil „${name}“ gibt es nicht.`,
    { hint: fitting.length > 1 ? 'Nennen Sie den Ordner.' : suggest(profile, name, root) },
  )
}

function folderOf(ordner: string): string {
  return ordner.split('/').at(-1) ?? ordner
}

/** `092007` and `adlershof` of `092007-adlershof`. */
function namesOf(ordner: string): string[] {
  const [key = '', ...rest] = folderOf(ordner).split('-')
  return [key, rest.join('-')].filter(Boolean).map(fold)
}

function suggest(
  profile: readonly { readonly ordner: string }[],
  name: string,
  root: string,
): string {
  const folders = profile.map(({ ordner }) => folderOf(ordner))
  const byPart = new Map(
    profile.flatMap(({ ordner }) => namesOf(ordner).map((part) => [part, folderOf(ordner)])),
  )
  const part = closest(name, byPart.keys())
  const meant = closest(name, folders) ?? (part === undefined ? undefined : byPart.get(part))
  if (meant !== undefined) return `Meinten Sie „${meant}“?`
  if (folders.length === 0) return `Im Ordner „${join(root, 'profiles')}“ liegt noch kein Profil.`
  return `Vorhanden sind: ${folders.slice(0, 12).join(', ')}${folders.length > 12 ? ', …' : ''}.`
}

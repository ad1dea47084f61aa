import { lstatSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'

const writableByOthers = 0o022
const writableByAll = 0o002
const sticky = 0o1000

/**
 * Why something must not be run from this path: it is a link, belongs to someone else or can be
 * changed by others. Undefined if all is well; the words complete „… wird nicht gestartet: …“.
 */
export function whyNotPrivate(path: string, uid: number): string | undefined {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return `„${path}“ ist nur ein Verweis auf einen anderen Ort`
  if (stat.uid !== uid) return `„${path}“ gehört einem anderen Benutzer`
  if ((stat.mode & writableByOthers) !== 0)
    return `„${path}“ kann von anderen Benutzern geändert werden`
  return undefined
}

/**
 * The folder above this one in which everybody may rename things, if there is one: what lies below
 * could be exchanged between looking and starting. `/tmp` is none, its sticky bit prevents that.
 */
export function openAncestor(folder: string): string | undefined {
  for (let each = realpathSync(folder); ; each = dirname(each)) {
    const { mode } = lstatSync(each)
    if ((mode & writableByAll) !== 0 && (mode & sticky) === 0) return each
    if (each === dirname(each)) return undefined
  }
}

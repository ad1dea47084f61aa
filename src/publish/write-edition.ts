import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../build/switch-folder.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { writeAtomic } from '../files/write-atomic.ts'

/** Where an edition is written. */
export interface Editionsort {
  /** Absolute path of `veroeffentlicht`. */
  readonly folder: string
  readonly raum: string
  /** `2025-1.0.0` */
  readonly name: string
}

/**
 * Writes an edition once and for all: every file beside its place first, then one rename. What is
 * there already is left alone: with the same bytes it is the same edition, with others it is refused.
 * @throws UserError (freigabe) if there is such an edition with other bytes, (io) if something
 * cannot be written; nothing is then published.
 */
export function writeEdition(
  { folder, raum, name }: Editionsort,
  files: readonly OutputFile[],
): 'neu' | 'unveraendert' {
  const parent = join(folder, raum)
  const target = join(parent, name)
  const staging = join(parent, `.bzrp-${name}.${process.pid}.neu`)
  try {
    for (const path of [folder, parent, target]) refuseLink(path)
    if (existsSync(target)) return compareWith(target, files)
    mkdirSync(parent, { recursive: true })
    sweep(parent)
    for (const { path, content } of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true })
      writeAtomic(join(staging, path), content)
    }
    // Fails if another run has published the same edition in the meantime: a folder with files in
    // it is never replaced by a rename.
    renameSync(staging, target)
    return 'neu'
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw toIoError(error, 'schreiben', target)
  }
}

function compareWith(target: string, files: readonly OutputFile[]): 'unveraendert' {
  const other = files.find(({ path, content }) => {
    const file = join(target, path)
    return !existsSync(file) || !readFileSync(file).equals(Buffer.from(content))
  })
  if (other === undefined) return 'unveraendert'
  throw new UserError(
    `Diese Ausgabe ist schon veröffentlicht und hat dort einen anderen Inhalt („${other.path}“); sie bleibt, wie sie ist.`,
    {
      kind: 'freigabe',
      hint: 'Erhöhen Sie die Version in profil.yaml, wenn das Profil neu erscheinen soll.',
    },
  )
}

/** Removes what interrupted runs left behind; a run that still lives keeps its folder. */
function sweep(parent: string): void {
  for (const entry of readdirSync(parent)) {
    const pid = /^\.bzrp-.+\.(\d+)\.neu$/.exec(entry)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(parent, entry), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return
  throw new UserError(
    `„${path}“ ist ein Verweis; Ausgaben werden nur in eigene Ordner geschrieben.`,
    {
      hint: 'Legen Sie den Ordner selbst an diese Stelle.',
    },
  )
}

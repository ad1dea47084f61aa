import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'

/** No names beginning with a dash, no ranges, no paths in trees: one revision, nothing else. */
const revision = /^(?!.*(?:\.\.|@\{u))[A-Za-z0-9@][A-Za-z0-9._/@{}~^+-]{0,120}$/

/** Whether a word can be a revision of git at all; git is not asked about any other. */
export function isRevision(text: string): boolean {
  return revision.test(text)
}

/** What git needs of the environment. */
export type GitUmgebung = Readonly<Record<string, string | undefined>>

/**
 * The full hash of a revision in the repository around a folder.
 * @throws UserError if there is no repository, no git, or no such revision
 */
export function resolveRevision(folder: string, text: string, env: GitUmgebung): string {
  if (!isRevision(text))
    throw new UserError(
      `„${text}“ ist weder ein Ordner noch eine Ausgabe noch eine Revision von git.`,
      {
        hint: 'Nennen Sie zum Beispiel HEAD~1, einen Zweig, einen Tag oder den Anfang einer Prüfsumme.',
      },
    )
  const found = git(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`],
    env,
  )
  const hash = found?.toString('utf8').trim() ?? ''
  if (/^[0-9a-f]{40,64}$/.test(hash)) return hash
  throw new UserError(`Die Revision „${text}“ gibt es hier nicht.`, {
    hint: 'Prüfen Sie den Namen mit „git log“; ohne git vergleichen Sie Ordner oder Ausgaben.',
  })
}

/**
 * Writes the files of a commit below a folder into another one: regular files in the wanted places
 * only, no links, no submodules, no filters or hooks of the repository.
 * @param hash from `resolveRevision`
 */
export function extractTree(
  {
    folder,
    hash,
    target,
  }: { readonly folder: string; readonly hash: string; readonly target: string },
  isWanted: (path: string) => boolean,
  env: GitUmgebung,
): void {
  const listing = git(folder, ['ls-tree', '-r', '-z', hash], env)?.toString('utf8') ?? ''
  const entries = listing.split('\0').flatMap((line) => {
    const [, mode, blob, path] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([^]+)$/.exec(line) ?? []
    const isFile = mode === '100644' || mode === '100755'
    return isFile && blob !== undefined && path !== undefined && isSafe(path) && isWanted(path)
      ? [{ blob, path }]
      : []
  })
  const contents = readBlobs(
    folder,
    entries.map(({ blob }) => blob),
    env,
  )
  for (const [index, { path }] of entries.entries()) {
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents[index] ?? Buffer.alloc(0), { flag: 'wx' })
  }
}

function isSafe(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..')
}

/** Contents in the order asked for, from one call. */
function readBlobs(folder: string, blobs: readonly string[], env: GitUmgebung): readonly Buffer[] {
  if (blobs.length === 0) return []
  const output = git(folder, ['cat-file', '--batch'], env, `${blobs.join('\n')}\n`)
  if (!output) throw new RangeError('git has no content for its own files.')
  let offset = 0
  return blobs.map(() => {
    const end = output.indexOf(10, offset)
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', offset, end))?.[1])
    if (!Number.isInteger(size)) throw new RangeError('git answered in another form.')
    const content = output.subarray(end + 1, end + 1 + size)
    offset = end + 1 + size + 1
    return content
  })
}

/** Runs git without a shell and without anything the repository or the user has configured to run. */
function git(
  folder: string,
  args: readonly string[],
  env: GitUmgebung,
  input?: string,
): Buffer | undefined {
  const fixed = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'protocol.allow=never',
    '-C',
    folder,
  ]
  try {
    return execFileSync('git', [...fixed, ...args], {
      env: {
        PATH: env['PATH'],
        HOME: env['HOME'],
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
      },
      maxBuffer: 1_000_000_000,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UserError('Das Programm git ist nicht installiert.', {
        hint: 'Vergleichen Sie Ordner oder Ausgaben.',
        cause: error,
      })
    return undefined
  }
}

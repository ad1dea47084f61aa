import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'
import { examineOutput } from '../../src/build/examine-output.ts'
import { sha256 } from '../../src/files/hash.ts'

const repository = resolve(import.meta.dirname, '../..')
const bin = join(repository, 'bin/bzrp.js')

export const isLinux = platform() === 'linux'
export const isRoot = process.getuid?.() === 0

/** Whether a program is there and answers. */
export function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** Where commands run. */
export interface Werkstatt {
  readonly workspace: string
  readonly env: Record<string, string | undefined>
}

/** A workspace of its own, with a cache of its own: whatever is left over can be told by its path. */
export interface Ort extends Werkstatt {
  readonly folder: string
  readonly ausgabe: string
  readonly cache: string
  /** Writes the source of one profile. */
  write(ordner: string, version: string): void
  remove(): void
}

const profile = { '091001-alt-treptow': '091001', '093009-altglienicke': '093009' } as const
export const ordner = Object.keys(profile) as (keyof typeof profile)[]

export function createOrt(): Ort {
  const folder = mkdtempSync(join(tmpdir(), 'bzrp-faults-'))
  const workspace = join(folder, 'arbeit')
  const cache = join(folder, 'cache')
  mkdirSync(join(workspace, 'profiles'), { recursive: true })
  cpSync(join(repository, 'bezirk.yaml'), join(workspace, 'bezirk.yaml'))
  const ort: Ort = {
    folder,
    workspace,
    ausgabe: join(workspace, 'ausgabe'),
    cache,
    env: environmentIn(folder, cache),
    write(name, version) {
      const raum = profile[name as keyof typeof profile]
      mkdirSync(join(workspace, 'profiles', name), { recursive: true })
      writeFileSync(
        join(workspace, 'profiles', name, 'profil.yaml'),
        `raum: "${raum}"\nversion: ${version}\n`,
      )
    },
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (const name of ordner) ort.write(name, '1.0.0')
  return ort
}

/** Nothing of the machine's own settings. */
export function environmentIn(home: string, cache: string): Werkstatt['env'] {
  return { PATH: process.env['PATH'], HOME: home, XDG_CACHE_HOME: cache, TMPDIR: tmpdir() }
}

/** How a run ended. */
export interface Ende {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Lauf {
  readonly child: ChildProcess
  readonly end: Promise<Ende>
}

/** Starts `bzrp …` in the workspace. */
export function start(ort: Werkstatt, args: readonly string[], options: SpawnOptions = {}): Lauf {
  return startCommand(ort, process.execPath, [bin, ...args], options)
}

/** Starts any command in the workspace; `bzrp` stands for the program. */
export function startCommand(
  ort: Werkstatt,
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Lauf {
  const child = spawn(command, args, { cwd: ort.workspace, env: ort.env, ...options })
  let out = ''
  let err = ''
  child.stdout?.on('data', (data) => (out += String(data)))
  child.stderr?.on('data', (data) => (err += String(data)))
  const end = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    out,
    err,
  }))
  return { child, end }
}

export function run(
  ort: Werkstatt,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Ende> {
  return start(ort, args, options).end
}

/** The words that start bzrp by way of another program. */
export const bzrpWords = [process.execPath, bin] as const

/** Hash of each file, by path. */
export function snapshot(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), sha256(readFileSync(file))]),
  )
}

/** Each profile is whole, or waits whole beside its place: what it says it was made from. */
export function expectWhole(ausgabe: string): Record<string, string | undefined> {
  return Object.fromEntries(
    ordner.map((name) => {
      const places = [join(ausgabe, name), join(ausgabe, `.bzrp-${name}.alt`)]
      const place = places.find((each) => existsSync(each))
      if (place === undefined) return [name, undefined]
      const { manifest, maengel } = examineOutput(place)
      expect(maengel).toEqual([])
      return [name, manifest?.eingaben.quellen['profil.yaml']]
    }),
  )
}

/** Processes that live and whose command line names this place. */
export function processesOf({ folder }: Ort): readonly { pid: number; args: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const isDead = stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')
        return args.includes(folder) && !isDead ? [{ pid: Number(name), args }] : []
      } catch {
        // It ended while we looked.
        return []
      }
    })
}

/** Waits until something is so; the last answer decides. */
export async function eventually(check: () => boolean, milliseconds = 10_000): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    if (check()) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return check()
}

/** Nothing is left: no process, no lock, no half folder. */
export async function expectClean(ort: Ort): Promise<void> {
  await eventually(() => processesOf(ort).length === 0, 5000)
  expect(processesOf(ort)).toEqual([])
  const left = existsSync(ort.ausgabe)
    ? readdirSync(ort.ausgabe).filter((name) => name.startsWith('.'))
    : []
  expect(left).toEqual([])
}

import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/files/hash.ts'
import {
  bzrpWords,
  createOrt,
  expectClean,
  expectWhole,
  has,
  isLinux,
  isRoot,
  ordner,
  run,
  snapshot,
  start,
  startCommand,
} from './support.ts'
import type { Ort } from './support.ts'
import { runInProcess } from '../support/world.ts'
import type { Run } from '../support/world.ts'

const html = ['build', '--format', 'html']
const first = ordner[0] ?? ''
const canMount = isLinux && isRoot && has('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

let ort: Ort
const mounted: string[] = []
beforeEach(() => {
  ort = createOrt()
})
afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder])
  ort.remove()
})

function mount(options: string): void {
  mkdirSync(ort.ausgabe, { recursive: true })
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', ort.ausgabe])
  expect(status).toBe(0)
  mounted.push(ort.ausgabe)
}

describe.skipIf(!canMount)('the disk (needs root to mount one)', () => {
  test('full: 74, which folder and why, the old output whole', async () => {
    mount('size=2m')
    expect((await run(ort, [...html, first])).code).toBe(0)
    const before = snapshot(ort.ausgabe)
    ort.write(first, '2.0.0')
    const { bavail, bsize } = statfsSync(ort.ausgabe)
    writeFileSync(join(ort.ausgabe, 'fremd'), Buffer.alloc(Math.floor(bavail / 2) * bsize))
    const { code, err } = await run(ort, [...html, first])
    expect(err).toContain('der Datenträger ist voll')
    expect(err).toContain(ort.ausgabe)
    expect(code).toBe(74)
    rmSync(join(ort.ausgabe, 'fremd'))
    expect(snapshot(ort.ausgabe)).toEqual(before)
    await expectClean(ort)
  })

  test('read-only: 74; what is up to date needs no writing', async () => {
    mount('size=64m')
    expect((await run(ort, html)).code).toBe(0)
    spawnSync('mount', ['-o', 'remount,ro', ort.ausgabe])
    expect((await run(ort, html)).code).toBe(0)
    ort.write(first, '2.0.0')
    const { code, err } = await run(ort, html)
    expect([code, err]).toEqual([74, expect.stringContaining('schreibgeschützt')])
  })
})

describe.skipIf(!isLinux)('the cache', () => {
  test('cannot be written: a sentence, and all is built', async () => {
    writeFileSync(join(ort.folder, 'datei'), '')
    const env = { ...ort.env, XDG_CACHE_HOME: join(ort.folder, 'datei') }
    const { code, err } = await run(ort, html, { env })
    expect([code, err]).toEqual([0, expect.stringContaining('kann nicht beschrieben werden')])
    expectWhole(ort.ausgabe)
  })

  test.each([
    ['flipped', flip],
    ['cut', cut],
    ['emptied', empty],
    ['a folder', replaceByFolder],
  ])('every file %s: the same bytes as before', async (_name, damage) => {
    expect((await run(ort, html)).code).toBe(0)
    const before = snapshot(ort.ausgabe)
    const results = join(ort.cache, 'bzrp/ergebnisse')
    for (const file of Object.keys(snapshot(results))) damage(join(results, file))
    rmSync(ort.ausgabe, { recursive: true })
    const { code, err } = await run(ort, html)
    expect([code, err]).toEqual([0, expect.stringContaining('war beschädigt und wurde verworfen')])
    expect(snapshot(ort.ausgabe)).toEqual(before)
  })
})

describe.skipIf(!isLinux)('the surroundings', () => {
  test('five at once: one works, the others name it or find all done', async () => {
    const runs = Array.from({ length: 5 }, () => start(ort, html))
    const pids = runs.map(({ child }) => String(child.pid))
    const ends = await Promise.all(runs.map(({ end }) => end))
    expect(ends.filter(({ code }) => code === 0).length).toBeGreaterThan(0)
    for (const { code, err } of ends.filter((end) => end.code !== 0)) {
      expect([code, err]).toEqual([2, expect.stringMatching(/Prozess \d+ auf/)])
      expect(pids).toContain(/Prozess (\d+) auf/.exec(err)?.[1])
    }
    expect(Object.values(expectWhole(ort.ausgabe)).filter(Boolean)).toHaveLength(2)
    await expectClean(ort)
  })

  test.skipIf(!has('faketime', '--version')).each(['2019-01-01', '2035-01-01'])(
    'on %s: what is up to date stays so, what is built is the same (needs faketime)',
    async (day) => {
      expect((await run(ort, html)).code).toBe(0)
      const plan = await startCommand(ort, 'faketime', [day, ...bzrpWords, ...html, '--dry-run'])
        .end
      expect(plan.out).toContain('Alle 2 Profile sind aktuell.')
      const again = await startCommand(ort, 'faketime', [
        day,
        ...bzrpWords,
        ...html,
        '--no-cache',
        '-o',
        'anders',
      ]).end
      expect(again.code).toBe(0)
      expect(snapshot(join(ort.workspace, 'anders'))).toEqual(snapshot(ort.ausgabe))
    },
  )

  test.each([{ HOME: undefined }, { HOME: '/nicht-vorhanden' }])('%o: builds', async (home) => {
    const env = { ...ort.env, XDG_CACHE_HOME: undefined, ...home }
    const { code } = await run(ort, [...html, '--no-cache', first], { env })
    expect(code).toBe(0)
    expectWhole(ort.ausgabe)
  })

  test.each(['>&-', '2>&-', '| head -c 1', '2>&1 | head -c 1'])(
    '%s: no stack trace',
    async (end) => {
      const line = `${bzrpWords.map((word) => `'${word}'`).join(' ')} build --format html --json ${end}`
      const { err } = await startCommand(ort, 'sh', ['-c', line]).end
      expect(err).not.toMatch(/\n\s+at |EPIPE/)
      expectWhole(ort.ausgabe)
      await expectClean(ort)
    },
  )

  test.skipIf(!isRoot || !has('unshare', '-n', 'true'))(
    'no network at all: HTML and PDF are built (needs root)',
    async () => {
      const { code } = await startCommand(ort, 'unshare', ['-n', ...bzrpWords, 'build', first]).end
      expect(code).toBe(0)
      expect(
        readFileSync(join(ort.ausgabe, first, 'profil.pdf'))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      await expectClean(ort)
    },
  )

  test.skipIf(!has('strace', '-V'))(
    'nobody is called: every connection stays on this machine (needs strace)',
    async () => {
      const log = join(ort.folder, 'verbindungen')
      const calls = 'trace=connect,sendto,sendmsg,execve'
      const trace = ['-f', '--seccomp-bpf', '-qq', '-e', calls, '-o', log]
      const { code } = await startCommand(ort, 'strace', [...trace, ...bzrpWords, 'build', first])
        .end
      expect(code).toBe(0)
      const lines = readFileSync(log, 'utf8').split('\n')
      expect(lines.some((line) => /execve\(.*--user-data-dir=/.test(line))).toBe(true)
      expect(lines.filter(isOutside)).toEqual([])
    },
  )

  test('a source that is rewritten all the time: the output is that of one version', async () => {
    const file = join(ort.workspace, 'profiles', first, 'profil.yaml')
    const versions = ['1.0.0', '2.0.0'].map((version) => `raum: "091001"\nversion: ${version}\n`)
    let turn = 0
    const rewriting = setInterval(() => {
      writeFileSync(`${file}~`, versions[turn++ % 2] ?? '')
      renameSync(`${file}~`, file)
    }, 1)
    for (let each = 0; each < 3; each++)
      expect((await run(ort, [...html, '--no-cache', first])).code).toBe(0)
    clearInterval(rewriting)
    const hash = expectWhole(ort.ausgabe)[first]
    const built = versions.find((text) => sha256(text) === hash)
    expect(built).toBeDefined()
    const before = snapshot(join(ort.ausgabe, first))
    writeFileSync(file, built ?? '')
    expect((await run(ort, [...html, '--no-cache', '-o', 'sauber', first])).code).toBe(0)
    expect(snapshot(join(ort.workspace, 'sauber', first))).toEqual(before)
  })

  test('random edits: what was built bit by bit is what is built at once', async () => {
    const edits = Number(process.env['BZRP_FAULTS'] ?? 6)
    const build = (...more: string[]): Promise<Run> =>
      runInProcess([...html, ...more], ort.workspace, { env: { XDG_CACHE_HOME: ort.cache } })
    for (let each = 0; each < edits; each++) {
      edit(Math.random())
      const { code } = await build()
      rmSync(join(ort.workspace, 'sauber'), { recursive: true, force: true })
      const clean = await build('--no-cache', '-o', 'sauber')
      expect(code).toBe(clean.code)
      expect(snapshot(ort.ausgabe)).toEqual(snapshot(join(ort.workspace, 'sauber')))
    }
  })
})

/** Whether a system call sends to an address that is not this machine itself. */
function isOutside(line: string): boolean {
  return /sa_family=AF_INET/.test(line) && !/inet_addr\("127\.|"::1"/.test(line)
}

/** Changes a source, a file of the workspace, or a result. */
function edit(chance: number): void {
  const name = ordner[Math.floor(chance * 1000) % ordner.length] ?? ''
  if (chance < 0.5) ort.write(name, `1.0.${Math.floor(chance * 100)}`)
  else if (chance < 0.7)
    writeFileSync(
      join(ort.workspace, 'bezirk.yaml'),
      `${readFileSync(join(ort.workspace, 'bezirk.yaml'), 'utf8')}# ${chance}\n`,
    )
  else if (chance < 0.85) {
    const folder = join(ort.ausgabe, name)
    for (const file of readIfThere(folder)) if (file.endsWith('.html')) flip(join(folder, file))
  } else rmSync(join(ort.ausgabe, name), { recursive: true, force: true })
}

function readIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function cut(file: string): void {
  truncateSync(file, Math.floor(statSync(file).size / 2))
}

function empty(file: string): void {
  writeFileSync(file, '')
}

function replaceByFolder(file: string): void {
  rmSync(file)
  mkdirSync(file)
}

function flip(file: string): void {
  const bytes = readFileSync(file)
  const place = Math.floor(bytes.length / 2)
  if (bytes.length > 0) bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
  writeFileSync(file, bytes)
}

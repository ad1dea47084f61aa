import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/files/hash.ts'
import {
  createOrt,
  eventually,
  expectClean,
  expectWhole,
  isLinux,
  ordner,
  processesOf,
  run,
  snapshot,
  start,
} from './support.ts'
import type { Ort } from './support.ts'

/** More for a long night: `BZRP_FAULTS=100 npm run test:faults`. */
const kills = Number(process.env['BZRP_FAULTS'] ?? 12)

let ort: Ort
beforeEach(() => {
  ort = createOrt()
})
afterEach(() => {
  ort.remove()
})

const writeAll = (version: string): void => {
  for (const name of ordner) ort.write(name, version)
}
const hashOf = (name: string, version: string): string =>
  sha256(`raum: "${name.slice(0, 6)}"\nversion: ${version}\n`)

describe.skipIf(!isLinux)('killed or asked to end', () => {
  test('SIGKILL at any moment: every profile is old or new, and whole', async () => {
    const versions = ['1.0.0', '2.0.0']
    const clean: Record<string, string>[] = []
    for (const version of versions) {
      writeAll(version)
      expect((await run(ort, ['build'])).code).toBe(0)
      clean.push(snapshot(ort.ausgabe))
    }
    const began = Date.now()
    expect((await run(ort, ['build', '-o', 'maß'])).code).toBe(0)
    const usual = Date.now() - began
    for (let each = 0; each < kills; each++) {
      writeAll(versions[each % 2] ?? '')
      const { child, end } = start(ort, ['build'])
      const timer = setTimeout(() => child.kill('SIGKILL'), usual * (0.2 + Math.random()))
      await end
      clearTimeout(timer)
      for (const [name, hash] of Object.entries(expectWhole(ort.ausgabe)))
        expect(versions.map((version) => hashOf(name, version))).toContain(hash)
    }
    writeAll('2.0.0')
    expect((await run(ort, ['build'])).code).toBe(0)
    expect(snapshot(ort.ausgabe)).toEqual(clean[1])
    await expectClean(ort)
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while printing: ends soon with %i, and nothing is left', async (signal, code) => {
    const { child, end } = start(ort, ['build', '--jobs', '1'])
    expect(await eventually(() => pagesOf(ort).length > 0, 120_000)).toBe(true)
    const asked = Date.now()
    child.kill(signal)
    const { code: exit, err } = await end
    expect(exit).toBe(code)
    expect(err).toContain('Abgebrochen; was nicht gesetzt wurde, ist wie zuvor.')
    // Two seconds are promised for a machine that is not busy otherwise.
    expect(Date.now() - asked).toBeLessThan(process.env['CI'] ? 2000 : 10_000)
    for (const name of ordner)
      expect(err.includes(`✓ ${name}`)).toBe(name in defined(expectWhole(ort.ausgabe)))
    await expectClean(ort)
    expect(browserFoldersOf(child.pid)).toEqual([])
  })

  test('SIGINT while the browser starts: ends soon with 130, and nothing is left', async () => {
    const { child, end } = start(ort, ['build'])
    expect(await eventually(() => browserFoldersOf(child.pid).length > 0, 120_000)).toBe(true)
    const asked = Date.now()
    child.kill('SIGINT')
    const { code, err } = await end
    expect(code).toBe(130)
    expect(err).toContain('Abgebrochen; was nicht gesetzt wurde, ist wie zuvor.')
    expect(Date.now() - asked).toBeLessThan(process.env['CI'] ? 2000 : 10_000)
    expect(expectWhole(ort.ausgabe)).toEqual({})
    await expectClean(ort)
    expect(browserFoldersOf(child.pid)).toEqual([])
  })

  test('the page is killed once: printed again, all is well', async () => {
    const { end } = start(ort, ['build', '--jobs', '1'])
    expect(await eventually(() => signalPages(ort, 'SIGKILL'), 120_000)).toBe(true)
    expect((await end).code).toBe(0)
    expectWhole(ort.ausgabe)
    await expectClean(ort)
  })

  test('the browser is killed again and again: 3, the profile is named, the old one is whole', async () => {
    expect((await run(ort, ['build'])).code).toBe(0)
    const before = snapshot(ort.ausgabe)
    writeAll('2.0.0')
    const { child, end } = start(ort, ['build', '--jobs', '1', '--frist', '8'])
    const killer = setInterval(() => signalPages(ort, 'SIGKILL'), 40)
    const { code, err } = await end
    clearInterval(killer)
    expect(code).toBe(3)
    for (const name of ordner) expect(err).toContain(`✗ ${name}: nicht gesetzt.`)
    expect(snapshot(ort.ausgabe)).toEqual(before)
    await expectClean(ort)
    expect(browserFoldersOf(child.pid)).toEqual([])
  })

  test('bzrp is killed while the browser is stopped: the next run ends that browser', async () => {
    const { child, end } = start(ort, ['build', '--jobs', '1'])
    expect(await eventually(() => pagesOf(ort).length > 0, 120_000)).toBe(true)
    for (const { pid, args } of processesOf(ort))
      if (args.includes('--user-data-dir=')) process.kill(pid, 'SIGSTOP')
    child.kill('SIGKILL')
    await end
    expect(processesOf(ort).length).toBeGreaterThan(0)
    expect((await run(ort, ['build'])).code).toBe(0)
    await expectClean(ort)
    expect(browserFoldersOf(child.pid)).toEqual([])
  })

  test('the browser is stopped: given up after its time, printed with a fresh one', async () => {
    const { end } = start(ort, ['build', '--jobs', '1', '--frist', '30'])
    expect(await eventually(() => signalPages(ort, 'SIGSTOP'), 120_000)).toBe(true)
    expect((await end).code).toBe(0)
    expectWhole(ort.ausgabe)
    await expectClean(ort)
  })
})

/**
 * The processes of pages that are being printed, and those that browsers keep ready for the next:
 * all but the first pages, which never leave and have the same number in every browser.
 */
function pagesOf(place: Ort): readonly number[] {
  const renderers = processesOf(place).filter(({ args }) => args.includes('--type=renderer'))
  const first = Math.min(...renderers.map(({ args }) => clientOf(args)))
  return renderers.filter(({ args }) => clientOf(args) > first).map(({ pid }) => pid)
}

/** In the order in which a browser starts them. */
function clientOf(args: string): number {
  return Number(/--renderer-client-id=(\d+)/.exec(args)?.[1] ?? 0)
}

/** Whether there was one. */
function signalPages(place: Ort, signal: NodeJS.Signals): boolean {
  return pagesOf(place).filter((pid) => send(pid, signal)).length > 0
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    // It ended by itself.
    return false
  }
}

function browserFoldersOf(pid: number | undefined): string[] {
  return readdirSync(tmpdir()).filter(
    (name) => name.startsWith('bzrp-') && name.includes(`-${pid ?? 0}-`),
  )
}

function defined(record: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ProfilTask } from '../../src/build/build-profil.ts'
import type { BuildResult } from '../../src/build/build-result.ts'
import { noCache, openCache } from '../../src/build/cache.ts'
import { examineOutput } from '../../src/build/examine-output.ts'
import type { Inputs } from '../../src/build/inputs.ts'
import { runBuild } from '../../src/build/run-build.ts'
import type { BuildEffects } from '../../src/build/run-build.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import { inhalt } from '../html/support/sample.ts'
import { checkOutput } from '../support/output-schema.ts'

let ausgabe = ''
beforeEach(() => {
  ausgabe = mkdtempSync(join(tmpdir(), 'bzrp-run-'))
})
afterEach(() => {
  rmSync(ausgabe, { recursive: true, force: true })
})

const inputs: Inputs = {
  ordner: 'profiles/x',
  programm: 'p',
  node: '20',
  browser: 'b',
  bezirk: 'z',
  katalog: 'k',
  daten: { ewr: 'e' },
  vorgaben: { formate: 'html,pdf' },
  quellen: { 'profil.yaml': 'q' },
}
const daten = (ordner: string): ProfilDaten => ({
  ordner,
  profil: { raum: '092007' },
  analyse: [],
  fachplanung: [],
  perspektiven: {},
  tabellen: new Map(),
  bilder: new Map(),
})
const task = (name: string): ProfilTask => ({
  ordner: `profiles/${name}`,
  inputs: { ...inputs, ordner: `profiles/${name}` },
  daten: daten(`profiles/${name}`),
})

function effects(changed: Partial<BuildEffects> = {}): BuildEffects & { seen: BuildResult[] } {
  const seen: BuildResult[] = []
  let ticks = 0
  return {
    seen,
    set: ({ ordner }) =>
      Promise.resolve({ inhalt, html: `<p>${ordner}`, svgs: new Map([['karte', '<svg/>']]) }),
    print: null,
    cache: noCache,
    ausgabe,
    datumOf: () => new Date(0),
    werkzeuge: () => ({ bzrp: '1', node: '20', browser: null }),
    confirmLock: () => undefined,
    clock: () => (ticks += 500),
    lanes: 1,
    failFast: false,
    interrupted: new AbortController().signal,
    onStep: () => undefined,
    onResult: (result) => seen.push(result),
    ...changed,
  }
}
const outcomes = (results: readonly BuildResult[]): string[] =>
  results.map(({ name, ergebnis }) => `${name} ${ergebnis}`)

test('each profile gets its folder with a manifest, and is told of as it ends', async () => {
  const world = effects()
  const results = await runBuild([task('a'), task('b')], world)
  expect(results).toEqual(world.seen)
  expect(outcomes(results)).toEqual(['a fertig', 'b fertig'])
  expect(results[0]).toMatchObject({
    sekunden: 2,
    dauer: { setzen: 0.5, drucken: 0.5, schreiben: 0.5 },
  })
  expect(readdirSync(join(ausgabe, 'a')).sort()).toEqual([
    'daten',
    'diagramme',
    'manifest.json',
    'profil.html',
  ])
  expect(checkOutput('manifest', readFileSync(join(ausgabe, 'a/manifest.json'), 'utf8'))).toBeNull()
  expect(examineOutput(join(ausgabe, 'a')).maengel).toEqual([])
})

test('one that cannot be printed does not stop the next', async () => {
  let count = 0
  const print = (): Promise<Uint8Array> =>
    count++ === 0
      ? Promise.reject(new UserError('Der Browser ist abgestürzt.', { kind: 'render' }))
      : Promise.resolve(new Uint8Array([1]))
  const results = await runBuild([task('a'), task('b')], effects({ print }))
  expect(results.map(({ ergebnis, grund }) => [ergebnis, grund])).toEqual([
    ['gescheitert', 'Der Browser ist abgestürzt.'],
    ['fertig', null],
  ])
  expect(readdirSync(ausgabe)).toEqual(['b'])
})

test('--fail-fast: the next ones are left out', async () => {
  const print = (): Promise<Uint8Array> =>
    Promise.reject(new UserError('Nein.', { kind: 'render' }))
  const results = await runBuild([task('a'), task('b')], effects({ print, failFast: true }))
  expect(outcomes(results)).toEqual(['a gescheitert', 'b ausgelassen'])
})

test('a bug is called one, with its stack, and does not stop the next', async () => {
  let count = 0
  const set: BuildEffects['set'] = () => {
    if (count++ === 0) throw new TypeError('undefined is not a function')
    return Promise.resolve({ inhalt, html: '', svgs: new Map() })
  }
  const results = await runBuild([task('a'), task('b')], effects({ set }))
  expect(results[0]).toMatchObject({
    ergebnis: 'gescheitert',
    grund: expect.stringContaining('Fehler im Programm') as string,
  })
  expect(results[0]?.programmfehler).toContain('TypeError: undefined is not a function\n')
  expect(results[1]?.ergebnis).toBe('fertig')
})

test('trouble with the disk ends the build: it would hit them all', async () => {
  writeFileSync(join(ausgabe, 'datei'), '')
  await expect(
    runBuild([task('a')], effects({ ausgabe: join(ausgabe, 'datei') })),
  ).rejects.toMatchObject({ kind: 'io' })
})

test('a lock that was taken away: nothing more is written', async () => {
  const confirmLock = (): void => {
    throw new UserError('Die Sperre ist weg.', { kind: 'io' })
  }
  await expect(runBuild([task('a')], effects({ confirmLock }))).rejects.toMatchObject({
    kind: 'io',
  })
  expect(readdirSync(ausgabe)).toEqual([])
})

test('several at once; results in the order of the tasks; never more lanes than asked for', async () => {
  let open = 0
  let most = 0
  let finish = (): void => undefined
  const last = new Promise<void>((resolve) => {
    finish = resolve
  })
  const print = async (html: string): Promise<Uint8Array> => {
    most = Math.max(most, ++open)
    if (html.endsWith('/d')) finish()
    await (html.endsWith('/a') ? last : wait(5))
    open--
    return new Uint8Array([1])
  }
  const world = effects({ print, lanes: 2 })
  const results = await runBuild(['a', 'b', 'c', 'd'].map(task), world)
  expect(outcomes(results)).toEqual(['a fertig', 'b fertig', 'c fertig', 'd fertig'])
  expect(world.seen.map(({ name }) => name).slice(0, 2)).toEqual(['b', 'c'])
  expect(most).toBe(2)
})

test('interrupted: what is done stays, what was under way did not fail, the rest is left out', async () => {
  const ending = new AbortController()
  const print = (html: string): Promise<Uint8Array> => {
    if (html.endsWith('/a')) return Promise.resolve(new Uint8Array([1]))
    ending.abort()
    return Promise.reject(new UserError('Der Browser ist weg.', { kind: 'render' }))
  }
  const world = effects({ print, interrupted: ending.signal })
  const results = await runBuild(['a', 'b', 'c'].map(task), world)
  expect(outcomes(results)).toEqual(['a fertig', 'b ausgelassen', 'c ausgelassen'])
  expect(readdirSync(ausgabe)).toEqual(['a'])
})

test('with a cache the second run prints nothing and writes the same bytes', async () => {
  const cache = openCache(join(ausgabe, 'cache'), new Date(0))
  let printed = 0
  const print = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([++printed]))
  await runBuild([task('a')], effects({ print, cache, ausgabe: join(ausgabe, 'eins') }))
  const again = effects({ print, cache, ausgabe: join(ausgabe, 'zwei') })
  const results = await runBuild([{ ...task('a'), daten: null }], again)
  expect(outcomes(results)).toEqual(['a fertig'])
  expect(printed).toBe(1)
  for (const file of ['profil.pdf', 'profil.html', 'manifest.json'])
    expect(readFileSync(join(ausgabe, 'zwei/a', file))).toEqual(
      readFileSync(join(ausgabe, 'eins/a', file)),
    )
  expect(existsSync(join(ausgabe, 'zwei/a/diagramme/karte.svg'))).toBe(true)
})

test('a page that is gone from the cache fails by name', async () => {
  const [result] = await runBuild([{ ...task('a'), daten: null }], effects())
  expect(result).toMatchObject({ ergebnis: 'gescheitert', programmfehler: null })
  expect(result?.grund).toContain('Cache wurde geleert')
})

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BuildResult } from '../../src/build/build-result.ts'
import { runBuild } from '../../src/build/run-build.ts'
import type { BuildEffects } from '../../src/build/run-build.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import { inhalt } from '../html/support/sample.ts'

let ausgabe = ''
beforeEach(() => {
  ausgabe = mkdtempSync(join(tmpdir(), 'bzrp-run-'))
})
afterEach(() => {
  rmSync(ausgabe, { recursive: true, force: true })
})

const daten = (ordner: string): ProfilDaten => ({
  ordner,
  profil: { raum: '092007' },
  analyse: [],
  fachplanung: [],
  perspektiven: {},
  tabellen: new Map(),
  bilder: new Map(),
})
const task = (ordner: string): { ordner: string; daten: ProfilDaten } => ({
  ordner,
  daten: daten(ordner),
})

function effects(changed: Partial<BuildEffects> = {}): BuildEffects & { seen: BuildResult[] } {
  const seen: BuildResult[] = []
  let ticks = 0
  return {
    seen,
    set: () => Promise.resolve({ inhalt, html: '<p>', svgs: new Map([['karte', '<svg/>']]) }),
    printer: null,
    ausgabe,
    datumOf: () => new Date(0),
    clock: () => (ticks += 500),
    onResult: (result) => seen.push(result),
    ...changed,
  }
}

test('each profile gets its folder, and is told of as it ends', async () => {
  const world = effects()
  const results = await runBuild([task('profiles/a'), task('profiles/b')], world)
  expect(results).toEqual(world.seen)
  expect(results.map(({ name, ergebnis, sekunden }) => [name, ergebnis, sekunden])).toEqual([
    ['a', 'fertig', 0.5],
    ['b', 'fertig', 0.5],
  ])
  expect(readdirSync(ausgabe)).toEqual(['a', 'b'])
  expect(readdirSync(join(ausgabe, 'a')).sort()).toEqual(['daten', 'diagramme', 'profil.html'])
})

test('a profile with findings keeps what was there before', async () => {
  await runBuild([task('profiles/a')], effects())
  const [result] = await runBuild([{ ordner: 'profiles/a', daten: undefined }], effects())
  expect(result).toMatchObject({ ergebnis: 'befunde', dateien: [] })
  expect(existsSync(join(ausgabe, 'a/profil.html'))).toBe(true)
})

test('one that cannot be printed does not stop the next', async () => {
  const close = (): Promise<void> => Promise.resolve()
  let count = 0
  const printer = {
    browser: { name: '', version: '', path: '', origin: 'set' as const, sandbox: true, notes: [] },
    print: () =>
      count++ === 0
        ? Promise.reject(new UserError('Der Browser ist abgestürzt.', { kind: 'render' }))
        : Promise.resolve(new Uint8Array([1])),
    close,
  }
  const results = await runBuild([task('profiles/a'), task('profiles/b')], effects({ printer }))
  expect(results.map(({ ergebnis, grund }) => [ergebnis, grund])).toEqual([
    ['gescheitert', 'Der Browser ist abgestürzt.'],
    ['fertig', null],
  ])
  expect(readdirSync(ausgabe)).toEqual(['b'])
})

test('a bug is called one, with its stack, and does not stop the next', async () => {
  let count = 0
  const set: BuildEffects['set'] = () => {
    if (count++ === 0) throw new TypeError('undefined is not a function')
    return Promise.resolve({ inhalt, html: '', svgs: new Map() })
  }
  const results = await runBuild([task('profiles/a'), task('profiles/b')], effects({ set }))
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
    runBuild([task('profiles/a')], effects({ ausgabe: join(ausgabe, 'datei') })),
  ).rejects.toMatchObject({ kind: 'io' })
})

import fc from 'fast-check'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Run } from '../support/world.ts'
import { runInProcess } from '../support/world.ts'

let folder: string
let root: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-check-cache-'))
  root = join(folder, 'arbeit')
  write(
    'bezirk.yaml',
    'bezirk: "09"\nname: Treptow-Köpenick\naemter: [{id: jugend, name: Jugendamt}]\n',
  )
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function check(...args: readonly string[]): Promise<Run> {
  return runInProcess(['check', '--json', ...args], root, {
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
  })
}

const orte = ['091001-alt-treptow', '092007-adlershof', '093009-altglienicke']
const absatz =
  'Die Wege zwischen den Wohngebieten sind kurz, und doch fehlen an vielen Stellen sichere Querungen.'
const texte = [
  absatz,
  'Der Anteil liegt bei XX %, mehr dazu steht nirgends.',
  `${absatz} Das gilt überall.`,
  'In der Bezirksregion Rudow ist der Status mittel.',
]
const antworten = [
  '',
  'hinweise_beantwortet:\n  - regel: absatz-anderswo\n    begruendung: Das ist so.\n',
  'hinweise_beantwortet:\n  - regel: platzhalter\n    stelle: XX\n    begruendung: Das ist so.\n',
]

/** One change of a workspace: what one profile says about itself and in its chapter. */
const change = fc.record({
  ordner: fc.constantFrom(...orte),
  // Now and then one for the same region as another.
  raum: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('091001') },
  ),
  status: fc.constantFrom('entwurf', 'in_abstimmung'),
  text: fc.constantFrom(...texte),
  antwort: fc.constantFrom(...antworten),
})

test('checking what has changed finds what checking everything finds', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 4 }), async (changes) => {
      rmSync(join(root, 'profiles'), { recursive: true, force: true })
      for (const ordner of orte)
        write(`profiles/${ordner}/profil.yaml`, `raum: "${ordner.slice(0, 6)}"\n`)
      for (const { ordner, raum, status, text, antwort } of changes) {
        const own = raum ?? ordner.slice(0, 6)
        write(`profiles/${ordner}/profil.yaml`, `raum: "${own}"\nstatus: ${status}\n`)
        write(
          `profiles/${ordner}/analyse/01-lage.yaml`,
          `kapitel: "1"\nelemente:\n  - {id: lage, art: text, text: "${text}"}\n${antwort}`,
        )
        for (const names of [[], [orte[1] ?? '']]) {
          const clean = await check('--no-cache', ...names)
          expect(await check(...names)).toEqual(clean)
        }
      }
    }),
    { numRuns: 3, seed: 7 },
  ),
)

/** All files of the cache. */
function entries(): string[] {
  return readdirSync(join(folder, 'cache'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, 'cache', name))
    .filter((file) => statSync(file).isFile())
}

test('nothing kept is trusted: damaged entries are thrown away, once', async () => {
  write('profiles/092007-adlershof/profil.yaml', 'raum: "092007"\nfarbe: rot\n')
  const first = await check()
  for (const file of entries()) truncateSync(file, 70)
  expect(await check()).toEqual(first)
  for (const file of entries()) writeFileSync(file, '')
  const text = await runInProcess(['check'], root, {
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
  })
  expect(text.err).toContain('war beschädigt und wurde verworfen.')
  expect(await check()).toEqual(first)
})

test('--no-cache keeps nothing', async () => {
  write('profiles/092007-adlershof/profil.yaml', 'raum: "092007"\n')
  await check('--no-cache')
  expect(readdirSync(folder)).toEqual(['arbeit'])
})

test('the gate decides about what was found', async () => {
  write('profiles/092007-adlershof/profil.yaml', 'raum: "092007"\n')
  const found = async (...args: string[]): Promise<number> =>
    (JSON.parse((await check(...args)).out) as { meldungen: unknown[] }).meldungen.length
  const before = await found()
  const atGate = await found('--gate', 'veroeffentlichung')
  expect([await found(), await found('--gate', 'veroeffentlichung')]).toEqual([before, atGate])
  expect(atGate).toBeGreaterThan(before)
})

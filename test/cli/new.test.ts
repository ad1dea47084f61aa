import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-new-'))
  cpSync(join(repository, 'bezirk.yaml'), join(root, 'bezirk.yaml'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('a key and a name give a profile of one file each, which passes the check', async () => {
  const run = await runInProcess(['new', '093011', 'schmöckwitz'], root)
  expect(run.out).toMatchInlineSnapshot(`
    "+ profiles/093011-gruenau/profil.yaml: Grünau
    + profiles/093012-schmoeckwitz/profil.yaml: Schmöckwitz
    2 Profile angelegt. Weiter mit „bzrp build“.
    "
  `)
  expect(read('profiles/093011-gruenau/profil.yaml')).toMatchInlineSnapshot(`
    "# Grünau: Der Schlüssel genügt. Alles Weitere entsteht aus den Daten oder wird ergänzt.
    raum: '093011'
    "
  `)
  const check = await runInProcess(['check'], root)
  expect(check.err).toBe('2 Profile geprüft, keine Befunde.\n')
})

test('schemas in the workspace are named for editors', async () => {
  mkdirSync(join(root, 'schemas'))
  writeFileSync(join(root, 'schemas/profil.schema.json'), '{}')
  await runInProcess(['new', '093011'], root)
  expect(read('profiles/093011-gruenau/profil.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/profil\.schema\.json\n/,
  )
})

test('--alle makes those that are missing and leaves the others', async () => {
  mkdirSync(join(root, 'profiles/092007-eigen'), { recursive: true })
  writeFileSync(join(root, 'profiles/092007-eigen/profil.yaml'), 'raum: "092007"\nausgabe: 2025\n')
  const run = await runInProcess(['new', '--alle', '--bezirk', '09'], root)
  expect(run.out).toContain('  profiles/092007-eigen: Adlershof, schon da')
  expect(run.out).toContain('19 Profile angelegt.')
  expect(readdirSync(join(root, 'profiles'))).toHaveLength(20)
  expect(read('profiles/092007-eigen/profil.yaml')).toContain('ausgabe: 2025')
  const again = await runInProcess(['new', '--alle'], root)
  expect(again.out).toContain('0 Profile angelegt.')
})

test('--json for programs', async () => {
  const run = await runInProcess(['new', '093011', '--json'], root)
  expect(checkOutput('anlage', run.out)).toBeNull()
  expect(JSON.parse(run.out)).toEqual({
    version: 1,
    angelegt: [{ raum: '093011', name: 'Grünau', datei: 'profiles/093011-gruenau/profil.yaml' }],
    vorhanden: [],
  })
})

test.each([
  [['new'], 'Welche Bezirksregion soll angelegt werden?'],
  [['new', 'Grünbau'], 'Meinten Sie 093011 Grünau?'],
  [['new', '011001'], 'Die Bezirksregion „011001“ gibt es in diesem Bezirk nicht.'],
  [
    ['new', '--alle', '--bezirk', '08'],
    'Dieser Arbeitsordner gehört zum Bezirk 09, nicht zu „08“.',
  ],
  [['new', '--bezirk', '09'], 'Die Option „--bezirk“ gehört zu „--alle“.'],
  [['new', '--alle', '093011'], 'Entweder „--alle“ oder einzelne Bezirksregionen'],
])('%j is refused: %s', async (argv, message) => {
  const run = await runInProcess(argv, root)
  expect(run.code).toBe(2)
  expect(run.err).toContain(message)
  expect(readdirSync(root)).toEqual(['bezirk.yaml'])
})

test('a folder in the way is not touched, and nothing is written', async () => {
  mkdirSync(join(root, 'profiles/093011-gruenau'), { recursive: true })
  writeFileSync(join(root, 'profiles/093011-gruenau/profil.yaml'), 'raum: "093012"\n')
  const run = await runInProcess(['new', '094015', '093011'], root)
  expect(run.code).toBe(2)
  expect(run.err).toContain('Den Ordner „profiles/093011-gruenau“ gibt es schon')
  expect(readdirSync(join(root, 'profiles'))).toEqual(['093011-gruenau'])
})

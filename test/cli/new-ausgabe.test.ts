import {
  cpSync,
  existsSync,
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
import { parse } from 'yaml'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'
import type { Run } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
const ordner = 'profiles/092007-adlershof'
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-ausgabe-'))
  cpSync(join(repository, 'bezirk.yaml'), join(root, 'bezirk.yaml'))
  cpSync(join(repository, ordner), join(root, ordner), { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const path = (file: string): string => join(root, ordner, file)
const read = (file: string): string => readFileSync(path(file), 'utf8')
const original = (file: string): string => readFileSync(join(repository, ordner, file), 'utf8')
const ausgabe = (...argv: string[]): Promise<Run> => runInProcess(['new', 'ausgabe', ...argv], root)
const files = (): [string, string][] =>
  readdirSync(join(root, ordner), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|csv|tmp)$/.test(file))
    .sort()
    .map((file) => [file, read(file)])

interface Massnahmen {
  massnahmen: { id: string; titel: string }[]
  fruehere_massnahmen: { id: string; titel: string; verbleib: string }[]
}

test('a profile goes into its next edition and passes the check', { timeout: 60_000 }, async () => {
  const run = await ausgabe('2028', 'adlershof')
  expect(run.err).toBe('')
  expect(run.out).toContain(
    `${ordner}: Ausgabe 2026 (0.3.0) → Ausgabe 2028 (1.0.0)\n  ~ analyse/01-kurzportraet.yaml\n`,
  )
  expect(parse(read('profil.yaml'))).toMatchObject({
    ...(parse(original('profil.yaml')) as object),
    ausgabe: 2028,
    version: '1.0.0',
    status: 'entwurf',
    vorgaenger: { ausgabe: 2026, version: '0.3.0' },
  })
  const check = await runInProcess(['check'], root)
  expect(check.err + check.out).toMatch(/1 Profil geprüft: \d+ Hinweise\.\n$/)
  expect(check.code).toBe(0)
})

test('apart from what is renewed, every line and comment stays as it was', async () => {
  await ausgabe('2028', 'adlershof')
  for (const file of [
    'analyse/02-demografie.yaml',
    'perspektiven.yaml',
    'fachplanung/jugend.yaml',
  ]) {
    const now = new Set(read(file).split('\n'))
    const lost = original(file)
      .split('\n')
      .filter((line) => !now.has(line))
    expect(
      lost.filter(
        (line) =>
          !/^(?:status|frist|freigegeben_durch)|^ {2}(?:funktion|datum):|verbleib|begruendung|\(Beispiel\)$|Der Träger hat/.test(
            line,
          ),
      ),
    ).toEqual([])
  }
  expect(read('profil.yaml').split('\n').slice(0, 4)).toEqual(
    original('profil.yaml').split('\n').slice(0, 4),
  )
})

test('every Amt is asked again, each text is marked, the old release is gone', async () => {
  await ausgabe('2028', 'adlershof')
  const jugend = read('fachplanung/jugend.yaml')
  const { beitraege, ...kopf } = parse(jugend) as { beitraege: unknown[]; status: string }
  expect(kopf.status).toBe('angefordert')
  expect(kopf).not.toHaveProperty('freigegeben_durch')
  expect(kopf).not.toHaveProperty('frist')
  expect(beitraege).toEqual(
    (parse(original('fachplanung/jugend.yaml')) as typeof kopf & { beitraege: unknown }).beitraege,
  )
  expect(jugend.match(/^ {2}# zu prüfen: Text aus Ausgabe 2026\n {2}- kapitel/gm)).toHaveLength(
    beitraege.length,
  )
  expect(read('analyse/02-demografie.yaml')).toMatch(
    /^# yaml-language-server.*\n# zu prüfen: Text aus Ausgabe 2026\nschema:/,
  )
})

test('the fate of each Maßnahme is asked for until somebody says it', async () => {
  const before = parse(original('perspektiven.yaml')) as Massnahmen
  await ausgabe('2028', 'adlershof')
  const now = parse(read('perspektiven.yaml')) as Massnahmen
  expect(now.massnahmen).toEqual(before.massnahmen)
  expect(now.fruehere_massnahmen).toEqual(
    before.massnahmen.map(({ id, titel }) => ({ id, titel, verbleib: 'offen' })),
  )
  const check = await runInProcess(['check', '--gate', 'freigabe'], root)
  for (const { id } of before.massnahmen)
    expect(check.err + check.out).toContain(`Der Verbleib der früheren Maßnahme ${id} ist offen.`)
})

test('decisions stay with the old edition', async () => {
  const freigabe = '# Protokolle im Archiv\nbeschluesse: []\n'
  writeFileSync(path('freigabe.yaml'), freigabe)
  await ausgabe('2028', 'adlershof')
  expect(existsSync(path('freigabe.yaml'))).toBe(false)
  expect(read('fassungen/freigabe-2026-0.3.0.yaml')).toBe(freigabe)
})

test('--zeigen writes nothing; --json is as its schema says', async () => {
  const before = files()
  const run = await ausgabe('2028', 'adlershof', '--zeigen', '--json')
  expect(checkOutput('fortschreibung', run.out)).toBeNull()
  expect(JSON.parse(run.out)).toMatchObject({ geschrieben: false, profile: [{ profil: ordner }] })
  expect((await ausgabe('2028', '--zeigen')).out).toMatch(/Nur gezeigt, nichts geschrieben\.\n$/)
  expect(files()).toEqual(before)
})

test.each([
  ['2026', 'ist schon die Ausgabe 2026.'],
  ['2024', 'Die Ausgabe 2024 läge vor der heutigen Ausgabe 2026'],
  ['adlershof', '„adlershof“ ist kein Jahr.'],
])('the edition %s is refused: %s', async (jahr, message) => {
  const before = files()
  const run = await ausgabe(jahr, 'adlershof')
  expect(run.code).toBe(2)
  expect(run.err).toContain(message)
  expect(files()).toEqual(before)
})

test('a second call for the same year is refused; a later edition replaces the predecessor', async () => {
  await ausgabe('2028', 'adlershof')
  const before = files()
  expect((await ausgabe('2028', 'adlershof')).err).toContain('ist schon die Ausgabe 2028.')
  expect(files()).toEqual(before)
  expect((await ausgabe('2030', 'adlershof')).code).toBe(0)
  expect(parse(read('profil.yaml'))).toMatchObject({
    ausgabe: 2030,
    version: '2.0.0',
    vorgaenger: { ausgabe: 2028, version: '1.0.0' },
  })
  // Nobody has looked at it since 2026.
  expect(read('analyse/02-demografie.yaml').match(/# zu prüfen: .*/g)).toEqual([
    '# zu prüfen: Text aus Ausgabe 2026',
  ])
})

test('without an edition or with errors nothing is carried over', async () => {
  rmSync(join(root, ordner), { recursive: true })
  mkdirSync(join(root, ordner))
  writeFileSync(path('profil.yaml'), "raum: '092007'\n")
  expect((await ausgabe('2028')).err).toContain('hat noch keine Ausgabe.')
  writeFileSync(path('profil.yaml'), "raum: '092007'\nausgabe: 2026\nunbekannt: 1\n")
  expect((await ausgabe('2028')).err).toContain('hat Fehler und wird nicht fortgeschrieben.')
})

test('a header of two lines gets what is missing; comments behind values stay', async () => {
  rmSync(join(root, ordner), { recursive: true })
  mkdirSync(join(root, ordner))
  writeFileSync(path('profil.yaml'), "raum: '092007'\nausgabe: 2026 # erste\n# Ende")
  expect((await ausgabe('2028')).err).toBe('')
  expect(read('profil.yaml')).toBe(
    "raum: '092007'\nausgabe: 2028 # erste\nversion: 1.0.0\nvorgaenger:\n  ausgabe: 2026\n  version: 0.1.0\n# Ende",
  )
})

test('a Maßnahme that is over is marked, and stays because others name it', async () => {
  const over = original('perspektiven.yaml').replace(
    'status: in_umsetzung',
    'status: abgeschlossen',
  )
  writeFileSync(path('perspektiven.yaml'), over)
  expect((await ausgabe('2028', 'adlershof')).err).toBe('')
  expect(read('perspektiven.yaml')).toContain(
    'massnahmen:\n  # zu prüfen: seit Ausgabe 2026 abgeschlossen, hier herausnehmen?\n  - id: M-01\n',
  )
})

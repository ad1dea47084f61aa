import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runInProcess } from '../support/world.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bzrp-init-'))
})
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

test('a new workspace passes the check and builds at once', async () => {
  const run = await runInProcess(['init', 'mitte', '--bezirk', '01'], cwd)
  expect(run.err).toBe('')
  expect(run.out).toMatch(
    /^Arbeitsordner für Mitte angelegt in „mitte“, mit .+ als ausgefülltem Beispiel\.\n/,
  )
  const root = join(cwd, 'mitte')
  const check = await runInProcess(['check', '--gate', 'speichern'], root)
  expect(check.err).not.toContain('Fehler')
  expect(check.code).toBe(0)
  const build = await runInProcess(['build', '--format', 'html'], root)
  expect(build.code).toBe(0)
  const [profil = ''] = readdirSync(join(root, 'ausgabe')).filter((name) => /^01/.test(name))
  const page = readFileSync(join(root, 'ausgabe', profil, 'profil.html'), 'utf8')
  expect(page).toContain('Beispiel für eine Maßnahme')
  expect(page).not.toContain('{{')
}, 120_000)

test('editors find the schema of every file', async () => {
  await runInProcess(['init', '.', '--bezirk', '09', '--raum', 'adlershof'], cwd)
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  )
  expect(files).toContain(join('profiles', '092007-adlershof', 'profil.yaml'))
  for (const file of files) {
    const [, schema = ''] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(cwd, file), 'utf8')) ?? []
    expect(existsSync(join(cwd, file, '..', schema))).toBe(true)
  }
}, 60_000)

test.each([
  [['--bezirk', '13'], 'Den Bezirk „13“ gibt es nicht.'],
  [['--bezirk', '09', '--raum', 'Mitte'], 'gibt es in diesem Bezirk nicht'],
])('%j is refused, and nothing is written', async (argv, message) => {
  const run = await runInProcess(['init', 'neu', ...argv], cwd)
  expect(run.code).toBe(2)
  expect(run.err).toContain(message)
  expect(readdirSync(cwd)).toEqual([])
})

test('a folder with something in it is left alone', async () => {
  writeFileSync(join(cwd, 'notiz.txt'), '')
  const run = await runInProcess(['init', '--bezirk', '09'], cwd)
  expect(run.code).toBe(2)
  expect(run.err).toContain('ist nicht leer')
  expect(readdirSync(cwd)).toEqual(['notiz.txt'])
})

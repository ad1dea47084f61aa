import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runInProcess } from '../support/world.ts'

/**
 * Each folder is a case: a small workspace with something wrong, laid over `basis`, and in
 * `meldungen.txt` exactly what a person reads about it.
 */
const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'basis')
  .map(({ name }) => name)

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'bzrp-golden-'))
})

afterEach(() => {
  rmSync(workspace, { recursive: true })
})

test.each(cases)('%s', async (name) => {
  const folder = join(import.meta.dirname, name)
  cpSync(join(import.meta.dirname, 'basis'), workspace, { recursive: true })
  cpSync(folder, workspace, {
    recursive: true,
    filter: (path) => !path.endsWith('meldungen.txt'),
  })
  const { code, out, err } = await runInProcess(['check'], workspace)
  expect(out).toBe('')
  await expect(err).toMatchFileSnapshot(join(folder, 'meldungen.txt'))
  expect(code).toBe(/ Fehler /.test(err) ? 1 : 0)
})

/** „▼ QUE-02 regel/stand-veraltet“ above a line, with the class of the defect. */
const mark = /^ *# ▼ (\S+) (\S+)$/

test('each defect of published profiles is reported at its line, and nothing else', async () => {
  const folder = join(import.meta.dirname, 'veroeffentlichte-maengel')
  cpSync(join(import.meta.dirname, 'basis'), workspace, { recursive: true })
  cpSync(folder, workspace, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const marks = files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const [, klasse = '', code = ''] = mark.exec(line) ?? []
          return code === '' ? [] : [{ klasse, place: `${file}:${index + 2} ${code}` }]
        }),
    )
  const { out } = await runInProcess(['check', '--json'], workspace)
  const { meldungen } = JSON.parse(out) as {
    meldungen: { datei: string; code: string; bereich: { zeile: number } }[]
  }
  expect(meldungen.map(({ datei, code, bereich }) => `${datei}:${bereich.zeile} ${code}`).sort())
    .toEqual(marks.map(({ place }) => place).sort())
  expect([...new Set(marks.map(({ klasse }) => klasse))].sort()).toEqual([
    ...['ABB-01', 'ABB-02', 'ABB-03', 'DSG-01', 'Faden', 'KAT-01', 'KAT-02', 'KAT-03', 'LOR-01'],
    ...['LOR-02', 'LOR-03', 'PRO-01', 'PRO-02', 'QUE-01', 'QUE-02', 'TXT-01', 'TXT-02', 'TXT-03', 'Text'],
    ...['ZAHL-01', 'ZAHL-02', 'ZAHL-03', 'ZAHL-04', 'ZAHL-05'],
  ])
})

test('the basis itself is fine', async () => {
  const { code, err } = await runInProcess(['check'], join(import.meta.dirname, 'basis'))
  expect({ code, err }).toEqual({ code: 0, err: '1 Profil geprüft, keine Befunde.\n' })
})

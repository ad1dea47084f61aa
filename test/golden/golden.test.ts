import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
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

test('the basis itself is fine', async () => {
  const { code, err } = await runInProcess(['check'], join(import.meta.dirname, 'basis'))
  expect({ code, err }).toEqual({ code: 0, err: '1 Profil geprüft, keine Befunde.\n' })
})

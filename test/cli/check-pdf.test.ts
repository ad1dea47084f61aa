import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goodPdf } from '../pdf/check/good-pdf.ts'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-check-pdf-'))
  const good = Buffer.from(goodPdf()).toString('latin1')
  const bad = good.replace('/Alt(Ein Kreis)', '').replace('/Lang(de)', '')
  writeFileSync(join(root, 'gut.pdf'), good, 'latin1')
  writeFileSync(join(root, 'schlecht.pdf'), bad, 'latin1')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a good file is said to be good', async () => {
  expect(await runInProcess(['check', '--pdf', 'gut.pdf'], root)).toEqual({
    code: 0,
    out: '',
    err: '✓ gut.pdf: 1 Seite, keine Befunde nach PDF/UA-1 und PDF/A-2a.\n',
  })
})

test('findings name condition, page and repair, and end with 1', async () => {
  const { code, out, err } = await runInProcess(['check', '--pdf', 'schlecht.pdf'], root)
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toMatchInlineSnapshot(`
    "schlecht.pdf
      PDF/UA-1 11-006: Die Datei sagt nicht, in welcher Sprache sie geschrieben ist (Lang).
      → Geben Sie die Sprache an, zum Beispiel „de“.
    schlecht.pdf, Seite 1
      PDF/UA-1 13-004: Eine Abbildung hat keinen Alternativtext.
      → Beschreiben Sie in einem Satz, was sie zeigt.
    ✗ schlecht.pdf: 2 Befunde.
    "
  `)
})

test.each(['gut.pdf', 'schlecht.pdf'])('%s as JSON, as the schema says', async (file) => {
  const { out, err } = await runInProcess(['check', '--pdf', file, '--json'], root)
  expect(err).toBe('')
  expect(checkOutput('pdfbefunde', out)).toBeNull()
  const { befunde } = JSON.parse(out) as { befunde: readonly { code: string }[] }
  expect(befunde.map(({ code }) => code)).toEqual(
    file === 'gut.pdf' ? [] : ['PDF/UA-1 11-006', 'PDF/UA-1 13-004'],
  )
})

test('a file that is not there is trouble, not a finding', async () => {
  expect(await runInProcess(['check', '--pdf', 'weg.pdf'], root)).toEqual({
    code: 2,
    out: '',
    err: 'Die Datei „weg.pdf“ gibt es nicht.\n→ Prüfen Sie den Pfad hinter --pdf.\n',
  })
})

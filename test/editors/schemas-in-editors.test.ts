import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LanguageClient } from './language-client.ts'

/**
 * What people see while they type: the schemas drive yaml-language-server, which VS Code, VSCodium,
 * Neovim and others use. The files are those of the shipped profile, changed in the editor only.
 */
const root = resolve(import.meta.dirname, '../..')
const profil = join(root, 'profiles/092007-adlershof')
const client = new LanguageClient()

beforeAll(() => client.start(root), 120_000)

afterAll(() => {
  client.stop()
})

test('a field is explained, completed and checked in German', async () => {
  const path = join(profil, 'fachplanung/neu.yaml')
  const text = `# yaml-language-server: $schema=../../../schemas/fachplanung.schema.json
amt: jugend
stand: 2025-04-30
status: ferdig
beitraege:
  - kapitel: "8.1"
    kernaussage: Die Plätze reichen.
    
`
  const findings = await client.open(path, text)
  expect(findings.map(({ range }) => range)).toEqual([
    { start: { line: 3, character: 8 }, end: { line: 3, character: 14 } },
  ])
  expect(findings[0]?.message).toContain('"fachlich_freigegeben"')
  const hover = await client.hover(path, { line: 6, character: 6 })
  expect(hover).toContain('Kernaussage')
  expect(hover).toContain('Die Aussage des Beitrags in einem Satz.')
  const fields = await client.complete(path, { line: 7, character: 4 })
  expect(fields).toEqual(
    expect.arrayContaining(['ist_stand', 'veraenderung', 'fehlanzeige', 'abweichende_auffassung']),
  )
  expect(fields).not.toContain('kapitel')
  expect(await client.complete(path, { line: 3, character: 8 })).toContain('eingereicht')
}, 120_000)

test.each([
  'profil.yaml',
  'fachplanung/jugend.yaml',
  'perspektiven.yaml',
  'analyse/02-demografie.yaml',
])(
  'the shipped %s is without findings in an editor',
  async (file) => {
    const path = join(profil, file)
    const text = readFileSync(path, 'utf8')
    expect(await client.open(path, text)).toEqual([])
    // The header of the file leads to its schema.
    const line = text.split('\n').indexOf('schema: bzrp/1')
    expect(await client.hover(path, { line, character: 2 })).toContain('Fassung des Formats')
  },
  120_000,
)

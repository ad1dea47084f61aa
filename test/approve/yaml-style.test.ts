import fc from 'fast-check'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/approve/pruefsumme.ts'
import { toCanonicalText } from '../../src/approve/canonical-text.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'
import { fassungenOf, loadShipped, repository } from './support.ts'

/** What a contribution may hold: text with umlauts, paragraphs, lists, keys with leading zeros. */
const data = {
  kapitel: '8.1.1',
  kernaussage: 'Die Plätze reichen nicht: „92 %“ sind belegt.',
  ist_stand:
    'Ende 2024 gab es 1.204 Plätze – 3 mehr als früher – in grünen Häusern, die alle recht weit voneinander entfernt liegen.\n\n- Nord: 0\n- Süd: ja\n\nDanach',
  plr: ['09200715', '09200716'],
  leer: 'null',
  wahr: 'true',
}
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

/** The same data as a person, an editor or a Mac might have written it. */
function write(next: (max: number) => number): string {
  return restyle(new Document(data), next)
}

/** The text of a document in another style: quotes, order of keys, comments, line ends, Unicode. */
function restyle(document: Document, next: (max: number) => number): string {
  document.commentBefore = ' Stand prüfen'
  visit(document, (role, node) => {
    const style = styles[next(styles.length)]
    if (role !== 'key' && isScalar(node) && style) node.type = style
    if (isMap(node)) node.items.sort(() => next(2) - 0.5)
  })
  const lineWidth = [0, 40, 80][next(3)] ?? 80
  const text = document.toString({ indent: 2 + next(3), lineWidth })
  const form = next(2) === 0 ? text : text.normalize('NFD')
  return next(2) === 0 ? form : form.replaceAll('\n', '\r\n')
}

test('whatever the YAML looks like, the hash of what it says is the same', () => {
  const expected = hashOf(canonical(data))
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const next = (max: number): number => Number(numbers.next().value) % max
      const source = readYamlSource('beitrag.yaml', new TextEncoder().encode(write(next)))
      expect(source.diagnostics).toEqual([])
      expect(hashOf(canonical(source.data))).toBe(expected)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('one other character is another hash', () => {
  const other = { ...data, ist_stand: data.ist_stand.replace('1.204', '1.205') }
  expect(hashOf(canonical(other))).not.toBe(hashOf(canonical(data)))
})

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return toCanonicalText(value)
  if (Array.isArray(value)) return value.map(canonical)
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, item]) => [key, canonical(item)]),
  )
}

const ordner = 'profiles/092007-adlershof'

/** Every hash of the shipped profile in a workspace. */
async function hashesOf(root: string): Promise<readonly string[]> {
  const shipped = await loadShipped(root)
  return [...fassungenOf(shipped.rechne, shipped.daten(ordner))].map(
    ([nr, { pruefsumme, wortlaut }]) => `${nr} ${pruefsumme} ${wortlaut}`,
  )
}

test('a whole profile keeps every hash, whatever its files look like', async () => {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-stil-'))
  try {
    for (const name of ['bezirk.yaml', ordner])
      cpSync(join(repository, name), join(root, name), { recursive: true })
    const files = readdirSync(join(root, ordner), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name, text: readFileSync(join(repository, ordner, name), 'utf8') }))
    const expected = await hashesOf(root)
    expect(files.length).toBeGreaterThan(15)
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (numbers) => {
        const next = (max: number): number => Number(numbers.next().value) % max
        for (const { name, text } of files)
          writeFileSync(join(root, ordner, name), restyle(parseDocument(text), next))
        expect(await hashesOf(root)).toEqual(expected)
      }),
      { numRuns: 3, seed: 11, endOnFailure: true },
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}, 180_000)

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lizenzen } from '../../src/import/lizenzen.ts'

test('every licence of the catalogue has its entry, under the same short name', () => {
  const file = join(resolve(import.meta.dirname, '../..'), 'katalog/lizenzen.yaml')
  const katalog = parse(readFileSync(file, 'utf8')) as { lizenzen: { id: string; kurz: string }[] }
  const entries = new Map<string, { name: string; title: string }>(Object.entries(lizenzen))
  expect(
    katalog.lizenzen.map(({ id }) => [entries.get(id)?.name.toLowerCase(), entries.get(id)?.title]),
  ).toEqual(katalog.lizenzen.map(({ id, kurz }) => [id, kurz]))
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { DataPath } from '../../src/diagnostics/data-path.ts'
import { readKatalogdatei } from '../../src/read/katalogdatei.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'

const katalog = resolve(import.meta.dirname, '../../katalog')
const files = readdirSync(katalog, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()

/** All places of values in a source. */
function pathsOf(data: unknown, path: DataPath = []): DataPath[] {
  if (typeof data !== 'object' || data === null) return [path]
  return Object.entries(data).flatMap(([key, value]) =>
    pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  )
}

test.each(files)('%s says the same as when it is parsed', (name) => {
  const bytes = readFileSync(join(katalog, name))
  const known = readKatalogdatei(name, bytes)
  const parsed = readYamlSource(name, bytes)
  expect(known.data).toEqual(parsed.data)
  expect(known.text).toBe(parsed.text)
  expect(parsed.diagnostics).toEqual([])
  const paths = pathsOf(parsed.data)
  expect(paths.map((path) => known.isQuoted(path))).toEqual(
    paths.map((path) => parsed.isQuoted(path)),
  )
  const last = paths.at(-1) ?? []
  expect(known.locate(last)).toEqual(parsed.locate(last))
  expect(known.locateText(last, 0, 1)).toEqual(parsed.locateText(last, 0, 1))
})

test('a file that is another one is parsed', () => {
  const { data, diagnostics } = readKatalogdatei('glossar.yaml', Buffer.from('eintraege: [\n'))
  expect(data).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
})

import { beforeAll, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { allPlanted, clean, planted } from './planted.ts'
import { findIn } from './support.ts'

let found: readonly Diagnostic[]

beforeAll(async () => {
  found = await findIn({ ...allPlanted, ...clean })
}, 60_000)

const codesOf = (raum: string): readonly string[] => [
  ...new Set(
    found
      .filter(({ file, severity }) => severity === 'error' && file.startsWith(`profiles/${raum}/`))
      .map(({ code }) => code.replace('geheim/', '')),
  ),
]

test.each(planted)('finds: $was', ({ raum, code }) => {
  expect(codesOf(raum)).toContain(code)
})

test('every planted disclosure has a Bezirksregion of its own', () => {
  expect(new Set(planted.map(({ raum }) => raum)).size).toBe(planted.length)
})

test('clean tables pass', () => {
  expect(found.filter(({ file }) => file.startsWith('profiles/092007/'))).toEqual([])
})

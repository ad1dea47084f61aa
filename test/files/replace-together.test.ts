import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceTogether } from '../../src/files/replace-together.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-together-'))
  writeFileSync(join(folder, 'a'), 'alt a')
  writeFileSync(join(folder, 'b'), 'alt b')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const change = (name: string, content: string | null) => ({ file: join(folder, name), content })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('files change, come and go together', () => {
  replaceTogether([change('a', 'neu a'), change('b', null), change('c', 'neu c')])
  expect(readdirSync(folder)).toEqual(['a', 'c'])
  expect([read('a'), read('c')]).toEqual(['neu a', 'neu c'])
})

test('if the last one fails, the earlier ones are as they were', () => {
  expect(() => {
    replaceTogether([
      change('a', 'neu a'),
      change('b', null),
      change('c', 'neu c'),
      { file: join(folder, 'fehlt'), content: null },
    ])
  }).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['a', 'b'])
  expect([read('a'), read('b')]).toEqual(['alt a', 'alt b'])
})

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCache } from '../../src/build/cache.ts'

const key = 'a'.repeat(64)
let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-cache-'))
  file = join(folder, 'pdf/aa', key)
  openCache(folder, new Date(1000)).put('pdf', key, () => 'Inhalt')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('what is put is got, from another run too, and nothing lies beside it', () => {
  const cache = openCache(folder, new Date(2000))
  expect(cache.get('pdf', key)?.toString()).toBe('Inhalt')
  expect(cache.get('seiten', key)).toBeNull()
  expect(cache.notes.size).toBe(0)
  expect(readdirSync(join(folder, 'pdf/aa'))).toEqual([key])
})

describe('a damaged entry is no entry, is said and thrown away', () => {
  test.each([
    [
      'one bit',
      () => {
        writeFileSync(file, flip(readFileSync(file)))
      },
    ],
    [
      'cut',
      () => {
        truncateSync(file, 66)
      },
    ],
    [
      'cut in the checksum',
      () => {
        truncateSync(file, 10)
      },
    ],
    [
      'emptied',
      () => {
        writeFileSync(file, '')
      },
    ],
    ['a folder', () => (rmSync(file), mkdirSync(join(file, 'x'), { recursive: true }))],
  ])('%s', (_name, damage) => {
    damage()
    const cache = openCache(folder, new Date(2000))
    expect(cache.get('pdf', key)).toBeNull()
    expect([...cache.notes]).toEqual([
      `Der Cache-Eintrag „${file}“ war beschädigt und wurde verworfen.`,
    ])
    cache.put('pdf', key, () => 'neu')
    expect(cache.get('pdf', key)?.toString()).toBe('neu')
  })
})

test('a folder that cannot be used is one note, not an error', () => {
  writeFileSync(join(folder, 'datei'), '')
  const cache = openCache(join(folder, 'datei'), new Date(0))
  cache.put('pdf', key, () => 'x')
  cache.put('pdf', key, () => 'x')
  expect(cache.get('pdf', key)).toBeNull()
  expect([...cache.notes]).toEqual([
    `Der Cache „${join(folder, 'datei')}“ kann nicht beschrieben werden (ENOTDIR): Der nächste Lauf dauert länger.`,
  ])
})

test('what was not used for longest goes first', () => {
  const other = 'b'.repeat(64)
  openCache(folder, new Date('2040-01-01')).get('pdf', key)
  const cache = openCache(folder, new Date())
  cache.put('pdf', other, () => 'Inhalt')
  cache.trim(statSync(file).size)
  expect(cache.get('pdf', key)?.toString()).toBe('Inhalt')
  expect(cache.get('pdf', other)).toBeNull()
})

test('what has not grown is not looked through', () => {
  openCache(folder, new Date()).trim(0)
  expect(openCache(folder, new Date()).get('pdf', key)?.toString()).toBe('Inhalt')
})

function flip(bytes: Buffer): Buffer {
  const last = bytes.length - 1
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last)
  return bytes
}

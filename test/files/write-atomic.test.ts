import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeAtomic } from '../../src/files/write-atomic.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-schreiben-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

describe('writeAtomic', () => {
  test('writes text and bytes, new and over an old file, and leaves nothing beside it', () => {
    const file = join(folder, 'datei.csv')
    writeAtomic(file, 'Köpenick')
    writeAtomic(file, 'Müggelheim')
    writeAtomic(join(folder, 'bytes'), new Uint8Array([0, 255]))
    expect(readFileSync(file, 'utf8')).toBe('Müggelheim')
    expect([...readFileSync(join(folder, 'bytes'))]).toEqual([0, 255])
    expect(readdirSync(folder).sort()).toEqual(['bytes', 'datei.csv'])
  })

  test('a folder in its place: an error, and nothing left behind', () => {
    mkdirSync(join(folder, 'ziel'))
    writeFileSync(join(folder, 'ziel', 'inhalt'), 'alt')
    expect(() => {
      writeAtomic(join(folder, 'ziel'), 'neu')
    }).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(readdirSync(folder)).toEqual(['ziel'])
  })

  test.skipIf(process.getuid?.() === 0)('a folder that must not be written', () => {
    writeFileSync(join(folder, 'datei'), 'alt')
    chmodSync(folder, 0o555)
    expect(() => {
      writeAtomic(join(folder, 'datei'), 'neu')
    }).toThrow(/EACCES/)
    expect(readFileSync(join(folder, 'datei'), 'utf8')).toBe('alt')
  })

  test('a folder that does not exist', () => {
    expect(() => {
      writeAtomic(join(folder, 'fehlt', 'datei'), 'neu')
    }).toThrow(/ENOENT/)
  })
})

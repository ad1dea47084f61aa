import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAncestor, whyNotPrivate } from '../../src/pdf/private-path.ts'

const uid = process.getuid?.() ?? -1

describe.skipIf(process.platform === 'win32')('rights (no such thing on Windows)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
  const file = join(folder, 'program')
  beforeAll(() => {
    writeFileSync(file, '', { mode: 0o700 })
    symlinkSync(file, join(folder, 'link'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each([0o700, 0o755, 0o600, 0o500])('mode %o is private enough', (mode) => {
    chmodSync(file, mode)
    expect(whyNotPrivate(file, uid)).toBeUndefined()
  })

  test.each([0o770, 0o720, 0o702, 0o777])('mode %o is not', (mode) => {
    chmodSync(file, mode)
    expect(whyNotPrivate(file, uid)).toBe(`„${file}“ kann von anderen Benutzern geändert werden`)
  })

  test('what belongs to someone else is not', () => {
    expect(whyNotPrivate(file, uid + 1)).toBe(`„${file}“ gehört einem anderen Benutzer`)
  })

  test('a link is not', () => {
    expect(whyNotPrivate(join(folder, 'link'), uid)).toContain('nur ein Verweis')
  })

  test('a folder below one open to all can be exchanged, below a sticky one it cannot', () => {
    const open = join(folder, 'open')
    const inner = join(open, 'inner', 'most')
    mkdirSync(inner, { recursive: true })
    expect(openAncestor(inner)).toBeUndefined()
    chmodSync(open, 0o777)
    expect(openAncestor(inner)).toBe(open)
    chmodSync(open, 0o1777)
    expect(openAncestor(inner)).toBeUndefined()
  })
})

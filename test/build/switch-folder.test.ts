import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasLeftovers, switchFolder, sweepFolder } from '../../src/build/switch-folder.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'bzrp-switch-'))
})
afterEach(() => {
  rmSync(parent, { recursive: true, force: true })
})

const read = (path: string): string => readFileSync(join(parent, path), 'utf8')
const list = (): string[] => readdirSync(parent, { recursive: true, encoding: 'utf8' }).sort()

test('writes all files, also in folders below', () => {
  switchFolder(parent, 'a', [
    { path: 'profil.html', content: '<p>' },
    { path: 'daten/b1.csv', content: new Uint8Array([65]) },
  ])
  expect(list()).toEqual(['a', 'a/daten', 'a/daten/b1.csv', 'a/profil.html'])
  expect(read('a/daten/b1.csv')).toBe('A')
})

test('what is no longer written is gone', () => {
  switchFolder(parent, 'a', [{ path: 'alt.svg', content: '' }])
  switchFolder(parent, 'a', [{ path: 'neu.svg', content: '' }])
  expect(list()).toEqual(['a', 'a/neu.svg'])
})

test('leftovers of an interrupted run are cleared', () => {
  mkdirSync(join(parent, '.bzrp-a.neu'))
  writeFileSync(join(parent, '.bzrp-a.neu/halb.html'), '<')
  switchFolder(parent, 'a', [{ path: 'x', content: '1' }])
  expect(list()).toEqual(['a', 'a/x'])
})

test('between the two renames the old folder comes back', () => {
  mkdirSync(join(parent, '.bzrp-a.alt'))
  writeFileSync(join(parent, '.bzrp-a.alt/profil.html'), 'alt')
  mkdirSync(join(parent, '.bzrp-b.neu'))
  sweepFolder(parent)
  expect(list()).toEqual(['a', 'a/profil.html'])
  expect(read('a/profil.html')).toBe('alt')
})

test('leftovers are noticed, what belongs here is not taken for one', () => {
  expect(hasLeftovers(join(parent, 'nirgends'))).toBe(false)
  mkdirSync(join(parent, 'a'))
  expect(hasLeftovers(parent)).toBe(false)
  mkdirSync(join(parent, '.bzrp-a.alt'))
  expect(hasLeftovers(parent)).toBe(true)
  sweepFolder(parent)
  expect(hasLeftovers(parent)).toBe(false)
})

test('a file where the folder should be is trouble with the disk, and nothing is lost', () => {
  writeFileSync(join(parent, 'datei'), 'bleibt')
  expect(() => {
    switchFolder(join(parent, 'datei'), 'a', [{ path: 'x', content: '' }])
  }).toThrow(expect.objectContaining({ kind: 'io' }) as UserError)
  expect(read('datei')).toBe('bleibt')
})

const canMount = process.getuid?.() === 0 && existsSync('/usr/bin/mount')

test.skipIf(!canMount)(
  'a full disk leaves the old folder whole (needs root for a small disk)',
  () => {
    const disk = join(parent, 'platte')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'pipe' })
    } catch {
      // A container without the right to mount: nothing to test here.
      return
    }
    try {
      switchFolder(disk, 'a', [{ path: 'x', content: 'alt' }])
      expect(() => {
        switchFolder(disk, 'a', [
          { path: 'x', content: 'neu' },
          { path: 'y', content: 'z'.repeat(400_000) },
        ])
      }).toThrow(/Datenträger ist voll/)
      expect(read('platte/a/x')).toBe('alt')
      expect(readdirSync(disk)).toEqual(['a'])
    } finally {
      execFileSync('umount', [disk])
    }
  },
)

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFolder } from '../../src/read/folder.ts'
import { hashFolder, hashSources } from '../../src/read/hash-tree.ts'
import { rememberFolder } from '../../src/read/remembered-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-merken-'))
  mkdirSync(join(root, 'profil/analyse'), { recursive: true })
  writeFileSync(join(root, 'profil/profil.yaml'), 'alt')
  writeFileSync(join(root, 'profil/analyse/01.yaml'), 'eins')
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})
const text = (result: object): string =>
  'bytes' in result ? Buffer.from(result.bytes as Uint8Array).toString() : 'finding'

test('what was read once stays as it was, until it is forgotten', () => {
  const folder = rememberFolder(openFolder(root), 100)
  expect(text(folder.read('profil/profil.yaml', 100))).toBe('alt')
  expect(folder.list('profil').map(({ name }) => name)).toEqual(['analyse', 'profil.yaml'])
  writeFileSync(join(root, 'profil/profil.yaml'), 'neu')
  rmSync(join(root, 'profil/analyse'), { recursive: true })
  expect(text(folder.read('profil/profil.yaml', 100))).toBe('alt')
  expect(folder.list('profil')).toHaveLength(2)
  folder.forget('profil')
  expect(text(folder.read('profil/profil.yaml', 100))).toBe('neu')
  expect(folder.list('profil')).toHaveLength(1)
})

test('a smaller limit than the remembered one is kept: one byte more shows that there is more', () => {
  const folder = rememberFolder(openFolder(root), 100)
  expect(text(folder.read('profil/profil.yaml', 100))).toBe('alt')
  expect(text(folder.read('profil/profil.yaml', 1))).toBe('al')
})

test('hashes follow content and names, not what editors leave behind', () => {
  const hashes = (): Record<string, string> => hashSources(openFolder(root), 'profil', 100)
  const before = hashes()
  expect(Object.keys(before)).toEqual(['analyse/01.yaml', 'profil.yaml'])
  for (const name of ['.profil.yaml.swp', 'profil.yaml~', '#profil.yaml#'])
    writeFileSync(join(root, 'profil', name), 'x')
  expect(hashes()).toEqual(before)
  const whole = hashFolder(root)
  writeFileSync(join(root, 'profil/analyse/01.yaml'), 'zwei')
  expect(hashes()['analyse/01.yaml']).not.toBe(before['analyse/01.yaml'])
  expect(hashFolder(root)).not.toBe(whole)
})

test('what cannot be read has its trouble in place of a hash', () => {
  symlinkSync('/etc/passwd', join(root, 'profil/verweis.yaml'))
  expect(hashSources(openFolder(root), 'profil', 100)['verweis.yaml']).toBe('verweis')
})

test('a folder that is not there has no files', () => {
  expect(hashFolder(join(root, 'fehlt'))).toBe(hashFolder(join(root, 'auch-nicht')))
})

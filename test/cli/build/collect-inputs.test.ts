import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashLibrary } from '../../../src/cli/build/collect-inputs.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-inputs-'))
  mkdirSync(join(root, 'daten/kita'), { recursive: true })
  mkdirSync(join(root, 'anderswo'))
  for (const folder of ['daten/kita', 'anderswo'])
    writeFileSync(join(root, folder, 'datapackage.json'), '{}')
  symlinkSync('../anderswo', join(root, 'daten/spielplaetze'))
  writeFileSync(join(root, 'daten/liesmich.txt'), '')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('each Datensatz has its hash, also one that is a link: nobody sees where it lies', () => {
  const before = hashLibrary(root, root).daten
  expect(Object.keys(before)).toEqual(['kita', 'spielplaetze'])
  writeFileSync(join(root, 'anderswo/2025.csv'), 'raum;wert\n')
  const { kita, spielplaetze } = hashLibrary(root, root).daten
  expect(kita).toBe(before['kita'])
  expect(spielplaetze).not.toBe(before['spielplaetze'])
})

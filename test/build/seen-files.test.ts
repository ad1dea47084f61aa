import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCache } from '../../src/build/cache.ts'
import { examineOutput } from '../../src/build/examine-output.ts'
import { createManifest } from '../../src/build/manifest.ts'
import { openSeenFiles } from '../../src/build/seen-files.ts'
import type { SeenFiles } from '../../src/build/seen-files.ts'

let root: string
let folder: string
const past = new Date('2026-01-01T00:00:00Z')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-seen-'))
  folder = join(root, 'ausgabe')
  mkdirSync(folder)
  const file = { path: 'profil.html', content: '<p>eins</p>' }
  const shared = { programm: 'p', node: 'n', browser: 'keiner', bezirk: 'b', katalog: 'k' }
  const manifest = createManifest(
    {
      profil: { raum: '092007', name: 'A', ausgabe: '2026', version: '1', status: 'entwurf' },
      werkzeuge: { bzrp: '1', node: 'n', browser: null },
      eingaben: { ...shared, ordner: 'profiles/a', quellen: {}, daten: {}, vorgaben: {} },
    },
    [file],
  )
  for (const { path, content } of [file, manifest]) writeFileSync(join(folder, path), content)
  utimesSync(join(folder, 'profil.html'), past, past)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** What is remembered, as seen so many milliseconds after the file was written. */
function open(afterMs: number): SeenFiles {
  const written = statSync(join(folder, 'profil.html')).ctimeMs
  return openSeenFiles(openCache(join(root, 'cache'), past), folder, written + afterMs)
}

/** Looks at the output; returns what is wrong and how many of its files were read. */
function examine(afterMs: number): readonly [maengel: readonly string[], read: number] {
  const seen = open(afterMs)
  let read = 0
  const counting: SeenFiles = {
    ...seen,
    isSeen(path, expected) {
      const isSeen = seen.isSeen(path, expected)
      if (!isSeen) read++
      return isSeen
    },
  }
  return [examineOutput(folder, counting).maengel, read]
}

test('a file that was found right is not read again', () => {
  expect(examine(10_000)).toEqual([[], 1])
  expect(examine(20_000)).toEqual([[], 0])
})

test('what may have changed within the same tick of the clock is read again', () => {
  expect(examine(100)).toEqual([[], 1])
  expect(examine(10_000)).toEqual([[], 1])
  expect(examine(10_000)).toEqual([[], 0])
})

test('a file from the future is read every time', () => {
  examine(-1000)
  expect(examine(-1000)).toEqual([[], 1])
})

test('a change of the same length is seen, with whatever time it is marked', () => {
  examine(10_000)
  writeFileSync(join(folder, 'profil.html'), '<p>zwei</p>')
  utimesSync(join(folder, 'profil.html'), past, past)
  expect(examine(10_000)).toEqual([['profil.html in der Ausgabe verändert'], 1])
})

test('another file in its place is seen', () => {
  examine(10_000)
  writeFileSync(join(root, 'other'), '<p>zwei</p>')
  utimesSync(join(root, 'other'), past, past)
  renameSync(join(root, 'other'), join(folder, 'profil.html'))
  expect(examine(10_000)[0]).toEqual(['profil.html in der Ausgabe verändert'])
})

test('what is remembered is not trusted if it is damaged', () => {
  examine(10_000)
  for (const name of readdirSync(join(root, 'cache'), { recursive: true, encoding: 'utf8' }))
    if (statSync(join(root, 'cache', name)).isFile()) truncateSync(join(root, 'cache', name), 70)
  expect(examine(10_000)).toEqual([[], 1])
})

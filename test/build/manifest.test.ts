import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examineOutput } from '../../src/build/examine-output.ts'
import { createManifest, parseManifest } from '../../src/build/manifest.ts'
import type { OutputFile } from '../../src/build/switch-folder.ts'

const content = {
  profil: {
    raum: '092007',
    name: 'Adlershof',
    ausgabe: '2026',
    version: '1.0.0',
    status: 'entwurf',
  },
  werkzeuge: { bzrp: '1.0.0', node: '20.19.0', browser: null },
  eingaben: {
    ordner: 'profiles/092007-adlershof',
    programm: 'p',
    node: '20.19.0',
    browser: 'keiner',
    bezirk: 'z',
    katalog: 'k',
    daten: {},
    vorgaben: {},
    quellen: { b: '2', a: '1' },
  },
}
const files: readonly OutputFile[] = [
  { path: 'profil.html', content: '<p>Köpenick' },
  { path: 'daten/b1.csv', content: 'a;b' },
]

describe('createManifest', () => {
  test('the order of what goes in does not matter', () => {
    const swapped = { ...content, eingaben: { ...content.eingaben, quellen: { a: '1', b: '2' } } }
    expect(createManifest(content, files)).toEqual(createManifest(swapped, files.toReversed()))
  })

  test('bytes are those of the file, not letters', () => {
    const manifest = parseManifest(String(createManifest(content, files).content))
    expect(manifest?.dateien.map(({ datei, bytes }) => [datei, bytes])).toEqual([
      ['daten/b1.csv', 3],
      ['profil.html', 12],
    ])
  })
})

test.each([
  ['', 'nothing'],
  ['{', 'no JSON'],
  ['null', 'null'],
  ['{"version":2}', 'another version'],
  ['{"version":1,"profil":{},"werkzeuge":{},"eingaben":{},"dateien":[]}', 'parts without content'],
])('%s is no manifest: %s', (text) => {
  expect(parseManifest(text)).toBeNull()
})

test.each(['../a', '/etc/passwd', 'a/../../b', 'C:/a', 'a\\b', './a'])(
  'a manifest that names %s was not written by us',
  (path) => {
    const { content: text } = createManifest(content, [{ path, content: '' }])
    expect(parseManifest(String(text))).toBeNull()
  },
)

describe('examineOutput', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bzrp-manifest-'))
    for (const file of [...files, createManifest(content, files)]) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true })
      writeFileSync(join(folder, file.path), file.content)
    }
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const maengel = (): readonly string[] => examineOutput(folder).maengel

  test('whole', () => {
    expect(maengel()).toEqual([])
  })
  test('a file is missing, another changed by one sign of the same length, a third one too much', () => {
    rmSync(join(folder, 'daten/b1.csv'))
    writeFileSync(join(folder, 'profil.html'), '<p>Köpenicк')
    writeFileSync(join(folder, 'notiz.txt'), '')
    expect(maengel()).toEqual([
      'daten/b1.csv fehlt in der Ausgabe',
      'profil.html in der Ausgabe verändert',
      'notiz.txt gehört nicht in die Ausgabe',
    ])
  })
  test('a link is not the file', () => {
    rmSync(join(folder, 'daten/b1.csv'))
    writeFileSync(join(folder, '../bzrp-ziel.csv'), 'a;b')
    symlinkSync(join(folder, '../bzrp-ziel.csv'), join(folder, 'daten/b1.csv'))
    expect(maengel()).toEqual(['daten/b1.csv fehlt in der Ausgabe'])
    rmSync(join(folder, '../bzrp-ziel.csv'))
  })
  test('a folder in place of the manifest', () => {
    rmSync(join(folder, 'manifest.json'))
    mkdirSync(join(folder, 'manifest.json'))
    expect(maengel()).toEqual(['noch nicht gesetzt'])
  })
  test('no folder at all', () => {
    expect(examineOutput(join(folder, 'fehlt')).maengel).toEqual(['noch nicht gesetzt'])
  })
})

import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashAusgaben } from '../../src/cli/build/collect-inputs.ts'
import { raumOfOrdner, readVorgaenger } from '../../src/publish/vorgaenger.ts'
import { openFolder } from '../../src/read/folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-vorgaenger-'))
  for (const [ausgabe, version] of [
    [2025, '1.2.0'],
    [2025, '1.10.0'],
    [2028, '1.0.0'],
  ] as const)
    publish(ausgabe, version)
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const editionOf = (ausgabe: number, version: string): string =>
  join(root, 'veroeffentlicht/092007', `${ausgabe}-${version}`)

function publish(ausgabe: number, version: string): void {
  const folder = editionOf(ausgabe, version)
  mkdirSync(folder, { recursive: true })
  const modell = JSON.stringify({
    format: 'bzrp-modell/1',
    raum: '092007',
    ausgabe,
    version,
    abschnitte: [],
    massnahmen: [],
  })
  writeFileSync(join(folder, 'modell.json'), modell)
  const sha256 = createHash('sha256').update(modell).digest('hex')
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      format: 'bzrp-manifest/1',
      raum: '092007',
      name: 'Adlershof',
      bezirk: 'Treptow-Köpenick',
      ausgabe,
      version,
      datenstand: '2024-12-31',
      bearbeitungsstand: '2025-06-01',
      veroeffentlicht_am: '2025-12-20',
      gesamtsumme: 'a'.repeat(64),
      abschnitte: [],
      beschluesse: [],
      dateien: [{ pfad: 'modell.json', bytes: modell.length, sha256 }],
    }),
  )
}

test.each([
  [2025, '1.2.0', undefined],
  [2025, '1.3.0', '1.2.0'],
  [2027, '0.1.0', '1.10.0'],
  [2028, '1.0.0', '1.10.0'],
  [2028, '1.0.1', '1.0.0'],
] as const)('before %s, %s came %s', (ausgabe, version, before) => {
  expect(readVorgaenger(root, '092007', { ausgabe, version })?.version).toBe(before)
})

test('a model that its manifest does not name is not believed', () => {
  appendFileSync(join(editionOf(2028, '1.0.0'), 'modell.json'), ' ')
  expect(readVorgaenger(root, '092007', { ausgabe: 2030, version: '1.0.0' })).toBeNull()
})

test('the region is the one the folder begins with', () => {
  expect(raumOfOrdner('profiles/092007-adlershof')).toBe('092007')
  expect(raumOfOrdner('profiles/adlershof')).toBeNull()
  expect(readVorgaenger(root, '092006', { ausgabe: 2030, version: '1.0.0' })).toBeNull()
})

test('a build looks at the editions of its own region, and notices a new one', () => {
  const hashes = (): object => hashAusgaben(openFolder(root), 'profiles/092007-adlershof')
  expect(Object.keys(hashes())).toEqual([
    'veroeffentlicht/092007/2025-1.10.0',
    'veroeffentlicht/092007/2025-1.2.0',
    'veroeffentlicht/092007/2028-1.0.0',
  ])
  const before = hashes()
  publish(2031, '1.0.0')
  expect(hashes()).not.toEqual(before)
  expect(hashAusgaben(openFolder(root), 'profiles/092006-johannisthal')).toEqual({})
})

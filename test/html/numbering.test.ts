import { expect, test } from 'vitest'
import { createAnchors } from '../../src/html/anchors.ts'
import { numberInhalt } from '../../src/html/numbering.ts'
import { darstellungen, inhalt } from './support/sample.ts'

const nummerierung = numberInhalt(inhalt)
const [kapitel] = inhalt.teile[0]?.kapitel ?? []

test('figures and tables are counted apart, through the document', () => {
  const all = [...darstellungen, ...(kapitel?.abschnitte[0]?.darstellungen ?? [])]
  expect(all.map((each) => nummerierung.nummerOf(each)).filter(Boolean)).toEqual([
    ...['Tab. 1', 'Tab. 2', 'Abb. 1', 'Abb. 2', 'Abb. 3', 'Abb. 4', 'Abb. 5', 'Tab. 3'],
    ...['Tab. 4', 'Tab. 5', 'Abb. 6', 'Abb. 7', 'Abb. 8', 'Abb. 9', 'Abb. 10', 'Tab. 6'],
  ])
})

test('the map of the title page carries no number', () => {
  expect(nummerierung.nummerOf(inhalt.titelkarte)).toBeNull()
  expect(nummerierung.ankerOf(inhalt.titelkarte)).toBe('lagekarte')
})

test('a source is found by its id, however many Stände it has', () => {
  expect(nummerierung.ankerOfQuelle('ewr')).toBe('quelle-ewr')
  expect(nummerierung.ankerOfQuelle('unbekannt')).toBeNull()
})

test('what is not part of the profile has no anchor', () => {
  expect(() => nummerierung.ankerOf({ ...inhalt.titelkarte })).toThrow(RangeError)
})

test('anchors are short ASCII, each one once, and leave the page its own', () => {
  const create = createAnchors()
  expect(
    ['Größe & Lage', 'Größe & Lage', '8.1.1', 'quellen', '„“', 'a', 'a-titel', 'a'].map(create),
  ).toEqual([
    'groesse-lage',
    'groesse-lage-2',
    'e-8-1-1',
    'quellen-2',
    'e-',
    'a',
    'a-titel-2',
    'a-2',
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planColumns } from '../../../src/html/view/column-plan.ts'
import { isLong } from '../../../src/html/view/print-length.ts'
import { viewTabelle } from '../../../src/html/view/tabelle.ts'
import { viewZahl } from '../../../src/html/view/zelle.ts'
import type { Tabelle, TabellenSpalte } from '../../../src/model/darstellung.ts'
import { tabelle } from '../support/sample.ts'

test.each([
  ['36,4', 1, '36<span class="d">,4</span>'],
  ['22\u2009417', 1, '22<span class="ts">\u2009</span>417<span class="d"></span>'],
  ['22\u2009417', 0, '22<span class="ts">\u2009</span>417'],
  ['15,7', 0, '15,7'],
  ['−1,25', 3, '−1<span class="d">,25</span>'],
  ['±0,0', 1, '±0<span class="d">,0</span>'],
  ['15,7p', 1, '15<span class="d">,7</span><span class="haengt">p</span>'],
  ['(7,0)', 1, '(7<span class="d">,0</span><span class="haengt">)</span>'],
  ['+12,5\u00a0%', 1, '+12<span class="d">,5</span> %'],
  ['•', 1, '•<span class="d"></span>'],
  ['<b>', 1, '&lt;b&gt;<span class="d"></span>'],
])('%s with %i decimals in its column', (text, decimals, html) => {
  expect(viewZahl({ text, wert: null }, decimals).toHTML()).toBe(html)
})

test('the sign of a note stands in the room of the decimals or hangs', () => {
  const noted = (text: string) => viewZahl({ text, wert: null, fussnoten: [0, 2] }, 1).toHTML()
  expect(noted('5')).toBe('5<span class="d"><sup class="note">1, 3</sup></span>')
  expect(noted('5,1')).toBe('5<span class="d">,1</span><sup class="note">1, 3</sup>')
})

test.each([
  [[], []],
  [[9], []],
  [[5, 6], ['noten-4']],
  [[8, 10], ['noten-6']],
  [[8, 9, 10], ['noten-10']],
  [[8, 9, 10, 11, 12], ['noten-10']],
])('notes %j in the last column get the room %j', (fussnoten, room) => {
  const plain = { gruppe: null, hervorgehoben: false, zeilenkopf: false }
  const spalten: TabellenSpalte[] = [
    { id: 'raum', titel: 'Raum', art: 'text', ...plain },
    { id: 'anteil', titel: 'Anteil', art: 'zahl', ...plain },
  ]
  const zellen = [
    { text: 'Adlershof', wert: null, fussnoten: [1, 2, 3] },
    { text: '5', wert: null, fussnoten },
  ]
  const { klasse } = viewTabelle({ ...tabelle, spalten, zeilen: [{ art: 'wert', zellen }] })
  expect(klasse.split(' ').filter((each) => each.startsWith('noten-'))).toEqual(room)
})

test('grouped columns have a head above theirs, the others reach over both rows', () => {
  const { kopfzeilen } = viewTabelle(tabelle)
  expect(
    kopfzeilen.map((row) =>
      row.map(({ titel, spalten, zeilen, scope }) => [titel, spalten, zeilen, scope]),
    ),
  ).toEqual([
    [
      ['KID', 1, 2, 'col'],
      ['Indikator', 1, 2, 'col'],
      ['Adlershof', 2, 1, 'colgroup'],
      ['Vergleich', 1, 1, 'colgroup'],
      ['Rang von 143', 1, 2, 'col'],
    ],
    [
      ['Anzahl', 1, 1, 'col'],
      ['2024', 1, 1, 'col'],
      ['Bezirk', 1, 1, 'col'],
    ],
  ])
})

test('a group row begins a part of the table', () => {
  const { abschnitte } = viewTabelle(tabelle)
  expect(abschnitte.map(({ titel, zeilen }) => [titel, zeilen.length])).toEqual([
    ['Bevölkerung', 4],
  ])
})

test('a row without one of its cells is a mistake', () => {
  expect(() => viewTabelle({ ...tabelle, zeilen: [{ art: 'wert', zellen: [] }] })).toThrow(
    RangeError,
  )
})

const column = (titel: string, art: TabellenSpalte['art'] = 'text'): TabellenSpalte => ({
  id: titel,
  titel,
  gruppe: null,
  art,
  hervorgehoben: false,
  zeilenkopf: false,
})

const words = (...rows: readonly (readonly string[])[]): Tabelle => ({
  spalten: (rows[0] ?? []).map((_, index) => column(`S${index}`)),
  zeilen: rows.map((row) => ({ art: 'wert', zellen: row.map((text) => ({ text, wert: text })) })),
})

test('a column gets what its cells need on average, not what one of them needs', () => {
  const long = 'Ein Satz, der so lang ist, dass er immer über mehrere Zeilen geht. '
  const { anteile } = planColumns(
    words([long, 'ja', ''], [long, 'nein', ''], [long, 'ja', ''], [long, 'ja', long + long]),
  )
  const [first = 0, second = 0, third = 0] = anteile
  expect(first).toBeGreaterThan(third)
  expect(third).toBeGreaterThan(second)
})

test('type gets smaller before words are broken', () => {
  const table = (count: number): Tabelle =>
    words(Array.from({ length: count }, () => 'Kindertagespflege'))
  expect([3, 6, 7, 12].map((count) => planColumns(table(count)).satzart)).toEqual([
    'normal',
    'dicht',
    'dicht',
    'trennen',
  ])
})

test('a table of many columns that are too wide gets a turned page, one of few breaks its words', () => {
  const plan = (count: number, word: string): string => {
    const { satzart, quer } = planColumns(words(Array.from({ length: count }, () => word)))
    return `${satzart}${quer ? ', quer' : ''}`
  }
  expect(plan(7, 'Kindertagespflege')).toBe('dicht')
  expect(plan(9, 'Kindertagespflege')).toBe('dicht, quer')
  expect(plan(20, 'Kindertagespflege')).toBe('trennen, quer')
  expect(plan(4, 'Kindertagespflegeeinrichtungsverzeichnis')).toBe('trennen')
  expect(plan(12, '7')).toBe('normal')
})

test('shares are whole percent and add up to 100', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 16 }),
      fc.array(fc.string({ maxLength: 80 }), { minLength: 16, maxLength: 16 }),
      (first, second) => {
        const { anteile } = planColumns(words(first, second.slice(0, first.length)))
        expect(anteile.reduce((a, b) => a + b, 0)).toBe(100)
        for (const share of anteile) {
          expect(Number.isInteger(share)).toBe(true)
          expect(share).toBeGreaterThanOrEqual(0)
        }
      },
    ),
  )
})

test('a table is long by its lines, not by its rows alone', () => {
  const row = ['Kurz', 'Auch kurz']
  const tall = ['Ein langer Satz. '.repeat(40), 'Kurz']
  const times = (count: number, cells: readonly string[]): Tabelle =>
    words(...Array.from({ length: count }, () => cells))
  expect(isLong(times(10, row))).toBe(false)
  expect(isLong(times(25, row))).toBe(true)
  expect(isLong(times(3, tall))).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createErscheinungsbild,
  toFarbtoene,
  toFarbvariable,
} from '../../src/model/erscheinungsbild.ts'
import type { Farben } from '../../src/model/erscheinungsbild.ts'
import { computeKontrast, isFarbe } from '../../src/model/farbe.ts'
import { computeKleinstenAbstand } from '../../src/model/farbsehen.ts'

const leitfarben = [
  undefined,
  '#7a1f5c',
  '#1f4e8c',
  '#b5121b',
  '#006633',
  '#e6a100',
  '#FFEE00',
  '#000000',
  '#ffffff',
  '#8f5a00',
]

describe.each(leitfarben)('Leitfarbe %s', (leitfarbe) => {
  const bild = createErscheinungsbild(leitfarbe)
  test.each(['hell', 'dunkel'] as const)('%s: contrasts', (schema) => {
    expect(findMaengel(bild[schema])).toEqual([])
  })
})

test('contrasts hold for every Leitfarbe', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(byte, byte, byte, (...rgb) => {
      const leitfarbe = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
      const { hell, dunkel } = createErscheinungsbild(leitfarbe)
      expect([...findMaengel(hell), ...findMaengel(dunkel)]).toEqual([])
    }),
    { numRuns: 150 },
  )
})

/** Contrasts and differences that a palette must have, as sentences about those that it has not. */
function findMaengel(farben: Farben): readonly string[] {
  const { papier, tinte, grau, akzent, akzent_hell, gold, strich, seq, auf_seq } = farben
  const wanted: readonly (readonly [string, number, number])[] = [
    ['Akzent auf Papier', computeKontrast(akzent, papier), 4.5],
    ['Akzent auf Tönung', computeKontrast(akzent, akzent_hell), 4.5],
    ['Tinte auf Papier', computeKontrast(tinte, papier), 7],
    ['Grau auf Papier', computeKontrast(grau, papier), 4.5],
    ['Grau auf dem Kartengrund', computeKontrast(grau, farben.flaeche), 4.5],
    ['Akzent auf der Stadt', computeKontrast(akzent, farben.ruhig), 4.5],
    ['Tinte auf dem Bezirk', computeKontrast(tinte, farben.ruhig_2), 4.5],
    ['Gold auf Papier', computeKontrast(gold, papier), 4.5],
    ['Datenlinie auf Papier', computeKontrast(strich, papier), 3],
    ['Plus auf Papier', computeKontrast(farben.div_plus, papier), 3],
    ['Minus auf Papier', computeKontrast(farben.div_minus, papier), 3],
    ['Plus gegen Minus', computeKleinstenAbstand(farben.div_plus, farben.div_minus), 8],
    ...seq.map(
      (farbe, index) =>
        [
          `Schrift auf Klasse ${index + 1}`,
          computeKontrast(farbe, auf_seq[index] ?? ''),
          4.5,
        ] as const,
    ),
    ...seq
      .slice(1)
      .map(
        (farbe, index) =>
          [
            `Klasse ${index + 1} gegen ${index + 2}`,
            computeKleinstenAbstand(farbe, seq[index] ?? ''),
            8,
          ] as const,
      ),
    ['Umriss auf Papier', computeKontrast(tinte, papier), 3],
  ]
  return wanted
    .filter(([, is, least]) => is < least)
    .map(([what, is, least]) => `${what}: ${is.toFixed(2)} statt ${least}`)
}

test('classes go from pale to strong on paper, in both schemes', () => {
  for (const leitfarbe of leitfarben) {
    const { hell, dunkel } = createErscheinungsbild(leitfarbe)
    for (const { seq, papier } of [hell, dunkel]) {
      const kontraste = seq.map((farbe) => computeKontrast(farbe, papier))
      expect(kontraste).toEqual(kontraste.toSorted((a, b) => a - b))
    }
  }
})

test('the standard is the petrol of the project', () => {
  const { hell, dunkel } = createErscheinungsbild()
  expect(createErscheinungsbild('#005F73').hell).toEqual(hell)
  expect(hell).toMatchObject({ akzent: '#005f73', akzent_hell: '#e0eff2', gold: '#8f5a00' })
  expect(hell.seq).toEqual(['#d6e9ed', '#a3ced7', '#569dab', '#237a8c', '#004858'])
  expect(dunkel).toMatchObject({ papier: '#12181e', akzent: '#6cc5d6', div_minus: '#d98e3f' })
  expect(computeKontrast(hell.akzent, hell.papier)).toBeCloseTo(7.28, 2)
})

test('a Leitfarbe that can be read stays what it is, a pale one is darkened', () => {
  expect(createErscheinungsbild('#7a1f5c').hell.akzent).toBe('#7a1f5c')
  expect(createErscheinungsbild('#1F4E8C').hell.akzent).toBe('#1f4e8c')
  expect(createErscheinungsbild('#ffee00').hell.akzent).not.toBe('#ffee00')
})

test('a Leitfarbe close to ochre moves the colour of notices away', () => {
  expect(createErscheinungsbild('#8f5a00').hell.gold).not.toBe(createErscheinungsbild().hell.gold)
})

test('what is no colour is refused', () => {
  expect(() => createErscheinungsbild('petrol')).toThrow(RangeError)
  expect(() => computeKontrast('#fff', '#000000')).toThrow(
    '„#fff“ ist keine Farbe der Form #rrggbb.',
  )
  expect(isFarbe('#00ff0')).toBe(false)
})

test('contrast by WCAG: black on white is 21, the order does not matter', () => {
  expect(computeKontrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(computeKontrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(computeKontrast('#ffffff', '#767676')).toBe(computeKontrast('#767676', '#ffffff'))
})

test('colour-blind readers are simulated: red and green of equal lightness come close', () => {
  const [red, green] = ['#b3691a', '#6f7f1a']
  expect(computeKleinstenAbstand(red, green)).toBeLessThan(6)
  expect(computeKleinstenAbstand('#ffffff', '#000000')).toBeGreaterThan(90)
})

test('every colour has a name and a custom property', () => {
  const toene = toFarbtoene(createErscheinungsbild().hell)
  expect(toene.get('seq_5')).toBe('#004858')
  expect(toene.get('auf_seq_4')).toBe('#ffffff')
  expect(toene.size).toBe(24)
  expect(toFarbvariable('akzent_hell')).toBe('--akzent-hell')
  expect(toFarbvariable('auf_seq_1')).toBe('--auf-seq-1')
})

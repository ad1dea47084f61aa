import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeMarken } from '../../src/charts/upright-labels.ts'
import type { Marke } from '../../src/charts/upright-places.ts'
import { schrift } from './support.ts'

const band = { links: 0, rechts: 320, titel: null, breitestes: Infinity }
const marke = (x: number, text: string): Marke => ({ x, text, jenseits: null })

describe('words beside upright lines', () => {
  test('left of the line where there is room, else right of it', () => {
    const { texte } = placeMarken([marke(200, 'Zielwert'), marke(20, 'Mindestwert')], band, schrift)
    expect(texte.map(({ text, x, anker }) => [text, x, anker])).toEqual(
      expect.arrayContaining([
        ['Zielwert', 194, 'right'],
        ['Mindestwert', 26, 'left'],
      ]),
    )
  })
  test('a line begins level with its own words', () => {
    const { linien, texte } = placeMarken(
      [marke(200, 'der eine Wert'), marke(202, 'und der andere Wert, ganz nahe')],
      band,
      schrift,
    )
    for (const { x, y } of linien)
      expect(texte.some((zeile) => zeile.y === y + 12 && Math.abs(zeile.x - x) === 6)).toBe(true)
  })
  test('beyond an edge an arrow points there, and no line is drawn', () => {
    const { linien, pfeile, texte } = placeMarken(
      [{ x: 320, text: 'Richtwert 600', jenseits: 'rechts' }],
      band,
      schrift,
    )
    expect(linien).toEqual([])
    expect(pfeile).toEqual([{ x: 320, y: 8, nach: 'rechts' }])
    expect(texte[0]).toMatchObject({ x: 306, anker: 'right' })
  })
  test('without marks there is no band', () => {
    expect(placeMarken([], band, schrift)).toEqual({ texte: [], linien: [], pfeile: [], hoehe: 0 })
  })
})

test('no words over others and no line through words, however close the lines are', () => {
  const beliebig = fc.record({
    x: fc.integer({ min: 0, max: 320 }),
    text: fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z0-9]{1,8}){0,4}$/),
    jenseits: fc.constantFrom(null, null, null, 'links' as const, 'rechts' as const),
  })
  fc.assert(
    fc.property(fc.array(beliebig, { maxLength: 3 }), (marken) => {
      const { texte, linien, hoehe } = placeMarken(marken, band, schrift)
      const boxes = texte.map(({ x, y, text, anker }) => {
        const breite = schrift.measure(text, 13)
        const left = anker === 'right' ? x - breite : x
        return { left, right: left + breite, top: y - 9, bottom: y }
      })
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.01)
        expect(box.right).toBeLessThanOrEqual(320.01)
        expect(box.bottom).toBeLessThanOrEqual(hoehe)
        for (const other of boxes.slice(index + 1))
          expect(
            box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          ).toBe(false)
        for (const { x, y } of linien)
          expect(box.left < x && x < box.right && y < box.bottom).toBe(false)
      }
    }),
  )
})

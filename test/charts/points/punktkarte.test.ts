import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesMeet, segmentMeetsBox } from '../../../src/charts/map/polygon.ts'
import { aroundOrt } from '../../../src/charts/points/ground.ts'
import { toArtzeichen, toZeichenradius } from '../../../src/charts/points/kinds.ts'
import { layoutPunktkarte } from '../../../src/charts/points/layout.ts'
import { toZeiger } from '../../../src/charts/points/place-signs.ts'
import { breiteFormate, punktkarte, standort, standorte } from '../faelle.ts'
import { newZeichner, readWoerter, schrift } from '../support.ts'

const bildVon = (
  punkte: Parameters<typeof punktkarte>[0] = {},
  format: (typeof breiteFormate)[number] = 'spalte',
) => layoutPunktkarte(punktkarte(punkte), format, schrift)
const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1])

describe('kinds', () => {
  test('six, each with a shape of its own, neighbours with another tone', () => {
    const zeichen = [0, 1, 2, 3, 4, 5].map((art) => toArtzeichen(art, 6))
    expect(new Set(zeichen.map(({ form }) => form)).size).toBe(6)
    for (const [index, { fuellung }] of zeichen.entries())
      expect(fuellung).not.toBe(zeichen[index - 1]?.fuellung)
  })
  test('a seventh is refused', () => {
    expect(() => toArtzeichen(6, 6)).toThrow(RangeError)
    expect(() => newZeichner().draw(punktkarte({ punkte: [standort(7, 1)] }), 'ganz', '')).toThrow(
      RangeError,
    )
  })
  test('where many would touch, all are smaller', () => {
    const [weit, eng] = [
      [0, 20, 40],
      [0, 5, 40],
    ].map((list) => toZeichenradius(list.map((x) => [x, 0]))) as [number, number]
    expect(eng).toBeLessThan(weit)
    const groesse = toArtzeichen(0, eng).flaeche / toArtzeichen(0, weit).flaeche
    expect(groesse).toBeCloseTo((eng / weit) ** 2)
  })
})

describe.each(breiteFormate)('%s', (format) => {
  test('single facilities stand where they are, with their number beside them', () => {
    const { zeichen, nummern } = bildVon({ punkte: standorte(8) }, format)
    for (const { ort, platz } of zeichen) expect(distance(ort, platz)).toBeLessThan(0.01)
    expect(nummern.map(({ nummer }) => nummer).toSorted()).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].toSorted(),
    )
    for (const { nummer, kasten, zeiger } of nummern) {
      const [x, y] = zeichen.find((platz) => platz.nummer === nummer)?.platz ?? [0, 0]
      const middle = [kasten.x + kasten.breite / 2, kasten.y + kasten.hoehe / 2] as const
      expect(zeiger).toBeNull()
      expect(distance([x, y], middle)).toBeLessThan(22)
    }
  })

  test('six in one house stand apart, each with its number, joined to their place', () => {
    const punkte = Array.from({ length: 6 }, (_, index) => standort(index, index + 1))
    const { zeichen, nummern, grund } = bildVon({ punkte }, format)
    expect(nummern).toHaveLength(6)
    for (const [index, a] of zeichen.entries()) {
      for (const b of zeichen.slice(index + 1))
        expect(distance(a.platz, b.platz)).toBeGreaterThan(2 * grund.radius - 1)
      const isMoved = distance(a.ort, a.platz) > 4.5
      expect(toZeiger(a)).toEqual(isMoved ? [a.ort, a.platz] : null)
    }
    expect(zeichen.filter((platz) => toZeiger(platz)).length).toBeGreaterThan(2)
  })
})

test('signs stand apart; numbers lie on no sign, no other number and under no hairline', () => {
  const grad = fc.double({ min: -0.02, max: 0.02, noNaN: true })
  const lage = fc.oneof(
    fc.tuple(grad, grad),
    fc.constantFrom<[number, number]>([0, 0], [0.002, 0.001], [0.0021, 0.0011]),
  )
  // The number of the second could lie on the house of the third, from where no line leads away then.
  const haus: [number, number] = [0, 0]
  const nebenan: [number, number] = [0.002, 0.001]
  const ecke: [number, number] = [0.0021, 0.0011]
  const zweiHaeuser = [ecke, nebenan, haus, nebenan, nebenan, haus, haus, haus, haus]
  fc.assert(
    fc.property(
      fc.array(lage, { maxLength: 50 }),
      fc.constantFrom(...breiteFormate),
      (lagen, format) => {
        const punkte = lagen.map((ort, index) => standort(index % 6, index + 1, ort))
        const { zeichen, nummern, grund, ausschnitt } = bildVon({ punkte }, format)
        for (const {
          platz: [x, y],
        } of zeichen) {
          expect(x > 4 && x < ausschnitt.breite - 4).toBe(true)
          expect(y > 4 && y < ausschnitt.hoehe - 4).toBe(true)
        }
        for (const [index, { nummer, kasten, zeiger }] of nummern.entries()) {
          for (const other of nummern.slice(index + 1))
            expect(boxesMeet(kasten, other.kasten)).toBe(false)
          for (const { platz } of zeichen)
            expect(boxesMeet(kasten, aroundOrt(platz, grund.radius - 1))).toBe(false)
          for (const other of nummern)
            if (other.nummer !== nummer && other.zeiger)
              expect(segmentMeetsBox(...other.zeiger, kasten)).toBe(false)
          if (zeiger) expect(distance(...zeiger)).toBeLessThan(60)
        }
      },
    ),
    { numRuns: 60, examples: [[zweiHaeuser, 'schmal']] },
  )
})

describe('what the picture does not show is said below it', () => {
  const texte = (over: Parameters<typeof punktkarte>[0]): readonly string[] =>
    readWoerter(newZeichner().draw(punktkarte(over), 'spalte', '')).map(({ text }) => text)

  test('facilities beyond it, with and without number', () => {
    const draussen = [standort(0, 7, [2, 2]), standort(0, null, [-9, 0]), standort(0, 9, [0, 30])]
    const worte = texte({ punkte: [standort(0, 1), ...draussen] })
    expect(worte).toContain('außerhalb des Ausschnitts: Nummer 7, 9')
    expect(worte).toContain('außerhalb des Ausschnitts, ohne Nummer: 1')
  })
  test('that there is none', () => {
    expect(texte({ punkte: [] })).toContain('keine Standorte im Ausschnitt')
    expect(texte({})).not.toContain('keine Standorte im Ausschnitt')
  })
  test('numbers that found no place: each number is on the map or named here', () => {
    const zeichnung = newZeichner().draw(punktkarte({ punkte: standorte(150) }), 'schmal', '')
    const worte = readWoerter(zeichnung).map(({ text }) => text)
    const onMap = worte.filter((text) => /^\d+$/.test(text)).map(Number)
    const from = worte.findIndex((text) => text.startsWith('Nummern ohne Platz im Bild: '))
    const named = [...worte.slice(from).join(' ').matchAll(/\d+/g)].map(Number)
    expect([...onMap, ...named].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 150 }, (_, index) => index + 1),
    )
    expect(named.length).toBeGreaterThan(0)
  })
})

test('every kind stands in the legend with its sign, used or not', () => {
  const { svg } = newZeichner().draw(punktkarte({ punkte: [standort(0, 1)] }), 'schmal', '')
  for (const art of punktkarte().arten) expect(svg).toContain(`>${art}</text>`)
  // The one on the map and the one in the legend.
  expect(svg.match(/<circle fill="#005f73"/g)).toHaveLength(2)
})

test('names of the Planungsräume keep off the signs', () => {
  const { namen, grund } = bildVon({ punkte: standorte(60) })
  expect(namen.length).toBeGreaterThan(0)
  const texte = namen.flatMap((name) => name.texte)
  for (const { x, y, text } of texte) {
    const breite = schrift.measure(text, 13)
    const kasten = { x: x - breite / 2, y: y - 10, breite, hoehe: 12 }
    for (const ort of grund.zeichen)
      expect(boxesMeet(kasten, aroundOrt(ort, grund.radius - 1))).toBe(false)
  }
})

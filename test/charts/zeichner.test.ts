import { afterEach, describe, expect, test } from 'vitest'
import {
  altersaufbau,
  faelle,
  formateFuer,
  karte,
  vergleich,
  verlauf,
  zeile,
  zeitreihe,
} from './faelle.ts'
import { newZeichner, readWoerter } from './support.ts'

const alle = Object.entries(faelle).flatMap(([name, diagramm]) =>
  formateFuer(diagramm).map((format) => ({ name, diagramm, format })),
)
const gemischt = alle.filter((_, index) => index % 5 === 0)

describe('same input, same bytes', () => {
  const first = newZeichner()
  const erwartet = gemischt.map(({ name, diagramm, format }) => first.draw(diagramm, format, name))

  test('drawn twice', () => {
    for (const [index, { name, diagramm, format }] of gemischt.entries())
      expect(first.draw(diagramm, format, name)).toEqual(erwartet[index])
  })

  test('by a new Zeichner, in the opposite order', () => {
    const second = newZeichner()
    const backwards = gemischt
      .toReversed()
      .map(({ name, diagramm, format }) => second.draw(diagramm, format, name))
    expect(backwards.toReversed()).toEqual(erwartet)
  })

  test('alone, without anything drawn before', () => {
    const [some] = gemischt.slice(-1)
    if (!some) throw new Error('no case')
    expect(newZeichner().draw(some.diagramm, some.format, some.name)).toEqual(erwartet.at(-1))
  })

  describe('in other time zones', () => {
    const before = process.env['TZ']
    afterEach(() => {
      process.env['TZ'] = before
    })
    test.each(['Pacific/Kiritimati', 'America/Anchorage', 'UTC'])('%s', (zone) => {
      process.env['TZ'] = zone
      const offset = new Date(0).getTimezoneOffset()
      expect(offset).toBe({ 'Pacific/Kiritimati': 640, 'America/Anchorage': 600, UTC: 0 }[zone])
      const zeichner = newZeichner()
      for (const [index, { name, diagramm, format }] of gemischt.entries())
        expect(zeichner.draw(diagramm, format, name)).toEqual(erwartet[index])
    })
  })
})

test('the data are left as they were', () => {
  const diagramm = karte()
  const before = structuredClone(diagramm)
  newZeichner().draw(diagramm, 'spalte', 'Karte')
  expect(diagramm).toEqual(before)
  expect(Object.getOwnPropertySymbols(diagramm.flaechen[0] ?? {})).toEqual([])
})

test('the width is that of the place', () => {
  const zeichner = newZeichner()
  const widths = (['ganz', 'spalte', 'halb', 'schmal'] as const).map(
    (format) => zeichner.draw(zeitreihe(), format, '').breite,
  )
  expect(widths).toEqual([812, 605, 387, 320])
  expect(zeichner.draw(verlauf(), 'zeile', '')).toMatchObject({ breite: 150, hoehe: 36 })
})

test('numbers are German: thin space, comma, minus', () => {
  const zeichner = newZeichner()
  const woerter = (diagramm: Parameters<typeof zeichner.draw>[0]): string[] =>
    readWoerter(zeichner.draw(diagramm, 'spalte', '')).map(({ text }) => text)
  const grosse = zeitreihe({
    achsentitel: 'Personen',
    nachkommastellen: 0,
    reihen: [
      {
        rolle: 'region',
        name: 'A',
        endwert: '',
        punkte:
          zeitreihe().reihen[0]?.punkte.map((p) => ({
            ...p,
            wert: (p.wert ?? 0) * 1000 - 120_000,
          })) ?? [],
      },
    ],
  })
  expect(woerter(grosse)).toContain('\u221220\u2009000')
  expect(woerter(grosse)).toContain('10\u2009000')
  const kleine = zeitreihe({
    achsentitel: 'Anteil in %',
    brueche: [],
    reihen: [
      {
        rolle: 'region',
        name: 'A',
        endwert: '',
        punkte:
          zeitreihe().reihen[0]?.punkte.map((p) => ({ ...p, wert: 15 + (p.wert ?? 0) / 100 })) ??
          [],
      },
    ],
  })
  expect(woerter(kleine)).toContain('16,2')
  expect(woerter(altersaufbau())).toContain('Menschen je Altersjahr und 1\u2009000 der Bevölkerung')
  expect(
    [...woerter(grosse), ...woerter(kleine)].filter((text) => /\d\.\d|-\d/.test(text)),
  ).toEqual([])
})

describe('Zeitreihe', () => {
  test('nothing is drawn across a break or a gap', () => {
    const { svg } = newZeichner().draw(
      zeitreihe({
        reihen: zeitreihe()
          .reihen.slice(0, 1)
          .map((reihe) => ({
            ...reihe,
            punkte: reihe.punkte.map((punkt, index) =>
              index === 2 ? { ...punkt, wert: null } : punkt,
            ),
          })),
      }),
      'halb',
      '',
    )
    // Two points, a gap, three points, the break, four points.
    expect(subpaths(svg, 'stroke-width="2.6"')).toEqual([2, 3, 4])
  })

  test('values carried over from another cut are hollow and explained', () => {
    const { svg } = newZeichner().draw(zeitreihe(), 'halb', '')
    expect(svg.match(/<circle fill="#ffffff"[^>]*data-stroke="akzent"/g)).toHaveLength(6)
    expect(svg).toContain('>umgerechnet</text>')
    const ohne = zeitreihe({ reihen: zeitreihe().reihen.slice(1) })
    expect(newZeichner().draw(ohne, 'halb', '').svg).not.toContain('umgerechnet')
  })

  test('a value that no line joins is a dot', () => {
    const { svg } = newZeichner().draw(faelle['zeitreihe, ein Punkt'] ?? zeitreihe(), 'halb', '')
    expect(svg.match(/<circle/g)).toHaveLength(1)
  })
})

describe('Zeitreihe: levels with few values', () => {
  const texte = (over: Parameters<typeof zeitreihe>[0]): readonly string[] =>
    readWoerter(newZeichner().draw(zeitreihe(over), 'spalte', '')).map(({ text }) => text)
  const mit = (rolle: string, from: number, to: number) => ({
    reihen: zeitreihe().reihen.map((reihe) => ({
      ...reihe,
      punkte: reihe.punkte.map((punkt, index) =>
        reihe.rolle !== rolle || (index >= from && index < to) ? punkt : { ...punkt, wert: null },
      ),
    })),
  })

  test('a line that ends early says when, and a dotted line leads to its words', () => {
    const over = mit('bezirk', 0, 4)
    expect(texte(over)).toContain('297\u2009236 (2018)')
    expect(newZeichner().draw(zeitreihe(over), 'spalte', '').svg).toContain('dasharray="1 3"')
    expect(texte({}).filter((text) => text.includes('('))).toEqual([])
  })
  test('a level without any value is named as missing', () => {
    expect(texte(mit('bezirk', 0, 0))).toContain('ohne Werte: Treptow-Köpenick')
    expect(texte({}).filter((text) => text.startsWith('ohne Werte'))).toEqual([])
  })
})

describe('Zeitreihe: guideline values', () => {
  const draw = (wert: number): string =>
    newZeichner().draw(
      zeitreihe({ richtwerte: [{ wert, text: `Richtwert ${wert}` }] }),
      'spalte',
      '',
    ).svg
  const yOf = (svg: string): number =>
    Number(/stroke-dasharray="5 3" d="M[\d.]+ ([\d.]+)h/.exec(svg)?.[1])
  const yOfText = (svg: string, text: string): number =>
    Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1])

  test('a dashed line at its height, its words at the end', () => {
    const svg = draw(125)
    expect(yOf(svg) + 4.5).toBeCloseTo((yOfText(svg, '120') + yOfText(svg, '130')) / 2, 0)
    expect(yOfText(svg, 'Richtwert 125')).toBeCloseTo(yOf(svg) + 4, 0)
  })
  test('near the scale it makes it longer', () => {
    expect(draw(125)).not.toContain('>150</text>')
    expect(draw(150)).toContain('>150</text>')
    expect(draw(150)).toContain('stroke-dasharray="5 3"')
  })
  test('far from the scale it is noted at its end, with an arrow', () => {
    const svg = draw(400)
    expect(svg).not.toContain('stroke-dasharray="5 3"')
    expect(svg).not.toContain('>400</text>')
    expect(yOfText(svg, 'Richtwert 400')).toBeLessThan(yOfText(svg, '140'))
    expect(yOfText(draw(2), 'Richtwert 2')).toBeGreaterThan(yOfText(draw(2), '110'))
  })
})

test('Verlauf: the break is dashed, the line interrupted', () => {
  const { svg } = newZeichner().draw(verlauf(), 'zeile', '')
  expect(svg).toContain('stroke-dasharray="2 2"')
  expect(subpaths(svg, 'stroke-width="1.75"')).toEqual([2, 4])
})

test('Altersaufbau: a bar per group, as long as its value, whatever its years', () => {
  const { svg } = newZeichner().draw(
    altersaufbau({
      gruppen: [
        { von: 0, bis: 5 },
        { von: 5, bis: 20 },
      ],
      reihen: [{ rolle: 'region', name: 'A', werte: [10, 10] }],
    }),
    'halb',
    '',
  )
  const [, bars = ''] = /data-fill="akzent" d="(M[^"]+)"/.exec(svg) ?? []
  const rects = [...bars.matchAll(/h(-?[\d.]+)v(-?[\d.]+)/g)].map(([, width, height]) => [
    Math.abs(Number(width)),
    Math.abs(Number(height)),
  ])
  expect(rects).toHaveLength(2)
  expect(rects[0]?.[0]).toBeCloseTo(rects[1]?.[0] ?? 0)
  // Five years against fifteen, each less a gap of 1 px.
  expect(((rects[1]?.[1] ?? 0) + 1) / ((rects[0]?.[1] ?? 0) + 1)).toBeCloseTo(3, 1)
})

describe('Vergleich', () => {
  test('three signs: dot, diamond, bar', () => {
    const { svg } = newZeichner().draw(vergleich(zeile()), 'spalte', '')
    expect(svg.match(/<circle fill="#005f73"/g)).toHaveLength(1)
    expect(svg).toMatch(/<path fill="#ffffff" data-fill="papier" stroke="#17212b"[^>]*z"/)
    expect(svg).toContain('stroke-width="3"')
  })

  test('without a value of the region there is no dot, but its sign', () => {
    const { svg } = newZeichner().draw(vergleich(zeile({ region: null, text: 'x' })), 'spalte', '')
    expect(svg).not.toContain('<circle')
    expect(svg).toContain('>x</text>')
  })

  test('143 regions are one path', () => {
    const { svg } = newZeichner().draw(vergleich(zeile()), 'spalte', '')
    const [, rug = ''] = /stroke-width="0.6" d="([^"]+)"/.exec(svg) ?? []
    expect(rug.match(/M/g)?.length).toBeGreaterThan(120)
  })
})

/** Points in each part of the path with that look. */
function subpaths(svg: string, look: string): readonly number[] {
  const d =
    svg
      .split('\n')
      .find((line) => line.includes(look))
      ?.match(/ d="([^"]+)"/)?.[1] ?? ''
  return d
    .split('M')
    .slice(1)
    .map((part) => 1 + (part.match(/[lhv]/g)?.length ?? 0))
}

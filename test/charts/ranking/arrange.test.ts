import { expect, test } from 'vitest'
import type { RangfolgeDiagramm } from '../../../src/model/diagramm.ts'
import { newZeichner, readWoerter } from '../support.ts'

const zeichner = newZeichner()

const names = [
  'Nord 2 - Waidmannslust/Wittenau/Lübars',
  'Blankenburg/Heinersdorf/Märchenland',
  'Malchow, Wartenberg und Falkenberg',
  'Alt-Treptow',
]

function createDiagramm(given: Partial<RangfolgeDiagramm> = {}): RangfolgeDiagramm {
  return {
    art: 'rangfolge',
    achsentitel: 'Anteil in %',
    nachkommastellen: 1,
    zeilen: Array.from({ length: 20 }, (_, index) => ({
      nummer: String(index + 1).padStart(2, '0'),
      name: names[index % names.length] ?? '',
      wert: 40 - index,
      zeichen: '',
      betont: index < 2,
    })),
    mittelfeld: { von: 25, bis: 33 },
    linien: [
      { rolle: 'bezirk', wert: 30, text: 'Bezirk 30,0 %' },
      { rolle: 'berlin', wert: 30.4, text: 'Berlin 30,4 %' },
    ],
    ...given,
  }
}

const formate = ['ganz', 'spalte', 'halb', 'schmal'] as const

test.each(formate)('no words overlap or leave the picture: %s', (format) => {
  for (const near of [30.4, 22, 39.9, 30]) {
    const linien = [
      { rolle: 'bezirk' as const, wert: 30, text: 'Bezirk 30,0 Quadratmeter je Person' },
      { rolle: 'berlin' as const, wert: near, text: 'Berlin 30,4 Quadratmeter je Person' },
      { rolle: 'richtwert' as const, wert: 31, text: 'Richtwert 31 Quadratmeter je Person' },
    ]
    const zeichnung = zeichner.draw(createDiagramm({ linien }), format, 'Probe')
    const words = readWoerter(zeichnung)
    for (const [index, a] of words.entries()) {
      expect([a.text, a.links >= -0.5 && a.rechts <= zeichnung.breite + 0.5]).toEqual([
        a.text,
        true,
      ])
      for (const b of words.slice(index + 1)) {
        const meet =
          a.links < b.rechts && b.links < a.rechts && a.oben < b.unten && b.oben < a.unten
        expect([a.text, b.text, meet]).toEqual([a.text, b.text, false])
      }
    }
  }
})

test('full dots stand out, hollow ones do not; a missing figure has its sign instead', () => {
  const [one, two, three] = createDiagramm().zeilen
  if (!one || !two || !three) throw new RangeError('There are twenty.')
  const { svg } = zeichner.draw(
    createDiagramm({ zeilen: [one, three, { ...two, wert: null, zeichen: '•', betont: false }] }),
    'halb',
    'Probe',
  )
  const dots = [...svg.matchAll(/<circle fill="[^"]*" data-fill="(\w+)"/g)].map(([, fill]) => fill)
  expect(dots).toEqual(['akzent', 'papier'])
  expect(svg).toContain('>•</text>')
})

test('a single value and equal values can be drawn, none cannot', () => {
  const [one] = createDiagramm().zeilen
  if (!one) throw new RangeError('There are twenty.')
  const lonely = createDiagramm({ zeilen: [one], linien: [], mittelfeld: null })
  expect(zeichner.draw(lonely, 'halb', 'Probe').svg).not.toContain('NaN')
  const none = createDiagramm({ zeilen: [{ ...one, wert: null }], linien: [], mittelfeld: null })
  expect(() => zeichner.draw(none, 'halb', 'Probe')).toThrow(RangeError)
})

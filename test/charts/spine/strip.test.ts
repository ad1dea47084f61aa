import { describe, expect, test } from 'vitest'
import { vergleich, zeile } from '../faelle.ts'
import { newZeichner, readWoerter } from '../support.ts'

const zeichner = newZeichner()
type Zeile = Parameters<typeof zeile>[0]
const draw = (over: Zeile): string => zeichner.draw(vergleich(zeile(over)), 'spalte', '').svg

/** Middle of the dot, the diamond and the bar. */
function readZeichen(svg: string): { dot: number; diamond: number; bar: number } {
  const dot = Number(/<circle[^>]* cy="([\d.]+)"/.exec(svg)?.[1])
  const [, x, y] = /stroke-width="1.6" d="M([\d.]+) ([\d.]+)l/.exec(svg) ?? []
  const [, from, length] = /stroke-width="3" d="M[\d.]+ ([\d.]+)v([\d.]+)"/.exec(svg) ?? []
  expect(x).toBeDefined()
  return { dot, diamond: Number(y), bar: Number(from) + Number(length) / 2 }
}

describe('dot, diamond and bar', () => {
  test('stand on one line where they are apart', () => {
    const { dot, diamond, bar } = readZeichen(draw({ region: 13, bezirk: 16, berlin: 19 }))
    expect(diamond).toBeCloseTo(dot, 1)
    expect(bar).toBeCloseTo(dot, 1)
  })

  test.each([
    ['all in one place', { region: 16, bezirk: 16, berlin: 16 }],
    ['Bezirk near Berlin', { region: 13, bezirk: 16, berlin: 16.1 }],
    ['Bezirk near the region', { region: 16.2, bezirk: 16, berlin: 20 }],
  ])('%s: the diamond makes room, the bar shows below the dot', (_name, werte) => {
    const svg = draw(werte)
    const { dot, diamond, bar } = readZeichen(svg)
    expect(diamond).toBe(dot - 9)
    expect(bar).toBeCloseTo(dot, 1)
    // Half of the bar is 11, the dot with its margin less than 6.
    expect(svg).toMatch(/stroke-width="3" d="M[\d.]+ [\d.]+v22"/)
  })

  test('the dot of the region is painted last', () => {
    const svg = draw({ region: 16, bezirk: 16, berlin: 16 })
    const order = ['stroke-width="0.6"', 'stroke-width="3"', 'stroke-width="1.6"', '<circle']
    const places = order.map((part) => svg.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(svg.slice(svg.indexOf('<circle'))).not.toMatch(/<path/)
  })
})

describe('guideline values', () => {
  test('near the scale they make it longer', () => {
    const ohne = draw({})
    const mit = draw({ richtwerte: [{ wert: 24, text: 'Zielwert 24' }] })
    const dotOf = (svg: string): number => Number(/<circle[^>]* cx="([\d.]+)"/.exec(svg)?.[1])
    expect(mit).toContain('stroke-dasharray="3 2"')
    expect(mit).toContain('>Zielwert 24</text>')
    expect(dotOf(mit)).toBeLessThan(dotOf(ohne))
  })

  test('far away they are noted at the edge, and the scale stays', () => {
    const ohne = draw({})
    const mit = draw({ richtwerte: [{ wert: 90, text: 'Grenzwert 90' }] })
    const dotOf = (svg: string): string | undefined => /<circle[^>]* cx="([\d.]+)"/.exec(svg)?.[1]
    expect(mit).not.toContain('stroke-dasharray')
    expect(dotOf(mit)).toBe(dotOf(ohne))
    const wort = readWoerter(
      zeichner.draw(
        vergleich(zeile({ richtwerte: [{ wert: 90, text: 'Grenzwert 90' }] })),
        'spalte',
        '',
      ),
    ).find(({ text }) => text === 'Grenzwert 90')
    expect(wort?.rechts).toBeCloseTo(605 - 14, 0)
  })
})

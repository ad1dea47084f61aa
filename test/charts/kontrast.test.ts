import { describe, expect, test } from 'vitest'
import { drawOwn } from '../../src/charts/own/draw-own.ts'
import { writeSvg } from '../../src/charts/svg.ts'
import { createSzenerie } from '../../src/charts/vega-scene.ts'
import type { Diagramm } from '../../src/model/diagramm.ts'
import { createErscheinungsbild, toFarbtoene } from '../../src/model/erscheinungsbild.ts'
import type { Farbton } from '../../src/model/erscheinungsbild.ts'
import { computeKontrast } from '../../src/model/farbe.ts'
import { balken, ownChart } from '../support/own-chart.ts'
import {
  altersaufbau,
  karteMit,
  klassenkarte,
  lagekarte,
  punktkarte,
  standorte,
  vergleich,
  verlauf,
  zeile,
  zeitreihe,
} from './faelle.ts'
import { hell, newZeichner, schrift } from './support.ts'

/** WCAG 2.2: 1.4.11 for what carries meaning, 1.4.3 for text. */
const [zeichen, text] = [3, 4.5]

/** A colour that says nothing by itself, why, and what in the drawing says it instead. */
interface Ersatz {
  readonly weil: string
  readonly statt: RegExp
}

/** For each painted colour the grounds and neighbours it must stand out from, and how much. */
type Aufgaben = Readonly<
  Partial<Record<`${'fill' | 'stroke'} ${Farbton}`, readonly [number, ...Farbton[]] | Ersatz>>
>

const zahlen = {
  weil: 'lines of a grid: the numbers of the axis say it',
  statt: />[\d ]+</,
} as const
const rand = { weil: 'parts what touches', statt: /data-stroke="papier"/ } as const
const hohl = {
  weil: 'a hollow dot has an outline',
  statt: /data-fill="papier" [^>]*data-stroke="(?:akzent|tinte|strich)"/,
} as const
const grund = { weil: 'ground of the map: names stand on it', statt: />Johannisthal</ } as const
const klasse = {
  weil: 'a class too pale for 3:1: its value is printed, a border parts it, the region has an outline',
  statt: /data-stroke="papier"[^]*data-stroke="tinte"[^]*>(?:[\d,]+\s%|mittel)</,
} as const

const karte: Aufgaben = {
  'fill flaeche': grund,
  'fill grau': [text, 'papier', 'flaeche'],
  'fill tinte': [text, 'papier', 'flaeche', 'seq_1', 'seq_2'],
  'fill seq_1': klasse,
  'fill seq_2': klasse,
  'fill seq_3': [zeichen, 'papier'],
  'fill seq_4': [zeichen, 'papier'],
  'fill seq_5': [zeichen, 'papier'],
  'stroke grau': [zeichen, 'papier', 'flaeche'],
  'stroke papier': rand,
  'stroke ruhig_2': grund,
  'stroke tinte': [zeichen, 'papier', 'flaeche', 'seq_1', 'seq_2', 'seq_3'],
}

const linien: Aufgaben = {
  'fill akzent': [text, 'papier'],
  'fill grau': [text, 'papier'],
  'fill papier': hohl,
  'fill tinte': [text, 'papier'],
  'fill strich': [zeichen, 'papier'],
  'stroke akzent': [zeichen, 'papier'],
  'stroke tinte': [zeichen, 'papier'],
  'stroke strich': [zeichen, 'papier'],
  'stroke grau': [zeichen, 'papier'],
  'stroke gitter': zahlen,
  'stroke ruhig_2': zahlen,
}

const reihen = ownChart(
  {
    ...balken,
    encoding: { ...balken.encoding, color: { field: 'art', type: 'nominal' } },
  },
  [
    ['jahr', 'art', 'zahl'],
    ...['2023', '2024'].flatMap((jahr) =>
      ['A', 'B', 'C', 'D', 'E'].map((art, index) => [jahr, `Art ${art}`, 20 + index]),
    ),
  ],
)
const ordnung = {
  ...reihen,
  spezifikation: {
    ...reihen.spezifikation,
    encoding: {
      ...reihen.spezifikation.encoding,
      color: { field: 'art', type: 'ordinal' as const },
    },
  },
}
const linienreihen = {
  ...reihen,
  spezifikation: { ...reihen.spezifikation, mark: 'line' as const },
}

const eigene: Aufgaben = {
  'fill akzent': [zeichen, 'papier'],
  'fill div_minus': [zeichen, 'papier'],
  'fill strich': [zeichen, 'papier'],
  'fill seq_3': [zeichen, 'papier'],
  'fill tinte': [text, 'papier'],
  'fill grau': [text, 'papier'],
  'stroke gitter': zahlen,
  'stroke strich': [zeichen, 'papier'],
}

const szenerie = createSzenerie(schrift)
function drawOwnChart(diagramm: typeof reihen): string {
  const { elemente, breite, hoehe } = drawOwn(diagramm, 605, { schrift, szenerie })
  return writeSvg(elemente, { breite, hoehe, label: 'Probe', farben: hell })
}
const drawChart = (diagramm: Diagramm): string => newZeichner().draw(diagramm, 'spalte', 'x').svg

const zeichnungen: readonly (readonly [string, () => string, Aufgaben])[] = [
  ['zeitreihe', () => drawChart(zeitreihe({ richtwerte: [{ wert: 117, text: 'Ziel' }] })), linien],
  [
    'verlauf',
    () => newZeichner().draw(verlauf(), 'zeile', 'x').svg,
    {
      'fill akzent': [zeichen, 'papier'],
      'fill papier': hohl,
      'stroke akzent': [zeichen, 'papier'],
      'stroke strich': [zeichen, 'papier'],
    },
  ],
  [
    'altersaufbau',
    () => drawChart(altersaufbau()),
    {
      'fill akzent': [zeichen, 'papier'],
      'fill grau': [text, 'papier'],
      'fill tinte': [text, 'papier'],
      'fill ruhig_2': {
        weil: 'the bars of the comparison have an outline of ink, and their side is named',
        statt: /data-stroke="tinte"/,
      },
      'stroke tinte': [zeichen, 'papier', 'ruhig_2'],
      'stroke papier': rand,
      'stroke gitter': zahlen,
    },
  ],
  [
    'vergleich',
    () =>
      drawChart(
        vergleich(zeile(), zeile({ richtwerte: [{ wert: 20, text: 'Zielwert 20\u00a0%' }] })),
      ),
    {
      'fill akzent': [text, 'papier'],
      'fill grau': [text, 'papier'],
      'fill tinte': [text, 'papier'],
      'fill papier': rand,
      'fill ruhig': { weil: 'the middle half: its strokes say it', statt: /data-stroke="strich"/ },
      'stroke strich': [zeichen, 'papier'],
      'stroke grau': [zeichen, 'papier', 'ruhig'],
      'stroke tinte': [zeichen, 'papier', 'ruhig'],
      'stroke papier': rand,
      'stroke linie': { weil: 'a rule between rows', statt: /data-fill="tinte"/ },
    },
  ],
  [
    'karte',
    () => drawChart(karteMit((index) => (index === 1 ? { text: '•', klasse: null } : {}))),
    {
      ...karte,
      'fill auf_seq_3': [text, 'seq_3'],
      'fill papier': {
        weil: 'the area without a value: hatched, with its sign',
        statt: /data-stroke="strich"[^]*•/,
      },
      'stroke strich': [zeichen, 'papier'],
    },
  ],
  [
    'klassenkarte',
    () => drawChart(klassenkarte()),
    {
      ...karte,
      'fill auf_seq_1': [text, 'seq_1'],
      'fill auf_seq_2': [text, 'seq_2'],
    },
  ],
  [
    'lagekarte',
    () => drawChart(lagekarte()),
    {
      'fill akzent': [zeichen, 'papier', 'ruhig', 'ruhig_2'],
      'fill tinte': [text, 'papier', 'ruhig', 'ruhig_2'],
      'fill papier': rand,
      'fill ruhig': { weil: 'the other Bezirke', statt: /data-stroke="papier"/ },
      'fill ruhig_2': { weil: 'the Bezirk is named', statt: /Treptow-Köpenick|Bezirk/ },
      'stroke papier': rand,
      'stroke tinte': [zeichen, 'ruhig', 'ruhig_2'],
    },
  ],
  [
    'punktkarte',
    () => drawChart(punktkarte({ punkte: standorte(24) })),
    {
      'fill akzent': [zeichen, 'akzent_hell', 'papier'],
      'fill akzent_hell': { weil: 'the region has an outline', statt: /data-stroke="tinte"/ },
      'fill flaeche': grund,
      'fill grau': [text, 'flaeche', 'akzent_hell'],
      'fill papier': { weil: 'hollow signs have an outline', statt: /data-stroke="akzent"/ },
      'fill tinte': [text, 'akzent_hell', 'papier'],
      'stroke akzent': [zeichen, 'akzent_hell', 'papier'],
      'stroke grau': [zeichen, 'flaeche'],
      'stroke papier': rand,
      'stroke ruhig_2': grund,
      'stroke tinte': [zeichen, 'akzent_hell', 'flaeche'],
    },
  ],
  ['own, stacked', () => drawOwnChart(reihen), { ...eigene, 'stroke papier': rand }],
  [
    'own, in an order',
    () => drawOwnChart(ordnung),
    {
      'fill seq_1': {
        weil: 'has an outline',
        statt: /data-fill="seq_1" [^>]*data-stroke="strich"/,
      },
      'fill seq_2': {
        weil: 'has an outline',
        statt: /data-fill="seq_2" [^>]*data-stroke="strich"/,
      },
      'fill seq_3': [zeichen, 'papier'],
      'fill seq_4': [zeichen, 'papier'],
      'fill seq_5': [zeichen, 'papier'],
      'fill tinte': [text, 'papier'],
      'fill grau': [text, 'papier'],
      'stroke gitter': zahlen,
      'stroke strich': [zeichen, 'papier'],
    },
  ],
  [
    'own, lines',
    () => drawOwnChart(linienreihen),
    {
      ...eigene,
      'stroke akzent': [zeichen, 'papier'],
      'stroke div_minus': [zeichen, 'papier'],
      'stroke tinte': [zeichen, 'papier'],
      'stroke seq_3': [zeichen, 'papier'],
    },
  ],
]

describe.each(zeichnungen)('%s', (_, draw, aufgaben) => {
  const svg = draw()
  const painted = new Set(
    [...svg.matchAll(/data-(fill|stroke)="([a-z0-9_]+)"/g)].map(
      ([, kind = '', farbton = '']) => `${kind} ${farbton}`,
    ),
  )

  test('every colour that it paints has a task', () => {
    expect([...painted].filter((key) => !Object.hasOwn(aufgaben, key))).toEqual([])
  })

  test.each([undefined, '#7a1f5c', '#e6a100'])('Leitfarbe %s: each stands out', (leitfarbe) => {
    const bild = createErscheinungsbild(leitfarbe)
    const missing = (['hell', 'dunkel'] as const).flatMap((schema) => {
      const toene = toFarbtoene(bild[schema])
      return Object.entries(aufgaben).flatMap(([key, aufgabe]) => {
        if (!painted.has(key)) return []
        if ('statt' in aufgabe) return aufgabe.statt.test(svg) ? [] : [`${key}: ${aufgabe.weil}`]
        const [least, ...grounds] = aufgabe
        const own = toene.get(key.split(' ')[1] as Farbton) ?? ''
        return grounds.flatMap((ground) => {
          const kontrast = computeKontrast(own, toene.get(ground) ?? '')
          return kontrast < least ? [`${schema}: ${key} on ${ground} ${kontrast.toFixed(2)}`] : []
        })
      })
    })
    expect(missing).toEqual([])
  })
})

test('lines that cross are told apart without colour: by their names, their weight or their dashes', () => {
  const svg = drawChart(zeitreihe())
  for (const name of ['Adlershof', 'Berlin']) expect(svg).toContain(`>${name}<`)
  expect(drawOwnChart(linienreihen).match(/stroke-dasharray="[^"]+"/g)?.length).toBeGreaterThan(3)
})

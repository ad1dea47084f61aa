import { describe, expect, test } from 'vitest'
import { toDiagramm } from '../../src/elements/diagramm.ts'
import { toTabelle } from '../../src/elements/tabelle.ts'
import type { DiagrammElement, TabelleElement } from '../../src/generated/source-types.ts'
import { balken } from '../support/own-chart.ts'
import { createFakeAuskunft } from './fake-auskunft.ts'
import { toTestcontext } from './profil.ts'

const context = toTestcontext(createFakeAuskunft({ indikatoren: [], zahlen: {} }))

const tabelle: TabelleElement = {
  id: 'gruppen',
  art: 'tabelle',
  titel: 'Gruppen',
  quellen: [],
  spalten: [
    { id: 'ort', titel: 'Ort' },
    { id: 'innen', titel: 'innen', gruppe: 'Plätze', art: 'zahl' },
    { id: 'aussen', titel: 'außen', gruppe: 'Plätze', art: 'zahl', einheit: 'm²' },
  ],
  zeilen: [
    ['Treff', '12', '1200'],
    ['Haus', '•', '5.5'],
    ['alle', '12', '1205.5'],
  ],
}

describe('an own table', () => {
  test('has heads in groups, units, and the row that is said to be the sum', () => {
    const [shown] = toTabelle({ ...tabelle, summenzeile: true }, context)
    if (shown?.art !== 'tabelle') throw new Error('No table.')
    expect(shown.tabelle.spalten.map(({ titel, gruppe }) => [titel, gruppe])).toEqual([
      ['Ort', null],
      ['innen', 'Plätze'],
      ['außen, m²', 'Plätze'],
    ])
    expect(shown.tabelle.zeilen.map(({ art }) => art)).toEqual(['wert', 'wert', 'summe'])
    expect(shown.tabelle.zeilen[1]?.zellen.map(({ text }) => text)).toEqual(['Haus', '•', '5,5'])
  })

  test('without that word its last row is like the others', () => {
    const [shown] = toTabelle(tabelle, context)
    if (shown?.art !== 'tabelle') throw new Error('No table.')
    expect(shown.tabelle.zeilen.at(-1)?.art).toBe('wert')
  })
})

const diagramm: DiagrammElement = {
  id: 'besuche',
  art: 'diagramm',
  titel: 'Besuche im Treffpunkt',
  quellen: [],
  stand: '2024-12-31',
  spezifikation: balken,
  spalten: [
    { id: 'jahr', titel: 'Jahr' },
    { id: 'zahl', titel: 'Besuche', art: 'zahl' },
  ],
  zeilen: [
    ['2022', '1200'],
    ['2023', '•'],
    ['2024', '1350'],
    ['Summe', '2550'],
  ],
}

describe('a chart of own data', () => {
  const show = (given: Partial<DiagrammElement> = {}) => {
    const [shown] = toDiagramm({ ...diagramm, ...given }, context)
    if (shown?.art !== 'abbildung' || shown.diagramm.art !== 'eigen') throw new Error('No chart.')
    return { ...shown, diagramm: shown.diagramm }
  }

  test('measures numbers, names words, keeps signs and leaves out the sum', () => {
    expect(show().diagramm.zeilen).toEqual([
      { jahr: '2022', zahl: 1200 },
      { jahr: '2023', zahl: null },
      { jahr: '2024', zahl: 1350 },
    ])
    expect(show().diagramm.texte[1]).toEqual({ jahr: '2023', zahl: '•' })
  })

  test('has its data as a table, with the sum, and says how old they are', () => {
    const { daten, anmerkungen } = show()
    expect(daten.zeilen).toHaveLength(4)
    expect(anmerkungen).toEqual(['Stand der Daten: 31.12.2024.'])
  })

  test('drafts its alternative text from the data, unless there is one', () => {
    expect(show().alternativtext).toBe(
      'Balkendiagramm: Besuche im Treffpunkt. Gezeigt ist: Besuche nach Jahr. 2022: 1\u2009200; 2024: 1\u2009350.',
    )
    expect(show({ alternativtext: 'Zwei Balken, der zweite höher.' }).alternativtext).toBe(
      'Zwei Balken, der zweite höher.',
    )
  })

  test('names the way of each series, or the extremes of many values', () => {
    const reihen = {
      spalten: [...diagramm.spalten, { id: 'ort', titel: 'Ort' }],
      zeilen: [
        ['2022', '10', 'Haus'],
        ['2023', '14', 'Haus'],
        ['2022', '30', 'Hof'],
        ['2023', '20', 'Hof'],
      ],
    }
    const encoding = { ...balken.encoding, color: { field: 'ort', type: 'nominal' as const } }
    expect(show({ ...reihen, spezifikation: { mark: 'line', encoding } }).alternativtext).toContain(
      'Haus von 10 (2022) auf 14 (2023); Hof von 30 (2022) auf 20 (2023).',
    )
    expect(show({ ...reihen, spezifikation: { mark: 'bar', encoding } }).alternativtext).toContain(
      'unterschieden nach Ort. Größter Wert: 30 (2022, Hof), kleinster: 10 (2022, Haus).',
    )
  })

  test('without rows or template says so', () => {
    expect(toDiagramm({ ...diagramm, zeilen: [] }, context)).toMatchObject([{ art: 'ohne_daten' }])
    const bare = Object.fromEntries(
      Object.entries(diagramm).filter(([key]) => key !== 'spezifikation'),
    ) as typeof diagramm
    expect(toDiagramm({ ...bare, vorlage: 'diagramme/x.yaml' }, context)).toMatchObject([
      { art: 'ohne_daten', grund: 'Die Vorlage „diagramme/x.yaml“ lässt sich nicht lesen.' },
    ])
  })
})

import { expect, test } from 'vitest'
import { halveFigures } from '../../src/elements/pair-figures.ts'
import { toMassnahmen } from '../../src/elements/massnahmen.ts'
import { toStaerkenSchwaechen } from '../../src/elements/staerken-schwaechen.ts'
import type { Massnahme } from '../../src/generated/source-types.ts'
import type { Darstellung } from '../../src/model/darstellung.ts'
import { inhalt } from '../html/support/sample.ts'
import { createFakeAuskunft } from './fake-auskunft.ts'
import { toTestcontext } from './profil.ts'

const massnahme = (id: string, prioritaet?: Massnahme['prioritaet']): Massnahme => ({
  id,
  titel: `Maßnahme ${id}`,
  beschreibung: 'Mehr dazu.',
  ziele: [],
  federfuehrung: 'jugend',
  status: 'geplant',
  ...(prioritaet ? { prioritaet } : {}),
})
const massnahmen = [
  massnahme('M-10', 'hoch'),
  massnahme('M-2'),
  massnahme('M-3', 'niedrig'),
  massnahme('M-1', 'mittel'),
]
const auskunft = createFakeAuskunft({ indikatoren: [], zahlen: {} })
const context = toTestcontext(auskunft, { perspektiven: { massnahmen } })
const rows = (darstellung: Darstellung | undefined): readonly string[] =>
  darstellung?.art === 'tabelle'
    ? darstellung.tabelle.zeilen.map(({ zellen }) => zellen[0]?.text ?? '')
    : []

test('the most urgent Maßnahmen, in the order of their numbers, and that there are more', () => {
  const [shown] = toMassnahmen({ id: 'm', art: 'massnahmen', hoechstens: 2 }, context)
  expect(rows(shown)).toEqual(['M-1', 'M-10'])
  expect(shown && 'anmerkungen' in shown && shown.anmerkungen).toEqual([
    'Gezeigt sind die 2 dringendsten von 4 Maßnahmen; alle stehen im Bezirksregionenprofil.',
  ])
})

test('all Maßnahmen where there is room, without a note', () => {
  const [shown] = toMassnahmen({ id: 'm', art: 'massnahmen', hoechstens: 4 }, context)
  expect(rows(shown)).toEqual(['M-1', 'M-2', 'M-3', 'M-10'])
  expect(shown && 'anmerkungen' in shown && shown.anmerkungen).toEqual([])
})

test('in short each Maßnahme has one line', () => {
  const [shown] = toMassnahmen({ id: 'm', art: 'massnahmen', knapp: true }, context)
  if (shown?.art !== 'tabelle') throw new Error('no table')
  expect(shown.tabelle.spalten.map(({ id }) => id)).toEqual([
    'nr',
    'massnahme',
    'federfuehrung',
    'stand',
  ])
  expect(shown.tabelle.zeilen.flatMap(({ zellen }) => zellen.map((z) => z.unterzeile))).toEqual(
    Array.from({ length: 16 }, () => ''),
  )
})

test('each column of Stärken und Schwächen has its own limit', () => {
  const punkt = (art: 'staerke' | 'schwaeche', text: string) => ({ id: `P-${text}`, art, text })
  const staerken_schwaechen = [
    punkt('staerke', 'a'),
    punkt('staerke', 'b'),
    punkt('schwaeche', 'c'),
    punkt('schwaeche', 'd'),
  ]
  const [shown] = toStaerkenSchwaechen(
    { id: 's', art: 'staerken_schwaechen', hoechstens: 1 },
    toTestcontext(auskunft, { perspektiven: { staerken_schwaechen } }),
  )
  expect(
    shown?.art === 'staerken_schwaechen' &&
      shown.spalten.flatMap(({ punkte }) => punkte.map(({ text }) => text)),
  ).toEqual(['a', 'c'])
})

test('on a sheet figures take half of the width, the rows of a comparison the whole', () => {
  const all = inhalt.teile.flatMap(({ kapitel }) =>
    kapitel.flatMap(({ darstellungen, abschnitte }) => [
      ...darstellungen,
      ...abschnitte.flatMap((abschnitt) => abschnitt.darstellungen),
    ]),
  )
  const widths = halveFigures(all).flatMap((each) =>
    each.art === 'abbildung' ? [`${each.diagramm.art} ${each.breite}`] : [],
  )
  expect(widths).not.toEqual([])
  for (const width of widths) expect(width).toMatch(/^vergleich ganz$|^(?!vergleich).* halb$/)
})

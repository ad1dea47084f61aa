import { expect, test } from 'vitest'
import { findAuffaelliges } from '../../../src/elements/bezirk/auffaelliges.ts'
import { toBefund } from '../../../src/elements/bezirk/befund.ts'
import { createBezirkContext, nummerOf } from '../../../src/elements/bezirk/context.ts'
import { planVergleich } from '../../../src/elements/bezirk/plan.ts'
import { toRangfolge } from '../../../src/elements/bezirk/rangfolge.ts'
import { toWertetabelle } from '../../../src/elements/bezirk/tabelle.ts'
import { toWaermetafeln } from '../../../src/elements/bezirk/waermetafel.ts'
import type { Indikator } from '../../../src/generated/source-types.ts'
import type { Tabelle } from '../../../src/model/darstellung.ts'
import type { Zahlen } from '../fake-auskunft.ts'
import { createFakeAuskunft, einwohner, geometrie, toIndikator } from '../fake-auskunft.ts'

const b1 = toIndikator({ id: 'B1' })
const stand = '2024-12-31'

/** Alt-Treptow and Adlershof are all of this Bezirk. */
function load(
  zahlen: Zahlen,
  indikatoren: readonly Indikator[] = [b1, einwohner],
  rest: Partial<Parameters<typeof createFakeAuskunft>[0]> = {},
) {
  const auskunft = createFakeAuskunft({ indikatoren, zahlen, ...rest })
  const context = createBezirkContext('09', { auskunft, geometrie, kopf: { datenstand: stand } })
  return { context, plan: planVergleich({ umfang: 'alle' }, [], context) }
}

function first(zahlen: Zahlen, ...more: [Partial<Parameters<typeof createFakeAuskunft>[0]>?]) {
  const { context, plan } = load(zahlen, [b1, einwohner], more[0])
  const [item] = plan.indikatoren
  if (!item) throw new RangeError('Nothing was planned.')
  return { context, item }
}

/** Without the spaces of print. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const texts = ({ zeilen }: Tabelle): string[][] =>
  zeilen.map(({ zellen }) => zellen.map(({ text }) => plain(text)))

const werte = (treptow: number | 'geheim' | 'keine_angabe', adlershof: number | 'geheim') => ({
  B1: {
    '091001': { [stand]: treptow, '2019-12-31': 11 },
    '092007': { [stand]: adlershof, '2019-12-31': 20 },
    '081001': { [stand]: 30 },
    '09': { [stand]: 16 },
    '00': { [stand]: 15 },
  },
})

test('Bezirksregionen are numbered as their keys count, with or without a profile', () => {
  const { context } = first(werte(12, 18))
  expect(context.regionen.map((raum) => [nummerOf(raum), raum.name])).toEqual([
    ['01', 'Alt-Treptow'],
    ['07', 'Adlershof'],
  ])
})

test('the table keeps the order of the keys, the ranking goes from high to low', () => {
  const { context, item } = first(werte(12, 18))
  const { tabelle } = toWertetabelle('b1', item, context)
  expect(tabelle.spalten.map(({ titel }) => titel)).toEqual([
    'Nr.',
    'Bezirksregion',
    'Anzahl',
    '2019',
    '2024',
    'Änderung',
    'Bezirk',
    'Berlin',
  ])
  expect(texts(tabelle)).toEqual([
    ['01', 'Alt-Treptow', '120', '11,0', '12,0', '+1,0 Pp.', '3', '3'],
    ['07', 'Adlershof', '180', '20,0', '18,0', '−2,0 Pp.', '2', '2'],
    ['', 'Bezirk Treptow-Köpenick', '160', 'x', '16,0', 'x', '', ''],
    ['', 'Berlin', '150', 'x', '15,0', 'x', '', ''],
  ])
  const { diagramm, alternativtext } = toRangfolge('b1', item, context)
  expect(diagramm).toMatchObject({
    zeilen: [
      { nummer: '07', name: 'Adlershof', wert: 18 },
      { nummer: '01', name: 'Alt-Treptow', wert: 12 },
    ],
    linien: [
      { rolle: 'bezirk', wert: 16, text: 'Bezirk 16,0\u00a0%' },
      { rolle: 'berlin', wert: 15, text: 'Berlin 15,0\u00a0%' },
    ],
  })
  expect(plain(alternativtext)).toContain('Adlershof 18,0 %, Alt-Treptow 12,0 %.')
})

test('what was secret in the data stays a sign everywhere: no dot, no rank, no count, no change', () => {
  const { context, item } = first(werte('geheim', 18))
  const row = texts(toWertetabelle('b1', item, context).tabelle)[0]
  expect(row).toEqual(['01', 'Alt-Treptow', '•', 'x', '•', 'x', 'x', 'x'])
  const { diagramm, daten, alternativtext } = toRangfolge('b1', item, context)
  expect(diagramm).toMatchObject({
    zeilen: [{ wert: 18 }, { name: 'Alt-Treptow', wert: null, zeichen: '•', betont: false }],
  })
  expect(texts(daten)[1]).toEqual(['', '01', 'Alt-Treptow', '•'])
  expect(alternativtext).toContain('Ohne Wert: 1.')
  const [tafel] = toWaermetafeln([item], context)
  expect(tafel?.tabelle.zeilen[0]?.zellen[2]).toEqual({ text: '•', wert: null, status: 'geheim' })
  expect(plain(toBefund('b1', item).markdown)).toContain('**Ohne Wert:** Alt-Treptow.')
})

test('equal values share a rank and are named together', () => {
  const { context, item } = first(werte(18, 18))
  const ranks = texts(toWertetabelle('b1', item, context).tabelle).map((row) => row.at(-1))
  expect(ranks.slice(0, 2)).toEqual(['2', '2'])
  expect(plain(toBefund('b1', item).markdown)).toContain(
    '**Spanne:** alle Bezirksregionen mit Wert haben 18,0 %.',
  )
})

test('figures of the LOR 2006 are marked, those that would go too far wrong are left out', () => {
  const near = first(werte(12, 18), { umrechnungsfehler: 0.012 })
  const notes = plain(toWertetabelle('b1', near.item, near.context).anmerkungen.join(' '))
  expect(notes).toContain(
    'Werte vor 2021 sind aus dem Zuschnitt der LOR von 2006 umgerechnet; Fehler bei der Bevölkerung höchstens 1,2 %.',
  )
  const missing = werte(12, 18)
  const far = first(
    { B1: { ...missing.B1, '091001': { [stand]: 12 } } },
    { umrechnungsfehler: 0.08 },
  )
  const tabelle = toWertetabelle('b1', far.item, far.context)
  expect(texts(tabelle.tabelle)[0]?.slice(3, 6)).toEqual(['x', '12,0', 'x'])
  expect(tabelle.fussnoten.map(plain)).toContain(
    'Nicht umgerechnet: Die Bevölkerung würde um mehr als 5 % verfehlt.',
  )
})

test('counts are ranked, but nobody stands out by them, and Bezirk and Berlin are not drawn', () => {
  const { context, plan } = load(
    { einwohner: { '091001': { [stand]: 9000 }, '092007': { [stand]: 20_000 } } },
    [einwohner],
  )
  const [item] = plan.indikatoren
  expect(item?.istAnzahl).toBe(true)
  expect(item && findAuffaelliges(item)).toEqual({ hoch: [], niedrig: [], unguenstig: [] })
  expect(item && toRangfolge('e', item, context).diagramm).toMatchObject({ linien: [] })
  expect(toWaermetafeln(plan.indikatoren, context)[0]?.tabelle.zeilen[0]?.zellen[2]).toEqual({
    text: '9\u2009000',
    wert: 9000,
  })
})

test('what the profiles mark as auffällig is marked here, by the same figure', () => {
  const { item } = first(werte(12, 18), { auffaellig: ['B1'] })
  expect(findAuffaelliges(item).unguenstig.map(({ raum }) => raum.name)).toEqual([
    'Adlershof',
    'Alt-Treptow',
  ])
  expect(plain(toBefund('b1', item).markdown)).toContain(
    'Auffällig, weil ungünstig und schlechter geworden:** Adlershof (18,0 %) und Alt-Treptow (12,0 %).',
  )
})

test('by default the Kernindikatoren and the overview; classes and what has no figure are left out', () => {
  const dichte = toIndikator({ id: 'einwohnerdichte', einheit: 'ew_je_ha' })
  const anderer = toIndikator({ id: 'alter_u6' })
  const klasse = toIndikator({ id: 'F5', einheit: 'klasse' })
  const leer = toIndikator({ id: 'D1' })
  const { context } = load(
    {
      B1: { '091001': { [stand]: 12 } },
      einwohnerdichte: { '091001': { [stand]: 40 } },
      alter_u6: { '091001': { [stand]: 5 } },
      F5: { '091001': { [stand]: 1 } },
    },
    [b1, dichte, anderer, klasse, leer],
  )
  const plan = planVergleich({}, ['einwohnerdichte'], context)
  expect(plan.indikatoren.map(({ indikator }) => indikator.id)).toEqual(['B1', 'einwohnerdichte'])
  expect(plan.ohneDaten).toEqual([leer])
  expect(
    planVergleich({ indikatoren: ['alter_u6'] }, [], context).indikatoren.map(
      ({ indikator }) => indikator.id,
    ),
  ).toEqual(['alter_u6'])
})

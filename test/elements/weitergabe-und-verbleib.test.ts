import { expect, test } from 'vitest'
import { toBedarfe } from '../../src/elements/bedarfe.ts'
import { toFruehereMassnahmen } from '../../src/elements/fruehere-massnahmen.ts'
import { toGoldenerFaden } from '../../src/elements/goldener-faden.ts'
import { toHandlungsraeume } from '../../src/elements/handlungsraeume.ts'
import type { Handlungsraum, PerspektivenDatei } from '../../src/generated/source-types.ts'
import { createFakeAuskunft, einwohner, toIndikator } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

const auskunft = createFakeAuskunft({
  indikatoren: [einwohner, toIndikator({ id: 'B1' })],
  zahlen: {},
})
const contextWith = (perspektiven: PerspektivenDatei) => toTestcontext(auskunft, { perspektiven })
const contextOf = (...handlungsraeume: readonly Handlungsraum[]) =>
  toTestcontext(auskunft, {
    fachplanung: [
      { amt: 'jugend', stand: '2025-04-30', beitraege: [], handlungsraeume: [...handlungsraeume] },
    ],
  })

const mitte: Handlungsraum = {
  id: 'mitte',
  name: 'Mitte',
  art: 'stadtteilkoordination',
  plr: ['09200716', '09200717'],
  traeger: 'Verein',
  anlaufstelle: 'Treff',
}
const kasse: Handlungsraum = {
  id: 'kasse',
  name: 'Kiezkasse',
  art: 'kiezkasse',
  plr: ['09200715', '09200716', '09200717'],
  budget: 10000,
  entscheidung: 'Versammlung',
}
const element = { id: 'raeume', art: 'handlungsraeume' } as const

test('Handlungsräume: a map of the areas and a table of all', () => {
  const shown = toHandlungsraeume(element, contextOf(mitte, kasse))
  expect(shown.map(({ art }) => art)).toEqual(['abbildung', 'tabelle'])
  const [karte, tabelle] = shown
  expect(drawWorte(karte)).toMatchInlineSnapshot(`
    "# Stadtteilkoordination: Gebiete in Adlershof
    (Karte der Planungsräume von Adlershof nach Stadtteilkoordination. ohne: Wista; Mitte: Dörpfeldstraße West und Dörpfeldstraße Ost.)"
  `)
  expect(karte?.art === 'abbildung' && karte.diagramm).toMatchObject({
    art: 'karte',
    flaechen: [{ klasse: 0 }, { klasse: 1 }, { klasse: 1 }],
    klassen: { namen: ['ohne', 'Mitte'] },
  })
  expect(tabelle?.art === 'tabelle' && drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "Handlungsraum | Art | Planungsräume | Träger | Anlaufstelle | Mittel im Jahr | Wer entscheidet | Amt
    wert | Kiezkasse | Kiezkasse | alle |  |  | 10 000 € | Versammlung | Jugendamt
    wert | Mitte | Stadtteilkoordination | Dörpfeldstraße West, Dörpfeldstraße Ost | Verein | Treff |  |  | Jugendamt"
  `)
})

test('Handlungsräume: no map for more areas than tones, nothing without any', () => {
  const many = [1, 2, 3, 4, 5].map((number) => ({
    ...mitte,
    id: `m${number}`,
    name: `Gebiet ${number}`,
  }))
  expect(toHandlungsraeume(element, contextOf(...many)).map(({ art }) => art)).toEqual(['tabelle'])
  expect(toHandlungsraeume(element, contextOf())).toEqual([])
})

test('a Bedarf that was handed on, with the answer', () => {
  const bedarf = {
    titel: 'Radweg',
    handlungsfeld: 'm',
    dringlichkeit: 'hoch',
    herkunft: 'beteiligung',
  } as const
  const { tabelle } = only(
    toBedarfe(
      { id: 'b', art: 'bedarfe' },
      contextWith({
        handlungsfelder: [{ id: 'm', titel: 'Mobilität' }],
        bedarfe: [
          {
            ...bedarf,
            id: 'B-01',
            weitergabe: {
              amt: 'strassen_gruen',
              datum: '2025-03-10',
              ergebnis: 'abgelehnt',
              antwort: 'Die Straße gehört zum Hauptnetz.',
              antwort_datum: '2025-04-02',
            },
          },
          {
            ...bedarf,
            id: 'B-02',
            weitergabe: { stelle: 'BVG', datum: '2025-03-11', ergebnis: 'offen' },
          },
          { ...bedarf, id: 'B-03' },
        ],
      }),
    ),
    'tabelle',
  )
  expect(drawTabelle(tabelle)).toMatchInlineSnapshot(`
    "Nr. | Bedarf | Dringlichkeit | Begründung | Weitergegeben
    gruppe | Mobilität
    wert | B-01 | Radweg | hoch | Beteiligung | Straßen- und Grünflächenamt, 10.03.2025 / abgelehnt (02.04.2025): Die Straße gehört zum Hauptnetz.
    wert | B-02 | Radweg | hoch | Beteiligung | BVG, 11.03.2025 / Antwort steht aus
    wert | B-03 | Radweg | hoch | Beteiligung | "
  `)
})

test('what became of the Maßnahmen of the last edition; nothing without any', () => {
  const fruehere = { id: 'f', art: 'fruehere_massnahmen' } as const
  const { tabelle } = only(
    toFruehereMassnahmen(
      fruehere,
      contextWith({
        fruehere_massnahmen: [
          { id: 'M-01', titel: 'Bänke', verbleib: 'umgesetzt' },
          { id: 'M-02', titel: 'Radweg', verbleib: 'fortgefuehrt', massnahme: 'M-3' },
          { id: 'M-03', titel: 'Kino', verbleib: 'entfallen', begruendung: 'Kein Träger.' },
        ],
      }),
    ),
    'tabelle',
  )
  expect(drawTabelle(tabelle)).toMatchInlineSnapshot(`
    "Nr. | Maßnahme | Verbleib | Heute | Begründung
    wert | M-01 | Bänke | umgesetzt |  | 
    wert | M-02 | Radweg | fortgeführt | M-3 | 
    wert | M-03 | Kino | entfallen |  | Kein Träger."
  `)
  expect(toFruehereMassnahmen(fruehere, contextWith({}))).toEqual([])
})

test('the reason why a bad figure has no Bedarf stands below the golden thread', () => {
  const { anmerkungen } = only(
    toGoldenerFaden(
      { id: 'faden', art: 'goldener_faden' },
      contextWith({
        bedarfe: [
          { id: 'B-1', titel: 'T', handlungsfeld: 'm', dringlichkeit: 'hoch', herkunft: 'daten' },
        ],
        indikatoren_ohne_bedarf: [{ indikator: 'B1', begruendung: 'Das ist kein Mangel.' }],
      }),
    ),
    'goldener_faden',
  )
  expect(anmerkungen).toEqual([
    'Ohne Bedarf trotz auffälligem Wert: unter 18-Jährige. Das ist kein Mangel.',
  ])
})

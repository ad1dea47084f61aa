import { describe, expect, test } from 'vitest'
import { toKarte } from '../../src/elements/karte.ts'
import { toKidTabelle } from '../../src/elements/kid-tabelle.ts'
import { toPlrTabelle } from '../../src/elements/plr-tabelle.ts'
import { toVergleich } from '../../src/elements/vergleich.ts'
import type { Darstellung } from '../../src/model/darstellung.ts'
import type { KarteDiagramm } from '../../src/model/diagramm.ts'
import { createFakeAuskunft, raeume, toIndikator } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

const laerm = toIndikator({
  id: 'laerm',
  bezeichnung: 'Lärmbelastung',
  kurz: 'Lärm',
  definition: 'Klasse der Lärmbelastung.',
  einheit: 'klasse',
  nachkommastellen: 0,
  ebenen: ['planungsraum'],
  klassen: [
    { code: 1, name: 'gering' },
    { code: 2, name: 'mittel' },
    { code: 3, name: 'hoch' },
  ],
  lesehinweis: 'Klassen gelten für ganz Berlin.',
})
const zahl = toIndikator({
  id: 'zahl',
  bezeichnung: 'Mehrfachbelastung',
  kurz: 'Mehrfachbelastung',
  einheit: 'klasse',
  nachkommastellen: 0,
  ebenen: ['planungsraum'],
  klassen: ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'].map((name, code) => ({ code, name })),
  lesehinweis: 'Klassen gelten für ganz Berlin.',
})
const region = toIndikator({
  id: 'region',
  bezeichnung: 'Klasse der Region',
  einheit: 'klasse',
  nachkommastellen: 0,
  klassen: [{ code: 1, name: 'gut' }],
})
const auskunft = createFakeAuskunft({
  indikatoren: [laerm, zahl, region],
  zahlen: {
    laerm: {
      '09200715': { '2022-12-31': 3 },
      '09200716': { '2022-12-31': 1 },
      '09200717': { '2022-12-31': 'nicht_sinnvoll' },
      '09100101': { '2022-12-31': 2 },
    },
    zahl: { '09200715': { '2022-12-31': 5 }, '09200716': { '2022-12-31': 0 } },
    region: { '092007': { '2022-12-31': 1 } },
  },
})
const context = toTestcontext(auskunft)
const einzeln = toTestcontext(auskunft, { raum: raeume.get('091001') ?? context.region })

function mapOf(darstellungen: readonly Darstellung[]): KarteDiagramm {
  const { diagramm } = only(darstellungen, 'abbildung')
  if (diagramm.art !== 'karte') throw new Error('Das ist keine Karte.')
  return diagramm
}

test('plr_tabelle: names of classes, no rows for levels without any', () => {
  const tabelle = only(
    toPlrTabelle({ id: 'p', art: 'plr_tabelle', indikatoren: ['laerm', 'zahl'] }, context),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "Nr. | Planungsraum | Lärm | Mehrfachbelastung
    wert | 15 | Wista | hoch | fünf
    wert | 16 | Dörpfeldstraße West | gering | keine
    wert | 17 | Dörpfeldstraße Ost | x | •"
  `)
  expect(drawWorte(tabelle)).toMatchInlineSnapshot(`
    "# Kernindikatoren der Planungsräume am 31. Dezember 2022
    * Klassen gelten für ganz Berlin."
  `)
  expect(tabelle.tabelle.zeilen[0]?.zellen.at(-1)).toEqual({ text: 'fünf', wert: 'fünf' })
})

test('plr_tabelle of a region of one Planungsraum shows that one', () => {
  const tabelle = only(
    toPlrTabelle({ id: 'p', art: 'plr_tabelle', indikatoren: ['laerm'] }, einzeln),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "Nr. | Planungsraum | Lärm
    wert | 01 | Alt-Treptow | mittel"
  `)
})

test('kid_tabelle: the name of the class in place of its code', () => {
  const tabelle = only(
    toKidTabelle({ id: 'k', art: 'kid_tabelle', indikatoren: ['region'] }, context),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle).split('\n').at(-1)).toContain('| gut |')
})

describe('karte', () => {
  test('a colour per class of the catalogue, with its name', () => {
    const shown = toKarte({ id: 'm', art: 'karte', indikator: 'laerm' }, context)
    const karte = mapOf(shown)
    expect(karte.klassen).toEqual({
      grenzen: [],
      namen: ['gering', 'mittel', 'hoch'],
      unten: '',
      oben: '',
    })
    expect(karte.flaechen.map(({ text, klasse }) => [text, klasse])).toEqual([
      ['hoch', 2],
      ['gering', 0],
      ['x', null],
    ])
    expect(drawWorte(shown[0])).toMatchInlineSnapshot(`
      "# Lärmbelastung nach Planungsräumen 2022
      Klasse der Lärmbelastung.
      (Karte: Lärmbelastung nach Planungsräumen in Adlershof am 31. Dezember 2022. Wista hoch, Dörpfeldstraße West gering, Dörpfeldstraße Ost (Aussage nicht sinnvoll).)
      * Klassen gelten für ganz Berlin."
    `)
  })

  test('more classes than colours: the last ones share theirs', () => {
    const karte = mapOf(toKarte({ id: 'm', art: 'karte', indikator: 'zahl' }, context))
    expect(karte.klassen.namen).toEqual(['keine', 'eine', 'zwei', 'drei', 'vier und mehr'])
    expect(karte.flaechen.map(({ text, klasse }) => [text, klasse])).toEqual([
      ['fünf', 4],
      ['keine', 0],
      ['•', null],
    ])
  })

  test('a region of one Planungsraum among those of its Prognoseraum', () => {
    const shown = toKarte({ id: 'm', art: 'karte', indikator: 'laerm' }, einzeln)
    expect(mapOf(shown).flaechen.map(({ flaeche }) => flaeche.id)).toEqual(['09100101'])
    expect(drawWorte(shown[0])).toMatchInlineSnapshot(`
      "# Lärmbelastung nach Planungsräumen 2022
      Klasse der Lärmbelastung. Alt-Treptow besteht aus einem einzigen Planungsraum; gezeigt sind die Planungsräume des Prognoseraums Treptow-Köpenick 1, Alt-Treptow umrandet.
      (Karte: Lärmbelastung nach Planungsräumen im Prognoseraum Treptow-Köpenick 1 am 31. Dezember 2022. Alt-Treptow mittel.)
      * Klassen gelten für ganz Berlin."
    `)
  })
})

test('vergleich: classes have no place among numbers', () => {
  const [first] = toVergleich({ id: 'v', art: 'vergleich', indikatoren: ['laerm'] }, context)
  expect(first?.art).toBe('ohne_daten')
})

import { describe, expect, test } from 'vitest'
import { toEinrichtungsliste } from '../../src/elements/einrichtungsliste.ts'
import { toPunktkarte } from '../../src/elements/punktkarte.ts'
import type { Einrichtung } from '../../src/generated/source-types.ts'
import type { DatenEinrichtung } from '../../src/model/datensatz.ts'
import type { Profil, ProfilElement } from '../../src/model/profil.ts'
import { longestAlternativtext } from '../../src/wording/alternativtext.ts'
import { createFakeAuskunft, einwohner, raeume } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

function toKita(name: string, rest: Partial<DatenEinrichtung> = {}): DatenEinrichtung {
  return {
    id: name,
    name,
    art: 'kita',
    unterart: null,
    traeger: 'Verein',
    strasse: 'Kastanienweg 1',
    plz: '12489',
    planungsraum: '09200715',
    lage: { lon: 13.52, lat: 52.41 },
    kapazitaet: 40,
    kapazitaet_einheit: 'plaetze',
    ...rest,
  }
}

const bekannt = [
  toKita('Zwergenland', { planungsraum: '09200717' }),
  toKita('Sonnenhof'),
  toKita('Kita 10', { unterart: 'Eltern-Initiative' }),
  toKita('Kita 9', { lage: null, strasse: null }),
  toKita('Waldschule', { art: 'grundschule', kapazitaet: null, kapazitaet_einheit: null }),
  toKita('Anderswo', { planungsraum: '08100101' }),
  toKita('Gymnasium anderswo', { art: 'gymnasium', planungsraum: '08100101' }),
]
const auskunft = createFakeAuskunft({
  indikatoren: [einwohner],
  zahlen: {},
  einrichtungen: bekannt,
})

const gemeldet: readonly Einrichtung[] = [
  { id: 'a', name: ' sonnenhof ', art: 'kita', plr: '09200715', belegung: 38, kapazitaet: 44 },
  { id: 'b', name: 'Sonnenhof', art: 'kita', plr: '09200717', status: 'geplant' },
  { id: 'c', name: 'Zwergenland', art: 'kita', plr: '09200717', veroeffentlichen: false },
  {
    id: 'd',
    name: 'Neubau',
    art: 'kindertagespflege',
    plr: '09200716',
    lage: { lon: 13.53, lat: 52.41 },
    zustand: 'gut',
    barrierefrei: 'teilweise',
    bemerkung: 'ab Herbst.',
  },
]
const kitaListe: ProfilElement = {
  id: 'liste',
  art: 'einrichtungsliste',
  einrichtungsarten: ['kita', 'kindertagespflege'],
}

function toContext(einrichtungen: readonly Einrichtung[], profil: Partial<Profil> = {}) {
  return toTestcontext(auskunft, {
    fachplanung: [
      { amt: 'jugend', stand: '2026-10-01', beitraege: [], einrichtungen: [...einrichtungen] },
    ],
    ueberblick: [kitaListe],
    ...profil,
  })
}

describe('einrichtungsliste', () => {
  test('data library alone: by Planungsraum and name, address and kind under the name', () => {
    const liste = only(
      toEinrichtungsliste({ ...kitaListe, art: 'einrichtungsliste' }, toContext([])),
      'tabelle',
    )
    expect(drawTabelle(liste.tabelle)).toMatchInlineSnapshot(`
      "Nr. | Einrichtung | Träger | Plätze
      gruppe | Wista
      wert | 1 | Kita 9 / 12489 Berlin; Kita | Verein | 40
      wert | 2 | Kita 10 / Kastanienweg 1, 12489 Berlin; Eltern-Initiative | Verein | 40
      wert | 3 | Sonnenhof / Kastanienweg 1, 12489 Berlin; Kita | Verein | 40
      gruppe | Dörpfeldstraße Ost
      wert | 4 | Zwergenland / Kastanienweg 1, 12489 Berlin; Kita | Verein | 40"
    `)
    expect(liste.quellen.map(({ stand }) => stand)).toEqual(['2026-07-31'])
    expect(liste.fussnoten).toEqual([])
  })

  test('what an Amt says wins over the data library; what it withholds is nowhere', () => {
    const liste = only(
      toEinrichtungsliste({ ...kitaListe, art: 'einrichtungsliste' }, toContext(gemeldet)),
      'tabelle',
    )
    expect(drawTabelle(liste.tabelle)).toMatchInlineSnapshot(`
      "Nr. | Einrichtung | Träger | Plätze | Belegung | Zustand | Bemerkung
      gruppe | Wista
      wert | 1 | Kita 9 / 12489 Berlin; Kita | Verein | 40 |  |  | 
      wert | 2 | Kita 10 / Kastanienweg 1, 12489 Berlin; Eltern-Initiative | Verein | 40 |  |  | 
      wert | 3 | sonnenhof / Kastanienweg 1, 12489 Berlin; Kita [1] | Verein | 44 | 38 |  | 
      gruppe | Dörpfeldstraße West
      wert | 4 | Neubau / Kindertagespflege [1] |  |  |  | gut, teilweise barrierefrei | Ab Herbst.
      gruppe | Dörpfeldstraße Ost
      wert | 5 | Sonnenhof / Kita [1] |  |  |  | geplant | "
    `)
    expect(drawWorte(liste)).toMatchInlineSnapshot(`
      "# Einrichtungen
      [1] Angabe: Jugendamt."
    `)
    expect(liste.quellen.map(({ herkunft }) => herkunft.id)).toEqual(['ewr', 'fachplanung-jugend'])
    expect(JSON.stringify(liste)).not.toContain('Zwergenland')
  })

  test('kinds that are known, but not here', () => {
    const [text] = toEinrichtungsliste(
      { id: 'g', art: 'einrichtungsliste', titel: 'Gymnasien', einrichtungsarten: ['gymnasium'] },
      toContext([]),
    )
    expect(text).toMatchObject({
      art: 'text',
      titel: 'Gymnasien',
      markdown:
        'Am 31.07.2026 ist in der Bezirksregion Adlershof keine Einrichtung dieser Art verzeichnet.',
    })
  })

  test('kinds that nobody knows vanish', () => {
    const element = { id: 'v', art: 'einrichtungsliste', einrichtungsarten: ['vhs'] } as const
    expect(toEinrichtungsliste({ ...element, einrichtungsarten: ['vhs'] }, toContext([]))).toEqual(
      [],
    )
  })

  test('never more than seven columns', () => {
    const all = toEinrichtungsliste({ id: 'alle', art: 'einrichtungsliste' }, toContext(gemeldet))
    expect(only(all, 'tabelle').tabelle.spalten.length).toBeLessThanOrEqual(7)
  })

  test('a region of one Planungsraum has no group', () => {
    const einzeln = toContext([], { raum: raeume.get('091001') ?? toContext([]).region })
    const here = createFakeAuskunft({
      indikatoren: [einwohner],
      zahlen: {},
      einrichtungen: [toKita('Einzig', { planungsraum: '09100101' })],
    })
    const liste = only(
      toEinrichtungsliste({ id: 'l', art: 'einrichtungsliste' }, { ...einzeln, auskunft: here }),
      'tabelle',
    )
    expect(liste.tabelle.zeilen.map(({ art }) => art)).toEqual(['wert'])
  })
})

describe('punktkarte', () => {
  const element = {
    id: 'karte',
    art: 'punktkarte',
    einrichtungsarten: ['kita', 'kindertagespflege'] as Einrichtung['art'][],
  } as const

  test('points with the numbers of the list, the most frequent kind first', () => {
    const context = toContext(gemeldet)
    const figur = only(toPunktkarte(element, context), 'abbildung')
    expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
      "Nr. | Einrichtung | Art | Planungsraum | geografische Breite | geografische Länge
      wert | 2 | Kita 10 | Eltern-Initiative | Wista | 52,41000 | 13,52000
      wert | 3 | sonnenhof | Kita | Wista | 52,41000 | 13,52000
      wert | 4 | Neubau | Kindertagespflege | Dörpfeldstraße West | 52,41000 | 13,53000"
    `)
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Standorte in Adlershof: Kitas und Angebote der Kindertagespflege
      Die Nummern sind die der Liste.
      (Karte mit Punkten: Einrichtungen in der Bezirksregion Adlershof am 31. Juli 2026. 2 Kitas und 1 Kindertagespflege. Nach Planungsräumen: Wista 2, Dörpfeldstraße West 1, Dörpfeldstraße Ost 0.)
      * 2 Einrichtungen der Liste haben keine Ortsangabe und fehlen in der Karte."
    `)
    if (figur.diagramm.art !== 'punktkarte') throw new Error('Das ist keine Punktkarte.')
    expect(figur.diagramm.arten).toEqual(['Kita', 'Kindertagespflege'])
    expect(figur.diagramm.punkte.map(({ art, nummer }) => [art, nummer])).toEqual([
      [0, 2],
      [0, 3],
      [1, 4],
    ])
    expect(figur.diagramm.flaechen.features).toHaveLength(3)
    expect(figur.diagramm.nachbarn.features.map(({ id }) => id)).not.toContain('092007')
  })

  test('without a list of these kinds there are no numbers', () => {
    const figur = only(toPunktkarte(element, toContext(gemeldet, { ueberblick: [] })), 'abbildung')
    expect(figur.lesehilfe).toBeNull()
    expect(figur.diagramm).toMatchObject({
      punkte: [{ nummer: null }, { nummer: null }, { nummer: null }],
    })
  })

  test('more kinds than shapes share the last one', () => {
    const arten = [
      'kita',
      'hort',
      'iss',
      'gymnasium',
      'jfe',
      'vhs',
      'bibliothek',
      'kulturort',
    ] as const
    const many = createFakeAuskunft({
      indikatoren: [einwohner],
      zahlen: {},
      einrichtungen: arten.map((art) => toKita(`Haus ${art}`, { art })),
    })
    const figur = only(
      toPunktkarte(
        { ...element, einrichtungsarten: [...arten] },
        { ...toContext([]), auskunft: many },
      ),
      'abbildung',
    )
    if (figur.diagramm.art !== 'punktkarte') throw new Error('Das ist keine Punktkarte.')
    expect(figur.diagramm.arten).toHaveLength(6)
    expect(figur.diagramm.arten.at(-1)).toBe('Weitere Einrichtungen')
    expect(figur.diagramm.punkte.map(({ art }) => art)).toEqual([0, 1, 2, 3, 4, 5, 5, 5])
    expect(figur.alternativtext.length).toBeLessThanOrEqual(longestAlternativtext)
  })

  test('vanishes without a single place', () => {
    expect(toPunktkarte({ ...element, einrichtungsarten: ['gymnasium'] }, toContext([]))).toEqual(
      [],
    )
  })
})

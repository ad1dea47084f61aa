import { describe, expect, test } from 'vitest'
import {
  arrangeKlassenleiste,
  countKlassen,
  toKlassenfarbe,
} from '../../../src/charts/map/class-strip.ts'
import { layoutKarte } from '../../../src/charts/map/layout.ts'
import { holds, meets } from '../../../src/charts/map/edges.ts'
import { boxesMeet, grow } from '../../../src/charts/map/polygon.ts'
import { createKartenausschnitt } from '../../../src/charts/map/section.ts'
import {
  breiteFormate,
  karte,
  karteMit,
  klassenkarte,
  langesWort,
  streifen,
  viereck,
} from '../faelle.ts'
import { newZeichner, readWoerter, schrift } from '../support.ts'

describe.each(breiteFormate)('%s', (format) => {
  const bild = layoutKarte(karte(), format, schrift)

  test('every area has exactly one label', () => {
    const labelled = [...bild.innen, ...bild.aussen, ...bild.nummern].map(({ gebiet }) => gebiet.id)
    expect(labelled.toSorted()).toEqual(bild.gebiete.map(({ id }) => id).toSorted())
  })

  test('labels inside lie wholly in their area', () => {
    for (const { gebiet, kasten } of bild.innen)
      expect(holds(gebiet.vielecke, grow(kasten, 2))).toBe(true)
  })

  test('labels outside lie on no area; their hairline begins in theirs', () => {
    for (const { gebiet, kasten, zeiger } of bild.aussen) {
      expect(bild.gebiete.some(({ vielecke }) => meets(vielecke, kasten))).toBe(false)
      const [x, y] = zeiger[0]
      expect(holds(gebiet.vielecke, { x: x - 1, y: y - 1, breite: 2, hoehe: 2 })).toBe(true)
    }
  })

  test('the scale bar stands on no area and under no label', () => {
    const { kasten } = bild.massstab
    expect(bild.gebiete.some(({ vielecke }) => meets(vielecke, kasten))).toBe(false)
    expect([...bild.innen, ...bild.aussen].some((label) => boxesMeet(label.kasten, kasten))).toBe(
      false,
    )
  })
})

test('where no label fits, numbers in the order of the names, explained below', () => {
  const namen = ['Wista', 'Anger', 'Moor'].map((name) => name + langesWort)
  const zeichnung = newZeichner().draw(
    karteMit((index) => ({ name: namen[index] ?? '' })),
    'schmal',
    '',
  )
  const texte = readWoerter(zeichnung).map(({ text }) => text)
  expect(texte.filter((text) => /^[123]$/.test(text))).toHaveLength(6)
  expect(texte.indexOf('2')).toBeGreaterThan(-1)
  const bild = layoutKarte(
    karteMit((index) => ({ name: namen[index] ?? '' })),
    'schmal',
    schrift,
  )
  expect(bild.nummern.map(({ gebiet }) => gebiet.name.slice(0, 4))).toEqual([
    'Ange',
    'Moor',
    'Wist',
  ])
})

test('a missing figure is hatched, keeps its sign and has it explained', () => {
  const zeichnung = newZeichner().draw(
    karteMit((index) => (index === 0 ? { text: 'x', klasse: null } : {})),
    'spalte',
    '',
  )
  expect(zeichnung.svg).toMatch(/data-stroke="strich" stroke-width="0.75" d="(M[^"]+){20,}"/)
  const texte = readWoerter(zeichnung).map(({ text }) => text)
  expect(texte.filter((text) => text.startsWith('x\u00A0Dörpfeldstraße'))).toHaveLength(1)
  expect(texte).toContain('x Aussage nicht sinnvoll')
})

test('a long value of a numbered area stands below its name', () => {
  const wert = 'deutlich überdurchschnittlich belastet'
  const zeichnung = newZeichner().draw(
    karteMit((index) => ({ name: `Ort ${index} ${langesWort}`, text: wert })),
    'schmal',
    '',
  )
  const woerter = readWoerter(zeichnung)
  const liste = woerter.filter(({ text }) => text.startsWith('Ort'))
  expect(liste).toHaveLength(3)
  for (const { links, oben } of liste)
    expect(
      woerter.some(({ text, links: x, oben: y }) => text === wert && x === links && y > oben),
    ).toBe(true)
})

test('the region among others is named, in bold, however small', () => {
  const muster = streifen(20, 0.12, 0.03, (index) => `Bezirksregion ${index}`)
  const [eigene] = muster.flaechen.slice(7)
  if (!eigene) throw new Error('no area')
  const zeichnung = newZeichner().draw({ ...muster, umriss: eigene.flaeche }, 'spalte', '')
  expect(zeichnung.svg).toMatch(/font-weight="600"[^>]*>Bezirksregion 7</)
})

test('names of neighbours stand only where they fit', () => {
  const texte = (diagramm: ReturnType<typeof karte>): string[] =>
    readWoerter(newZeichner().draw(diagramm, 'spalte', '')).map(({ text }) => text)
  expect(texte(karte())).toContain('Johannisthal')
  const lang = karte().nachbarn.features.map((flaeche) => ({
    ...flaeche,
    properties: { id: flaeche.properties.id, name: langesWort + langesWort },
  }))
  expect(
    texte(karte({ nachbarn: { type: 'FeatureCollection', features: lang } })).filter((text) =>
      text.startsWith('Donau'),
    ),
  ).toEqual([])
})

describe('section', () => {
  const rand = { oben: 10, rechts: 10, unten: 10, links: 10 }
  test('north is up, the shape fills the frame within its margins', () => {
    const flaeche = viereck('1', 'A', [13.4, 52.5], [13.5, 52.52])
    const ausschnitt = createKartenausschnitt([flaeche], {
      breite: 400,
      niedrigste: 50,
      hoechste: 300,
      feinheit: 0,
      rand,
    })
    const [[ring]] = ausschnitt.project(flaeche) as [[readonly (readonly [number, number])[]]]
    const [[x, y], [x2, y2]] = [ring[0], ring[2]] as [
      readonly [number, number],
      readonly [number, number],
    ]
    expect([x, x2].map(Math.round)).toEqual([10, 390])
    expect(y).toBeGreaterThan(y2)
    // 0.1 degrees of longitude at 52.51 degrees north are 6.77 km.
    expect(ausschnitt.meterProPixel * 380).toBeCloseTo(6769, -2)
  })
  test('very flat and very tall shapes keep to the limits', () => {
    const flach = createKartenausschnitt([viereck('1', 'A', [13, 52.5], [14, 52.501])], {
      breite: 400,
      niedrigste: 200,
      hoechste: 300,
      feinheit: 0,
      rand,
    })
    const hoch = createKartenausschnitt([viereck('1', 'A', [13.4, 52], [13.401, 53])], {
      breite: 400,
      niedrigste: 200,
      hoechste: 300,
      feinheit: 0,
      rand,
    })
    expect([flach.hoehe, hoch.hoehe]).toEqual([200, 300])
  })
})

describe('classes', () => {
  test('fewer than five are as far apart as possible', () => {
    expect([0, 1, 2].map((klasse) => toKlassenfarbe(klasse, 3).flaeche)).toEqual([
      'seq_1',
      'seq_3',
      'seq_5',
    ])
    expect(toKlassenfarbe(4, 5)).toEqual({ flaeche: 'seq_5', text: 'auf_seq_5' })
    expect(() => toKlassenfarbe(5, 5)).toThrow(RangeError)
  })
  test('names stand below their fields where they fit, else in a list', () => {
    const { klassen } = klassenkarte(['hoch', 'mittel', 'niedrig', 'sehr niedrig'])
    const leiste = arrangeKlassenleiste(klassen, 320, 0, schrift)
    expect(leiste.felder.map(({ y }) => y)).toEqual([0, 0, 0, 0])
    expect(leiste.texte.map(({ text, x }) => [text, x])).toEqual([
      ['hoch', 40],
      ['mittel', 120],
      ['niedrig', 200],
      ['sehr niedrig', 280],
    ])
    const lang = klassenkarte(['gering', 'durchschnittlich', 'überdurchschnittlich', 'a', 'b'], {
      unten: 'günstig',
    })
    const liste = arrangeKlassenleiste(lang.klassen, 320, 0, schrift)
    expect(liste.felder.every(({ x }) => x === 0)).toBe(true)
    expect(liste.texte.map(({ text }) => text)).toEqual([
      'gering (günstig)',
      'durchschnittlich',
      'überdurchschnittlich',
      'a',
      'b',
    ])
  })
  test('there are as many as names', () => {
    expect(countKlassen(klassenkarte(['gut', 'schlecht']).klassen)).toBe(2)
    expect(countKlassen(karte().klassen)).toBe(5)
    const { svg } = newZeichner().draw(klassenkarte(['gut', 'schlecht']), 'spalte', '')
    expect(svg).toContain('data-fill="seq_2"')
    expect(svg).toContain('data-fill="seq_4"')
    expect(svg).not.toContain('data-fill="seq_1"')
  })
  test('words at both ends stand below each other where they do not fit side by side', () => {
    const { klassen } = karte()
    const breit = arrangeKlassenleiste(klassen, 605, 0, schrift)
    const schmal = arrangeKlassenleiste(klassen, 320, 0, schrift)
    expect(breit.texte.filter(({ text }) => text === '12,3')).toHaveLength(1)
    expect(schmal.hoehe).toBeGreaterThan(breit.hoehe)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Format } from '../../src/charts/format.ts'
import type { Rolle } from '../../src/model/diagramm.ts'
import {
  altersaufbau,
  breiteFormate,
  karteMit,
  klassenkarte,
  lagekarte,
  punktkarte,
  standort,
  vergleich,
  zeile,
  zeitreihe,
} from './faelle.ts'
import { findMaengel, newZeichner } from './support.ts'

// Whatever the data, no label leaves the drawing or lies over another.

const zeichner = newZeichner()
const format = fc.constantFrom<Format>(...breiteFormate)
const wort = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{1,18}$/)
const name = fc
  .array(wort, { minLength: 1, maxLength: 6 })
  .map((woerter) => woerter.join(' ').slice(0, 60).trim())
const zahl = fc.integer({ min: -9999, max: 99_999 }).map((value) => value / 10)
const richtwerte = fc.array(fc.record({ wert: zahl, text: name }), { maxLength: 3 })

test('Zeitreihe', () => {
  const punkte = fc.array(fc.option(zahl, { freq: 6 }), { minLength: 1, maxLength: 25 })
  const reihe = fc.record({
    name,
    endwert: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    werte: punkte,
  })
  const bruch = fc.record({ jahr: fc.integer({ min: 2000, max: 2026 }), text: name })
  fc.assert(
    fc.property(
      fc.array(reihe, { maxLength: 3 }),
      fc.array(bruch, { maxLength: 2 }),
      richtwerte,
      name,
      format,
      (reihen, brueche, richtwerte, achsentitel, place) => {
        const rollen: readonly Rolle[] = ['region', 'bezirk', 'berlin']
        const diagramm = zeitreihe({
          achsentitel,
          richtwerte,
          brueche: brueche.map(({ jahr, text }) => ({ ab: `${jahr}-01-01`, text })),
          reihen: reihen.map(({ name, endwert, werte }, index) => ({
            rolle: rollen[index] ?? 'berlin',
            name,
            endwert,
            punkte: werte.map((wert, year) => ({
              stand: `${2001 + year}-12-31`,
              wert,
              umgerechnet: year % 3 === 0,
            })),
          })),
        })
        expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
      },
    ),
    { numRuns: 80 },
  )
})

test('Vergleich', () => {
  const werte = fc
    .array(zahl, { minLength: 1, maxLength: 20 })
    .map((list) => list.toSorted((a, b) => a - b))
  const row = fc.record({
    name,
    werte,
    region: fc.option(zahl),
    bezirk: fc.option(zahl),
    richtwerte,
    einheit: fc.constantFrom('', ' %', ' je 100 000'),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), format, (rows, place) => {
      const text = (wert: number): string => wert.toFixed(1).replace('.', ',')
      const diagramm = vergleich(
        ...rows.map(({ name, werte, region, bezirk, richtwerte, einheit }) => {
          const [minimum = 0] = werte
          const maximum = werte.at(-1) ?? 0
          const median = werte[Math.floor(werte.length / 2)] ?? 0
          return zeile({
            name,
            text: region === null ? '•' : text(region) + einheit,
            werte,
            minimum,
            unteres_quartil: minimum,
            median,
            oberes_quartil: median,
            maximum,
            minimum_text: text(minimum),
            median_text: text(median),
            maximum_text: text(maximum),
            region,
            bezirk,
            richtwerte,
          })
        }),
      )
      expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
    }),
    { numRuns: 80 },
  )
})

test('Altersaufbau', () => {
  const schritte = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(
      schritte,
      name,
      fc.double({ min: 0, max: 500, noNaN: true }),
      format,
      (widths, region, wert, place) => {
        let alter = 0
        const gruppen = widths.map((width) => ({ von: alter, bis: (alter += width) }))
        const diagramm = altersaufbau({
          gruppen,
          reihen: [
            { rolle: 'region', name: region, werte: gruppen.map((_, index) => wert / (index + 1)) },
            { rolle: 'berlin', name: 'Berlin', werte: gruppen.map(() => wert / 3) },
          ],
        })
        expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
      },
    ),
    { numRuns: 80 },
  )
})

test('Karte', () => {
  const eintrag = fc.record({
    name,
    text: fc.constantFrom('•', '5,1 %', '1\u2009234,5', '22\u2009417 Personen'),
    klasse: fc.option(fc.integer({ min: 0, max: 4 })),
  })
  fc.assert(
    fc.property(fc.tuple(eintrag, eintrag, eintrag), format, (eintraege, place) => {
      const diagramm = karteMit((index) => eintraege[index] ?? {})
      expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('Karte mit Klassennamen', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', 'günstig', 'geringer Anteil der Einwohnerinnen und Einwohner'),
      fc.constantFrom('', 'ungünstig', 'hoher Anteil der Einwohnerinnen und Einwohner'),
      format,
      (namen, unten, oben, place) => {
        const diagramm = klassenkarte(namen, { unten, oben })
        expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('Punktkarte', () => {
  const grad = fc.double({ min: -0.02, max: 0.02, noNaN: true })
  const punkt = fc.record({
    lage: fc.oneof(fc.tuple(grad, grad), fc.constantFrom<[number, number]>([0, 0], [0.003, 0.001])),
    art: fc.integer({ min: 0, max: 2 }),
    nummer: fc.option(fc.integer({ min: 1, max: 999 }), { freq: 5 }),
  })
  fc.assert(
    fc.property(
      fc.array(punkt, { maxLength: 60 }),
      fc.tuple(name, name, name),
      format,
      (punkte, arten, place) => {
        const diagramm = punktkarte({
          arten,
          punkte: punkte.map(({ lage, art, nummer }) => standort(art, nummer, lage)),
        })
        expect(findMaengel(zeichner.draw(diagramm, place, ''))).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('Lagekarte', () => {
  fc.assert(
    fc.property(name, fc.constantFrom<Format>('titel', ...breiteFormate), (region, place) => {
      expect(findMaengel(zeichner.draw(lagekarte(region), place, ''))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DatenEinrichtung } from '../../src/model/datensatz.ts'
import {
  formatEinrichtung,
  listenspalten,
  parseEinrichtung,
} from '../../src/model/einrichtungszeile.ts'

const row = 'k1;Kita Beispiel;kita;;Verein;Weg 1;12489;09200715;13.5;52.4;40;plaetze'

/** What is wrong with the row after a change. */
function broken(from: string, to: string): unknown {
  const changed = row.replace(from, to)
  expect(changed).not.toBe(row)
  const read = parseEinrichtung(changed.split(';'))
  return 'fehler' in read ? read.fehler : read
}

describe('parseEinrichtung', () => {
  test('empty cells are unknown, numbers are numbers', () => {
    expect(parseEinrichtung(row.split(';'))).toEqual({
      einrichtung: {
        id: 'k1',
        name: 'Kita Beispiel',
        art: 'kita',
        unterart: null,
        traeger: 'Verein',
        strasse: 'Weg 1',
        plz: '12489',
        planungsraum: '09200715',
        lage: { lon: 13.5, lat: 52.4 },
        kapazitaet: 40,
        kapazitaet_einheit: 'plaetze',
      },
    })
  })

  test('says what is wrong and in which column', () => {
    expect(broken('k1;', ';')).toEqual({
      spalte: 'id',
      message: 'In der Spalte „id“ steht nichts.',
    })
    expect(broken(';kita;', ';district;')).toEqual({
      spalte: 'art',
      message: 'Eine Art von Einrichtung „district“ gibt es nicht.',
    })
    expect(broken('13.5;', '13,5;')).toEqual({
      spalte: 'lon',
      message: '„13,5“ ist keine Zahl mit Dezimalpunkt.',
    })
    expect(broken('13.5;', ';')).toEqual({
      spalte: 'lon',
      message: 'Von Länge und Breite ist nur eine angegeben.',
    })
    expect(broken('40;', ';')).toEqual({
      spalte: 'kapazitaet',
      message: 'Von Kapazität und Einheit ist nur eine angegeben.',
    })
    expect(broken('plaetze', 'toString')).toEqual({
      spalte: 'kapazitaet_einheit',
      message: 'Eine Einheit „toString“ gibt es nicht.',
    })
  })
})

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const optional = fc.option(text)
const einrichtung: fc.Arbitrary<DatenEinrichtung> = fc
  .record({
    id: text,
    name: text,
    art: fc.constantFrom('kita', 'iss', 'spielplatz', 'sonstige'),
    unterart: optional,
    traeger: optional,
    strasse: optional,
    plz: optional,
    planungsraum: fc.constantFrom('09200715', '03400831'),
    lage: fc.option(
      fc.record({
        lon: fc.integer({ min: 1_300_000, max: 1_380_000 }).map((n) => n / 100_000),
        lat: fc.integer({ min: 5_230_000, max: 5_270_000 }).map((n) => n / 100_000),
      }),
    ),
    menge: fc.option(fc.nat({ max: 10_000_000 }).map((n) => n / 100)),
  })
  .map(({ menge, ...rest }) => ({
    ...rest,
    kapazitaet: menge,
    kapazitaet_einheit: menge === null ? null : 'm2',
  }))

test('what is written is read back', () => {
  fc.assert(
    fc.property(einrichtung, (each) => {
      const zellen = formatEinrichtung(each)
      expect(zellen).toHaveLength(listenspalten.length)
      expect(parseEinrichtung(zellen)).toEqual({ einrichtung: each })
    }),
  )
})

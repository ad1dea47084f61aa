import { describe, expect, test } from 'vitest'
import { createNamensuche } from '../../../src/validate/texte/raumnamen.ts'
import { readRaumliste } from '../../../src/read/raeume.ts'

const raeume = readRaumliste('katalog', '2021')
const adlershof = raeume.get('092007')
if (!adlershof) throw new RangeError('092007')
const find = createNamensuche(adlershof, raeume)

const found = (text: string): readonly string[] =>
  find(text).map(({ raum, start, end }) => `${raum.id} ${text.slice(start, end)}`)

describe('createNamensuche', () => {
  test('finds names in every form, the longest of several', () => {
    expect(found('In Rudow, Altglienickes Mitte und der Region Köpenick-Süd.'))
      .toMatchInlineSnapshot(`
      [
        "084012 Rudow",
        "093009 Altglienickes",
        "094013 Köpenick-Süd",
      ]
    `)
  })

  test('finds names that are those of streets too only behind what they are', () => {
    expect(found('Im Grunewald und in der Bezirksregion Grunewald.')).toMatchInlineSnapshot(`
      [
        "044007 Grunewald",
      ]
    `)
  })

  test.each([
    ['its own names', 'In Adlershof und im Planungsraum Wista.'],
    ['stations, streets and houses', 'Am Bahnhof Grünau und an der Grünauer Straße.'],
    ['parts of words', 'Der Rudower und die Alt-Rudow-Gruppe.'],
  ])('does not find %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

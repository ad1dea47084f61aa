import { expect, test } from 'vitest'
import { check } from '../support.ts'

test('a file named otherwise is noted', async () => {
  expect(
    await check({
      'profiles/092007-adlershof/fachplanung/beitrag.yaml':
        'amt: jugend\nstand: 2025-04-30\nbeitraege: []\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/beitrag.yaml:1:6 Hinweis Die Datei heißt „beitrag.yaml“, enthält aber den Beitrag des Amtes „jugend“. [regel/dateiname-amt]
      1 | amt: jugend
        |      ^^^^^^
      → Benennen Sie sie um in „jugend.yaml“ oder korrigieren Sie „amt“."
  `)
})

test('case and separators do not matter', async () => {
  expect(
    await check({
      'bezirk.yaml':
        'bezirk: "09"\nname: Treptow-Köpenick\ngliederung: klein\naemter: [{id: schule_sport, name: Schul- und Sportamt}]\n',
      'profiles/092007-adlershof/fachplanung/schule-sport.yaml':
        'amt: schule_sport\nstand: 2025-04-30\nbeitraege: []\n',
    }),
  ).toBe('')
})

import { expect, test } from 'vitest'
import { check } from '../support.ts'

test('two folders for one Bezirksregion name each other', async () => {
  expect(await check({ 'profiles/adlershof-neu/profil.yaml': 'raum: "092007"\n' }))
    .toMatchInlineSnapshot(`
    "profiles/092007-adlershof/profil.yaml:1:7 Fehler Für die Bezirksregion 092007 gibt es zwei Profile: profiles/092007-adlershof und profiles/adlershof-neu. [regel/raum-doppelt]
      1 | raum: "092007"
        |       ^^^^^^^^
      → Korrigieren Sie „raum“ in einem der beiden oder löschen Sie einen Ordner.

    profiles/adlershof-neu/profil.yaml:1:7 Fehler Für die Bezirksregion 092007 gibt es zwei Profile: profiles/adlershof-neu und profiles/092007-adlershof. [regel/raum-doppelt]
      1 | raum: "092007"
        |       ^^^^^^^^
      → Korrigieren Sie „raum“ in einem der beiden oder löschen Sie einen Ordner."
  `)
})

test('two Bezirksregionen', async () => {
  expect(
    await check({ 'profiles/092006-niederschoeneweide/profil.yaml': 'raum: "092006"\n' }),
  ).toBe('')
})

import { expect, test } from 'vitest'
import { check } from '../support.ts'

test('a folder copied and not adapted', async () => {
  expect(await check({ 'profiles/081001-kopie/profil.yaml': 'raum: "092006"\n' }))
    .toMatchInlineSnapshot(`
    "profiles/081001-kopie/profil.yaml:1:7 Warnung Der Ordner „081001-kopie“ nennt die Bezirksregion 081001, das Profil 092006. [regel/ordnername-raum]
      1 | raum: "092006"
        |       ^^^^^^^^
      → Korrigieren Sie „raum“ oder benennen Sie den Ordner um."
  `)
})

test('a folder without key', async () => {
  expect(await check({ 'profiles/entwurf/profil.yaml': 'raum: "092006"\n' })).toBe('')
})

import { expect, test } from 'vitest'
import { check } from '../support.ts'

test('an outline that does not exist, in a profile and in bezirk.yaml', async () => {
  expect(
    await check({
      'profiles/092007-adlershof/profil.yaml': 'raum: "092007"\ngliederung: kleine\n',
      'bezirk.yaml':
        'bezirk: "09"\nname: Treptow-Köpenick\ngliederung: berlin-99\naemter: [{id: jugend, name: Jugendamt}]\n',
    }),
  ).toMatchInlineSnapshot(`
    "bezirk.yaml:3:13 Fehler Die Gliederung „berlin-99“ gibt es nicht. [regel/gliederung-unbekannt]
      3 | gliederung: berlin-99
        |             ^^^^^^^^^
      → Möglich sind: klein.

    profiles/092007-adlershof/profil.yaml:2:13 Fehler Die Gliederung „kleine“ gibt es nicht. [regel/gliederung-unbekannt]
      2 | gliederung: kleine
        |             ^^^^^^
      → Meinten Sie „klein“?"
  `)
})

test('an outline that exists', async () => {
  expect(
    await check({ 'profiles/092007-adlershof/profil.yaml': 'raum: "092007"\ngliederung: klein\n' }),
  ).toBe('')
})

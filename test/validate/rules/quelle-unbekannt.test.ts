import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('sources that profil.yaml does not describe', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: Text., quellen: [bericht, berichte]}
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    quellen: [amtsblatt]
einrichtungen:
  - {id: k, name: Kita, art: kita, plr: "09200715", quelle: amtsblatt}
vorhaben:
  - {id: v, name: Bau, art: kita, quelle: bericht}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:56 Fehler Die Quelle „berichte“ ist in profil.yaml nicht beschrieben. [regel/quelle-unbekannt]
      3 |   - {id: a, art: text, text: Text., quellen: [bericht, berichte]}
        |                                                        ^^^^^^^^
      → Meinten Sie „bericht“?

    profiles/092007-adlershof/fachplanung/jugend.yaml:7:15 Fehler Die Quelle „amtsblatt“ ist in profil.yaml nicht beschrieben. [regel/quelle-unbekannt]
      7 |     quellen: [amtsblatt]
        |               ^^^^^^^^^
      → Ergänzen Sie in profil.yaml unter „quellen“ einen Eintrag mit der Kennung „amtsblatt“.

    profiles/092007-adlershof/fachplanung/jugend.yaml:9:61 Fehler Die Quelle „amtsblatt“ ist in profil.yaml nicht beschrieben. [regel/quelle-unbekannt]
      9 |   - {id: k, name: Kita, art: kita, plr: "09200715", quelle: amtsblatt}
        |                                                             ^^^^^^^^^
      → Ergänzen Sie in profil.yaml unter „quellen“ einen Eintrag mit der Kennung „amtsblatt“."
  `)
})

test('a described source', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: Text., quellen: [bericht]}
`,
    }),
  ).toBe('')
})

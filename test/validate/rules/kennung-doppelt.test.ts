import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('the same id twice in a list', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "092007"
quellen:
  - {id: a, titel: T, herausgeber: H, stand: 2024-12-31, lizenz: intern}
  - {id: a, titel: T, herausgeber: H, stand: 2024-12-31, lizenz: intern}
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege: []
gremien:
  - {id: g, name: G, art: runder_tisch}
  - {id: g, name: H, art: runder_tisch}
`,
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [a]
    spalten:
      - {id: x, titel: X}
      - {id: x, titel: Y}
    zeilen: []
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:9:14 Fehler Die Kennung „x“ ist schon vergeben: in Zeile 8. [regel/kennung-doppelt]
      9 |       - {id: x, titel: Y}
        |              ^
      → Geben Sie diesem Eintrag eine andere Kennung.

    profiles/092007-adlershof/fachplanung/jugend.yaml:7:10 Fehler Die Kennung „g“ ist schon vergeben: in Zeile 6. [regel/kennung-doppelt]
      7 |   - {id: g, name: H, art: runder_tisch}
        |          ^
      → Geben Sie diesem Eintrag eine andere Kennung.

    profiles/092007-adlershof/profil.yaml:4:10 Fehler Die Kennung „a“ ist schon vergeben: in Zeile 3. [regel/kennung-doppelt]
      4 |   - {id: a, titel: T, herausgeber: H, stand: 2024-12-31, lizenz: intern}
        |          ^
      → Geben Sie diesem Eintrag eine andere Kennung."
  `)
})

test('the same id in two lists', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege: []
vorhaben:
  - {id: a, name: A, art: kita}
gremien:
  - {id: a, name: A, art: runder_tisch}
`,
    }),
  ).toBe('')
})

import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('text and Fehlanzeige, and neither', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    bewertung: Text.
    fehlanzeige: {begruendung: Nichts.}
  - kapitel: "2"
    kernaussage: Nur ein Satz.
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:7:5 Fehler Der Beitrag zu Kapitel 1 meldet Fehlanzeige und enthält zugleich Text. [regel/beitrag-inhalt]
      7 |     fehlanzeige: {begruendung: Nichts.}
        |     ^^^^^^^^^^^
      → Löschen Sie „fehlanzeige“ oder den Text.

    profiles/092007-adlershof/fachplanung/jugend.yaml:8:5 Fehler Der Beitrag zu Kapitel 2 hat weder einen Ist-Stand noch eine Fehlanzeige. [regel/beitrag-inhalt]
      8 |   - kapitel: "2"
        |     ^^^^^^^
      → Ergänzen Sie ist_stand, oder „fehlanzeige:“ mit „begruendung:“, wenn es nichts zu berichten gibt."
  `)
})

test('a contribution in the making may be empty', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: in_arbeit
beitraege:
  - kapitel: "1"
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:5:5 Warnung Der Beitrag zu Kapitel 1 hat weder einen Ist-Stand noch eine Fehlanzeige. [regel/beitrag-inhalt]
      5 |   - kapitel: "1"
        |     ^^^^^^^
      → Ergänzen Sie ist_stand, oder „fehlanzeige:“ mit „begruendung:“, wenn es nichts zu berichten gibt."
  `)
})

test('one of both', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
  - kapitel: "2"
    fehlanzeige: {begruendung: Nichts.}
`,
    }),
  ).toBe('')
})

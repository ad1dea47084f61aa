import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('chapters and sections that the outline does not have', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "3"
`,
      'analyse/02.yaml': `kapitel: "1"
abschnitte:
  - nr: "1.2"
  - nr: "2.7"
    titel: Fremd
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1.7"
    ist_stand: Text.
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:1:10 Fehler Das Kapitel 3 gibt es in der Gliederung „Kleine Gliederung“ nicht. [regel/kapitel-unbekannt]
      1 | kapitel: "3"
        |          ^^^
      → Vorgesehen sind: 1, 2.

    profiles/092007-adlershof/analyse/02.yaml:3:9 Fehler Das Kapitel 1.2 gibt es in der Gliederung „Kleine Gliederung“ nicht. [regel/kapitel-unbekannt]
      3 |   - nr: "1.2"
        |         ^^^^^
      → Meinten Sie 1.1 (Räume)? Einem neuen Abschnitt geben Sie einen „titel“.

    profiles/092007-adlershof/analyse/02.yaml:4:9 Fehler Der Abschnitt 2.7 gehört nicht zu Kapitel 1 dieser Datei. [regel/kapitel-unbekannt]
      4 |   - nr: "2.7"
        |         ^^^^^
      → Seine Nummer beginnt mit 1., oder er steht in der Datei seines Kapitels.

    profiles/092007-adlershof/fachplanung/jugend.yaml:5:14 Fehler Das Kapitel 1.7 gibt es in der Gliederung „Kleine Gliederung“ nicht. [regel/kapitel-unbekannt]
      5 |   - kapitel: "1.7"
        |              ^^^^^
      → Meinten Sie 1.1 (Räume)?"
  `)
})

test('an own section with a title may take contributions', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
abschnitte:
  - nr: "1.1"
  - nr: "1.2"
    titel: Eigener Abschnitt
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1.2"
    ist_stand: Text.
`,
    }),
  ).toBe('')
})

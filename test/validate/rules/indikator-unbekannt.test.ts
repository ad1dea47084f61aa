import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('codes of elements, contributions and perspectives', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: zeitreihe, indikator: einwohnr}
  - {id: b, art: kid_tabelle, indikatoren: [B1, B11]}
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    bezug_indikatoren: [X9]
`,
      'perspektiven.yaml': `handlungsfelder:
  - {id: w, titel: Wohnen}
staerken_schwaechen:
  - {id: S-1, art: staerke, text: Gut., belege: [X9]}
bedarfe:
  - {id: B-1, titel: B, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten, begruendung_indikatoren: [X9]}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: w, zielwert: {indikator: X9, richtung: sinken}}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:40 Fehler Den Indikator „einwohnr“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      3 |   - {id: a, art: zeitreihe, indikator: einwohnr}
        |                                        ^^^^^^^^
      → Meinten Sie „einwohner“?

    profiles/092007-adlershof/analyse/01-lage.yaml:4:49 Fehler Den Indikator „B11“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      4 |   - {id: b, art: kid_tabelle, indikatoren: [B1, B11]}
        |                                                 ^^^
      → Meinten Sie „B1“?

    profiles/092007-adlershof/fachplanung/jugend.yaml:7:25 Fehler Den Indikator „X9“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      7 |     bezug_indikatoren: [X9]
        |                         ^^
      → Die Codes stehen in katalog/indikatoren.yaml.

    profiles/092007-adlershof/perspektiven.yaml:4:50 Fehler Den Indikator „X9“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      4 |   - {id: S-1, art: staerke, text: Gut., belege: [X9]}
        |                                                  ^^
      → Die Codes stehen in katalog/indikatoren.yaml.

    profiles/092007-adlershof/perspektiven.yaml:6:107 Fehler Den Indikator „X9“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      6 | …glichkeit: hoch, herkunft: daten, begruendung_indikatoren: [X9]}
        |                                                              ^^
      → Die Codes stehen in katalog/indikatoren.yaml.

    profiles/092007-adlershof/perspektiven.yaml:8:64 Fehler Den Indikator „X9“ gibt es im Katalog nicht. [regel/indikator-unbekannt]
      8 | … {id: Z1, titel: Z, handlungsfeld: w, zielwert: {indikator: X9, richtung: sinken}}
        |                                                              ^^
      → Die Codes stehen in katalog/indikatoren.yaml."
  `)
})

test('codes of the catalogue', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: zeitreihe, indikator: einwohner}
  - {id: b, art: kid_tabelle, indikatoren: [B1]}
`,
    }),
  ).toBe('')
})

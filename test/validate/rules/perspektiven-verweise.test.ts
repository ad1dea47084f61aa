import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('references without a target', async () => {
  expect(
    await checkProfil({
      'perspektiven.yaml': `handlungsfelder:
  - {id: wohnen, titel: Wohnen}
staerken_schwaechen:
  - {id: S-1, art: staerke, text: Gut., handlungsfeld: wohnn}
bedarfe:
  - {id: B-1, titel: B, handlungsfeld: bildung, dringlichkeit: hoch, herkunft: daten}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: verkehr, bedarfe: [B-1, B-2]}
massnahmen:
  - {id: M-1, titel: M, ziele: [Z1, Z22], federfuehrung: jugend, status: idee}
beteiligung:
  - {id: w, format: workshop, zeitraum: 2025, kernergebnis: E., umgang: offen, bezug: [B-1, M-1, M-7]}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/perspektiven.yaml:4:56 Fehler Das Handlungsfeld „wohnn“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      4 |   - {id: S-1, art: staerke, text: Gut., handlungsfeld: wohnn}
        |                                                        ^^^^^
      → Meinten Sie „wohnen“?

    profiles/092007-adlershof/perspektiven.yaml:6:40 Fehler Das Handlungsfeld „bildung“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      6 |   - {id: B-1, titel: B, handlungsfeld: bildung, dringlichkeit: hoch, herkunft: daten}
        |                                        ^^^^^^^
      → Möglich sind: wohnen.

    profiles/092007-adlershof/perspektiven.yaml:8:39 Fehler Das Handlungsfeld „verkehr“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      8 |   - {id: Z1, titel: Z, handlungsfeld: verkehr, bedarfe: [B-1, B-2]}
        |                                       ^^^^^^^
      → Möglich sind: wohnen.

    profiles/092007-adlershof/perspektiven.yaml:8:63 Fehler Den Bedarf „B-2“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      8 | …- {id: Z1, titel: Z, handlungsfeld: verkehr, bedarfe: [B-1, B-2]}
        |                                                              ^^^
      → Möglich sind: B-1.

    profiles/092007-adlershof/perspektiven.yaml:10:37 Fehler Das Ziel „Z22“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      10 |   - {id: M-1, titel: M, ziele: [Z1, Z22], federfuehrung: jugend, status: idee}
         |                                     ^^^
      → Möglich sind: Z1.

    profiles/092007-adlershof/perspektiven.yaml:12:98 Fehler Den Bedarf oder die Maßnahme „M-7“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      12 | …m: 2025, kernergebnis: E., umgang: offen, bezug: [B-1, M-1, M-7]}
         |                                                              ^^^
      → Möglich sind: B-1, M-1."
  `)
})

test('nothing to refer to', async () => {
  expect(
    await checkProfil({
      'perspektiven.yaml': `ziele:
  - {id: Z1, titel: Z, handlungsfeld: verkehr}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/perspektiven.yaml:2:39 Fehler Das Handlungsfeld „verkehr“ gibt es in dieser Datei nicht. [regel/perspektiven-verweise]
      2 |   - {id: Z1, titel: Z, handlungsfeld: verkehr}
        |                                       ^^^^^^^
      → Ergänzen Sie den fehlenden Eintrag oder löschen Sie den Verweis."
  `)
})

test('a whole thread', async () => {
  expect(
    await checkProfil({
      'perspektiven.yaml': `handlungsfelder:
  - {id: w, titel: W}
bedarfe:
  - {id: B-1, titel: B, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: w, bedarfe: [B-1]}
massnahmen:
  - {id: M-1, titel: M, ziele: [Z1], federfuehrung: jugend, status: idee}
beteiligung:
  - {id: w, format: workshop, zeitraum: 2025, kernergebnis: E., umgang: offen, bezug: [B-1, M-1]}
`,
    }),
  ).toBe('')
})

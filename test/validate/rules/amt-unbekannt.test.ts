import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('Ämter that bezirk.yaml does not have', async () => {
  expect(
    await checkProfil({
      'fachplanung/ordnung.yaml': `amt: ordnung
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    abweichende_auffassung: {amt: jugnd, text: Anders.}
gremien:
  - {id: g, name: G, art: runder_tisch, federfuehrung: ordnung}
`,
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: fachbeitrag, aemter: [sozial]}
`,
      'perspektiven.yaml': `handlungsfelder:
  - {id: w, titel: W}
bedarfe:
  - {id: B-1, titel: B, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten, amt: ordnung}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: w, zustaendig: [ordnung]}
massnahmen:
  - {id: M-1, titel: M, ziele: [Z1], federfuehrung: ordnung, status: idee}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:40 Fehler Das Amt „sozial“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      3 |   - {id: a, art: fachbeitrag, aemter: [sozial]}
        |                                        ^^^^^^
      → Meinten Sie „soziales“?

    profiles/092007-adlershof/fachplanung/ordnung.yaml:1:6 Fehler Das Amt „ordnung“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      1 | amt: ordnung
        |      ^^^^^^^
      → Möglich sind: jugend, soziales.

    profiles/092007-adlershof/fachplanung/ordnung.yaml:7:35 Fehler Das Amt „jugnd“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      7 |     abweichende_auffassung: {amt: jugnd, text: Anders.}
        |                                   ^^^^^
      → Meinten Sie „jugend“?

    profiles/092007-adlershof/fachplanung/ordnung.yaml:9:56 Fehler Das Amt „ordnung“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      9 |   - {id: g, name: G, art: runder_tisch, federfuehrung: ordnung}
        |                                                        ^^^^^^^
      → Möglich sind: jugend, soziales.

    profiles/092007-adlershof/perspektiven.yaml:4:86 Fehler Das Amt „ordnung“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      4 | …andlungsfeld: w, dringlichkeit: hoch, herkunft: daten, amt: ordnung}
        |                                                              ^^^^^^^
      → Möglich sind: jugend, soziales.

    profiles/092007-adlershof/perspektiven.yaml:6:55 Fehler Das Amt „ordnung“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      6 |   - {id: Z1, titel: Z, handlungsfeld: w, zustaendig: [ordnung]}
        |                                                       ^^^^^^^
      → Möglich sind: jugend, soziales.

    profiles/092007-adlershof/perspektiven.yaml:8:53 Fehler Das Amt „ordnung“ steht nicht in bezirk.yaml. [regel/amt-unbekannt]
      8 |   - {id: M-1, titel: M, ziele: [Z1], federfuehrung: ordnung, status: idee}
        |                                                     ^^^^^^^
      → Möglich sind: jugend, soziales."
  `)
})

test('Ämter of the Bezirk; others may take part under their name', async () => {
  expect(
    await checkProfil({
      'perspektiven.yaml': `handlungsfelder:
  - {id: w, titel: W}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: w}
massnahmen:
  - {id: M-1, titel: M, ziele: [Z1], federfuehrung: jugend, beteiligte: [Polizei], status: idee}
`,
    }),
  ).toBe('')
})

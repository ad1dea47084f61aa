import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('an end before its beginning', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "092007"
zeitraum: {von: 2029, bis: 2025}
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege: []
foerderkulissen:
  - {id: f, programm: baep, gebiet: G, von: 2024, bis: 2023}
`,
      'perspektiven.yaml': `handlungsfelder:
  - {id: w, titel: W}
ziele:
  - {id: Z1, titel: Z, handlungsfeld: w}
massnahmen:
  - {id: M-1, titel: M, ziele: [Z1], federfuehrung: jugend, status: idee, laufzeit: {von: 2026-01-02, bis: 2026-01-01}}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:6:56 Fehler Das Ende (2023) liegt vor dem Beginn (2024). [regel/laufzeit]
      6 |   - {id: f, programm: baep, gebiet: G, von: 2024, bis: 2023}
        |                                                        ^^^^
      → Korrigieren Sie „von“ oder „bis“.

    profiles/092007-adlershof/perspektiven.yaml:6:108 Fehler Das Ende (2026-01-01) liegt vor dem Beginn (2026-01-02). [regel/laufzeit]
      6 | …ung: jugend, status: idee, laufzeit: {von: 2026-01-02, bis: 2026-01-01}}
        |                                                              ^^^^^^^^^^
      → Korrigieren Sie „von“ oder „bis“.

    profiles/092007-adlershof/profil.yaml:2:28 Fehler Das Ende (2025) liegt vor dem Beginn (2029). [regel/laufzeit]
      2 | zeitraum: {von: 2029, bis: 2025}
        |                            ^^^^
      → Korrigieren Sie „von“ oder „bis“."
  `)
})

test('a day, a year, and an open end', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "092007"
zeitraum: {von: 2025, bis: 2025}
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege: []
foerderkulissen:
  - {id: f, programm: baep, gebiet: G, von: 2024}
`,
    }),
  ).toBe('')
})

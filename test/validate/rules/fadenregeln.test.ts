import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const gerissen = `handlungsfelder: [{id: w, titel: Wohnen}]
bedarfe:
  - {id: B-1, titel: Treffpunkt, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten}
ziele:
  - {id: Z1, titel: Begegnung, handlungsfeld: w}
massnahmen:
  - {id: M-1, titel: Bänke, ziele: [], federfuehrung: jugend, status: geplant}
  - {id: M-2, titel: Aus, ziele: [Z1], federfuehrung: jugend, status: entfallen}
`

const begruendet = `handlungsfelder: [{id: w, titel: Wohnen}]
bedarfe:
  - {id: B-1, titel: Treffpunkt, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten, ausnahme: Land.}
  - {id: B-2, titel: Bänke, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten}
ziele:
  - {id: Z1, titel: Begegnung, handlungsfeld: w, bedarfe: [B-2]}
  - {id: Z2, titel: Zusammenhalt, handlungsfeld: w, art: leitziel}
  - {id: Z3, titel: Später, handlungsfeld: w, ausnahme: Ab 2030.}
massnahmen:
  - {id: M-1, titel: Bänke, ziele: [Z1], federfuehrung: jugend, status: geplant}
  - {id: M-2, titel: Sofort, ziele: [], federfuehrung: jugend, status: geplant, ausnahme: Gefahr.}
`

test.each([
  ['faden-bedarf', 'perspektiven.yaml:3 Warnung Zum Bedarf B-1 („Treffpunkt“) gibt es kein Ziel.'],
  ['faden-ziel', 'perspektiven.yaml:5 Warnung Zum Ziel Z1 („Begegnung“) gibt es keine Maßnahme.'],
  ['faden-massnahme', 'perspektiven.yaml:7 Warnung Die Maßnahme M-1 („Bänke“) dient keinem Ziel.'],
])('%s: where the thread breaks, and not with a reason', async (regel, finding) => {
  const at = (status: string, perspektiven: string): Promise<readonly string[]> =>
    sentencesOf(regel, {
      'profil.yaml': `raum: "092007"\nstatus: ${status}\n`,
      'perspektiven.yaml': perspektiven,
    })
  expect(await at('in_abstimmung', gerissen)).toEqual([finding])
  expect(await at('in_abstimmung', begruendet)).toEqual([])
  expect(await at('entwurf', gerissen)).toEqual([])
})

const massnahmen = `massnahmen:
  - {id: M-1, titel: Bänke, ziele: [], federfuehrung: jugend, status: geplant, ausnahme: Gefahr.}
`
const kopf = 'raum: "092007"\nstatus: in_abstimmung\nvorgaenger: {ausgabe: 2021}\n'

test('massnahme-verbleib: what the last edition promised and nobody speaks of', async () => {
  expect(
    await sentencesOf('massnahme-verbleib', {
      'profil.yaml': kopf,
      'perspektiven.yaml': massnahmen,
    }),
  ).toEqual([
    'profil.yaml:3 Warnung Was aus den Maßnahmen der Ausgabe 2021 geworden ist, steht nicht im Profil.',
  ])
  expect(
    await sentencesOf('massnahme-verbleib', {
      'profil.yaml': kopf,
      'perspektiven.yaml': `${massnahmen}fruehere_massnahmen:
  - {id: M-01, titel: A, verbleib: offen}
  - {id: M-02, titel: B, verbleib: fortgefuehrt}
  - {id: M-03, titel: C, verbleib: geaendert, massnahme: M-9}
  - {id: M-04, titel: D, verbleib: entfallen}
`,
    }),
  ).toEqual([
    'perspektiven.yaml:4 Warnung Der Verbleib der früheren Maßnahme M-01 ist offen.',
    'perspektiven.yaml:5 Warnung Die frühere Maßnahme M-02 geht weiter, aber es fehlt, als welche.',
    'perspektiven.yaml:6 Warnung Die Maßnahme „M-9“ gibt es in dieser Datei nicht.',
    'perspektiven.yaml:7 Warnung Die frühere Maßnahme M-04 ist entfallen, der Grund fehlt.',
  ])
})

test('massnahme-verbleib: every fate told, none to tell, no edition before', async () => {
  for (const [profil, perspektiven] of [
    [
      kopf,
      `${massnahmen}fruehere_massnahmen:
  - {id: M-01, titel: A, verbleib: umgesetzt}
  - {id: M-02, titel: B, verbleib: fortgefuehrt, massnahme: M-1}
  - {id: M-03, titel: C, verbleib: entfallen, begruendung: Kein Geld.}
`,
    ],
    [kopf, `${massnahmen}fruehere_massnahmen: []\n`],
    ['raum: "092007"\nstatus: in_abstimmung\n', massnahmen],
  ] as const)
    expect(
      await sentencesOf('massnahme-verbleib', {
        'profil.yaml': profil,
        'perspektiven.yaml': perspektiven,
      }),
    ).toEqual([])
})

test('weitergabe: a Bedarf handed on and not answered', async () => {
  const bedarf = (weitergabe: string): string => `handlungsfelder: [{id: w, titel: Wohnen}]
bedarfe:
  - {id: B-1, titel: T, handlungsfeld: w, dringlichkeit: hoch, herkunft: daten, ausnahme: Land., weitergabe: {datum: 2025-03-10, ${weitergabe}}}
`
  const at = (weitergabe: string): Promise<readonly string[]> =>
    sentencesOf('weitergabe', {
      'profil.yaml': 'raum: "092007"\nstatus: in_abstimmung\n',
      'perspektiven.yaml': bedarf(weitergabe),
    })
  expect(await at('amt: jugend, ergebnis: offen')).toEqual([
    'perspektiven.yaml:3 Hinweis Auf den weitergegebenen Bedarf B-1 gibt es noch keine Antwort.',
  ])
  expect(await at('stelle: BVG, ergebnis: abgelehnt')).toEqual([
    'perspektiven.yaml:3 Hinweis Zum weitergegebenen Bedarf B-1 fehlen die Worte der Antwort.',
  ])
  expect(await at('stelle: BVG, ergebnis: abgelehnt, antwort: Nein.')).toEqual([])
})

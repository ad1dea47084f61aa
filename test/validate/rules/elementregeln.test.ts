import { expect, test } from 'vitest'
import { check, checkProfil } from '../support.ts'

const bild = (
  alternativtext: string,
  rechte = 'Bezirksamt',
  titel = 'Luftbild vom alten Ortskern',
): string => `
  - id: bild
    art: bild
    titel: ${titel}
    datei: bilder/b.png
    rechte: ${rechte}
    alternativtext: ${alternativtext}`

// 1 × 1 pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Codes and places of the findings. */
async function codes(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const found = await checkProfil({ 'bilder/b.png': png, ...files })
  return [...found.matchAll(/^profiles\/092007-adlershof\/(\S+) .*\[regel\/([\w-]+)\]$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  )
}

test('alternativtext: a title, a file name and bare words say nothing', async () => {
  for (const text of [
    'Luftbild vom alten Ortskern',
    'Aus der Datei IMG_2041.JPG',
    'Luftbild der Bezirksregion 3',
  ])
    expect(
      await codes({ 'analyse/01-lage.yaml': `kapitel: "1"\nelemente:${bild(text)}\n` }),
    ).toEqual(['analyse/01-lage.yaml:8:21 alternativtext'])
  expect(
    await codes({
      'analyse/01-lage.yaml': `kapitel: "1"\nelemente:${bild('Zwischen Bahn und Autobahn liegt der Technologiepark.')}\n`,
    }),
  ).toEqual([])
})

test('quelle-fehlt: figures without a source, and answers that name none', async () => {
  expect(
    await codes({
      'profil.yaml': `raum: "092007"
quellen:
  - {id: bericht, titel: Bericht, herausgeber: k. A., stand: 2024-12-31, lizenz: cc-by-4.0}
`,
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:${bild('Zwischen Bahn und Autobahn liegt der Technologiepark.', 'unbekannt')}
  - id: plaetze
    art: text
    text: Es gibt 1.250 Plätze.
  - id: tabelle
    art: tabelle
    titel: Plätze
    quellen: []
    spalten: [{id: a, titel: A}]
    zeilen: [[x]]
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Die Auslastung liegt bei 95 %.
`,
    }),
  ).toEqual([
    'analyse/01-lage.yaml:7:13 quelle-fehlt',
    'analyse/01-lage.yaml:9:5 quelle-fehlt',
    'analyse/01-lage.yaml:15:5 quelle-fehlt',
    'fachplanung/jugend.yaml:5:5 quelle-fehlt',
    'profil.yaml:3:48 quelle-fehlt',
  ])
})

test('quelle-fehlt: years, marks and a named source need no more', async () => {
  expect(
    await codes({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: jahre
    art: text
    text: Seit dem 1. Januar 2021 gibt es zwei Planungsräume; der Anteil beträgt {{wert:B1}}.
  - id: belegt
    art: text
    text: Es gibt 1.250 Plätze.
    quellen: [bericht]
`,
    }),
  ).toEqual([])
})

test('quelle-intern: nothing before the agreement, an error before publication', async () => {
  const at = (status: string): Promise<string> =>
    check({
      'profiles/092007-adlershof/profil.yaml': `raum: "092007"
status: ${status}
quellen:
  - {id: bericht, titel: Bericht, herausgeber: Bezirksamt, stand: 2026-01-31, lizenz: intern}
`,
    })
  expect(await at('entwurf')).not.toContain('quelle-intern')
  expect(await at('beschlossen_bezirksamt')).toContain(
    'Fehler Die Quelle „bericht“ darf nicht veröffentlicht werden (Intern). [regel/quelle-intern]',
  )
})

test('bildunterschrift-doppelt: the second of two equal titles, folded', async () => {
  const tabelle = (id: string, titel: string): string => `
  - id: ${id}
    art: tabelle
    titel: ${titel}
    quellen: [bericht]
    spalten: [{id: a, titel: A}]
    zeilen: [[x]]`
  expect(
    await codes({
      'analyse/02.yaml': `kapitel: "2"\nelemente:${tabelle('a', 'Altersgruppen')}${tabelle('b', 'altersgruppen')}\n`,
    }),
  ).toEqual(['analyse/02.yaml:11:12 bildunterschrift-doppelt'])
  expect(
    await codes({
      'analyse/02.yaml': `kapitel: "2"\nelemente:${tabelle('a', 'Altersgruppen')}${tabelle('b', 'Altersgruppen der Kinder')}\n`,
    }),
  ).toEqual([])
})

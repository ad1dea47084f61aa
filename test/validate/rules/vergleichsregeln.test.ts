import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const absatz =
  'Rund um den Marktplatz liegen Läden, Praxen und Cafés; abends fehlt es an Orten, an denen sich Jugendliche aufhalten können.'
const text = (id: string, inhalt: string): string =>
  `  - id: ${id}\n    art: text\n    text: |\n      ${inhalt.replaceAll('\n', '\n      ')}\n`
const analyse = (...texte: readonly string[]): string =>
  `kapitel: "1"\nelemente:\n${texte.map((each, index) => text(`t${index}`, each)).join('')}`

test('absatz-doppelt: word for word, whatever the signs; not for short or different ones', async () => {
  expect(
    await sentencesOf('absatz-doppelt', {
      'analyse/01-lage.yaml': analyse(`Vorweg.\n\n${absatz}`, absatz.replace(';', ' –')),
    }),
  ).toEqual([
    'analyse/01-lage.yaml:12 Warnung Dieser Absatz steht wörtlich auch in profiles/092007-adlershof/analyse/01-lage.yaml, Zeile 8.',
  ])
  expect(
    await sentencesOf('absatz-doppelt', {
      'analyse/01-lage.yaml': analyse(
        absatz,
        absatz.replace('Cafés', 'Büros'),
        'Dazu liegen keine Angaben vor.',
        'Dazu liegen keine Angaben vor.',
      ),
    }),
  ).toEqual([])
})

test('absatz-anderswo: in the profile of another region, once per file', async () => {
  const other = 'profiles/092006-niederschoeneweide'
  const zweiter = absatz.replace('Marktplatz', 'Bahnhof')
  const found = await sentencesOf('absatz-anderswo', {
    'analyse/01-lage.yaml': analyse(absatz, zweiter),
    [`/${other}/profil.yaml`]: 'raum: "092006"\n',
    [`/${other}/analyse/01-lage.yaml`]: analyse(absatz, zweiter, 'Nur hier steht dieser Satz.'),
  })
  expect(found).toEqual([
    'analyse/01-lage.yaml:6 Hinweis Dieser Absatz steht wörtlich auch in profiles/092006-niederschoeneweide/analyse/01-lage.yaml. Auch ein weiterer dieser Datei steht in anderen Profilen.',
  ])
  expect(
    await sentencesOf('absatz-anderswo', {
      'profil.yaml': `raum: "092007"
hinweise_beantwortet:
  - {regel: absatz-anderswo, begruendung: Die Rechtsgrundlage ist überall dieselbe.}
`,
      'analyse/01-lage.yaml': analyse(absatz),
      [`/${other}/profil.yaml`]: 'raum: "092006"\n',
      [`/${other}/analyse/01-lage.yaml`]: analyse(absatz),
    }),
  ).toEqual([])
})

const tabelle = (quellen: string, spalten: string, zeilen: string): string => `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: Tabelle
    quellen: [${quellen}]
    spalten: ${spalten}
    zeilen: ${zeilen}
`
const profil = `raum: "092007"
quellen:
  - {id: alt, titel: A, herausgeber: B, stand: 2019-12-31, lizenz: cc-by-4.0, raumsystem: LOR 2006}
  - {id: neu, titel: N, herausgeber: B, stand: 2024-12-31, lizenz: cc-by-4.0, raumsystem: LOR 2021}
`

test('lor-gemischt: old keys in text and cells, sources of both vintages, old figures for new Räume', async () => {
  expect(
    await sentencesOf('lor-gemischt', {
      'profil.yaml': profil,
      'analyse/01-lage.yaml': tabelle(
        'alt, neu',
        '[{id: a, titel: A}, {id: b, titel: B}]',
        '[["09020701", "12"], ["x", "13"]]',
      ),
      'analyse/02.yaml': `kapitel: "2"
elemente:
  - id: u
    art: tabelle
    titel: Zweite
    quellen: [alt]
    spalten: [{id: raum, titel: Raum, art: raum}, {id: b, titel: B}]
    zeilen: [["09200716", "12"]]
  - {id: v, art: text, text: Der Planungsraum 09020701 wächst.}
`,
    }),
  ).toEqual([
    'analyse/01-lage.yaml:3 Warnung Die Tabelle mischt Zahlen nach den LOR 2006 und den LOR 2021.',
    'analyse/01-lage.yaml:8 Warnung 09020701 (Adlershof West) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.',
    'analyse/02.yaml:3 Warnung Die Tabelle mischt Zahlen nach den LOR 2006 und den LOR 2021.',
    'analyse/02.yaml:9 Warnung 09020701 (Adlershof West) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.',
  ])
})

test('lor-gemischt: figures of one vintage alone, present keys, telephone numbers', async () => {
  expect(
    await sentencesOf('lor-gemischt', {
      'profil.yaml': profil,
      'analyse/01-lage.yaml': tabelle(
        'alt',
        '[{id: a, titel: Jahr}, {id: b, titel: B}]',
        '[["2015", "12"], ["2019", "13"]]',
      ),
      'analyse/02.yaml': `kapitel: "2"
elemente:
  - {id: v, art: text, text: "Der Planungsraum 09200716 wächst; Aktenzeichen 09020701/25."}
`,
    }),
  ).toEqual([])
})

test('bezeichnung-doppelt: two codes of one name, but not two rows of one code', async () => {
  const spalten = '[{id: code, titel: Code}, {id: name, titel: Bezeichnung}, {id: w, titel: Wert}]'
  const of = (zeilen: string): Promise<readonly string[]> =>
    sentencesOf('bezeichnung-doppelt', {
      'analyse/01-lage.yaml': tabelle('bericht', spalten, zeilen),
    })
  expect(await of('[[F1, sehr niedrig, x], [F2, niedrig, y], [F4, sehr niedrig, x]]')).toEqual([
    'analyse/01-lage.yaml:8 Warnung F4 und F1 heißen beide „sehr niedrig“.',
  ])
  expect(await of('[[F1, hoch, x], [F2, niedrig, x], [F1, hoch, y]]')).toEqual([])
})

import { expect, test } from 'vitest'
import { adlershof, checkEmpty, checkWorkspace } from './support.ts'

test('a broken profile hides nothing in another', async () => {
  const { profile } = await checkWorkspace({
    [`${adlershof}/profil.yaml`]: 'raum: "092007\n',
    'profiles/092006-niederschoeneweide/profil.yaml': 'raum: "092006"\n',
    'profiles/081001-schillerpromenade/profil.yaml': 'raum: "081001"\n',
  })
  expect(
    profile.map(({ ordner, daten, diagnostics }) => ({
      ordner,
      raum: daten?.profil.raum,
      codes: diagnostics.map(({ code }) => code),
    })),
  ).toEqual([
    {
      ordner: 'profiles/081001-schillerpromenade',
      raum: undefined,
      codes: ['regel/lor-schluessel'],
    },
    {
      ordner: 'profiles/092006-niederschoeneweide',
      raum: '092006',
      codes: [],
    },
    { ordner: adlershof, raum: undefined, codes: ['yaml/anfuehrungszeichen-offen'] },
  ])
})

test('within a profile a broken file hides nothing in the others', async () => {
  const { profile } = await checkWorkspace({
    [`${adlershof}/analyse/01.yaml`]: 'kapitel: [\n',
    [`${adlershof}/fachplanung/jugend.yaml`]:
      'amt: jugnd\nstand: 2025-01-01\nstatus: eingereicht\nbeitraege: []\n',
    [`${adlershof}/perspektiven.yaml`]: 'bedarfee: []\n',
  })
  expect(profile[0]?.diagnostics.map(({ code }) => code).sort()).toEqual([
    'regel/amt-unbekannt',
    'regel/dateiname-amt',
    'schema/feld-unbekannt',
    'yaml/klammer-offen',
  ])
})

test('warnings and notes do not keep a profile from its data', async () => {
  const { profile } = await checkWorkspace({ [`${adlershof}/profil.yaml`]: 'raum: 092007\n' })
  expect(profile[0]).toMatchObject({ daten: { profil: { raum: '092007' } } })
  expect(profile[0]?.diagnostics).toHaveLength(1)
})

test('the data of a profile: files in their order, numbers of tables in one notation', async () => {
  const { profile, diagnostics } = await checkWorkspace({
    [`${adlershof}/analyse/02.yaml`]: 'kapitel: "2"\nvorspann: Alter.\n',
    [`${adlershof}/analyse/01.yaml`]: `kapitel: "1"
elemente:
  - id: csv
    art: tabelle
    titel: Aus einer Datei
    quellen: [bericht]
    datei: tabellen/t.csv
    spalten: [{id: raum, titel: Raum, art: raum}, {id: zahl, titel: Zahl, art: zahl}]
  - id: zeilen
    art: tabelle
    titel: Aus Zeilen
    quellen: [bericht]
    spalten: [{id: name, titel: Name}, {id: zahl, titel: Zahl, art: zahl}]
    zeilen: [["1.234", "1.234,5"]]
`,
    [`${adlershof}/tabellen/t.csv`]: 'zahl;raum\r\n1.234,5;09200715\r\n–;Berlin\r\n',
    [`${adlershof}/tabellen/unbenutzt.csv`]: 'a;b\n1\n',
  })
  expect(diagnostics).toEqual([])
  expect(profile[0]?.diagnostics).toEqual([])
  const daten = profile[0]?.daten
  expect(daten?.analyse.map(({ kapitel }) => kapitel)).toEqual(['1', '2'])
  expect(daten?.analyse[0]?.elemente?.[1]).toMatchObject({ zeilen: [['1.234', '1234.5']] })
  expect([...(daten?.tabellen ?? [])]).toEqual([
    [
      'tabellen/t.csv',
      {
        kopf: ['zahl', 'raum'],
        zeilen: [
          ['1234.5', '09200715'],
          ['–', 'Berlin'],
        ],
      },
    ],
  ])
  expect(daten?.perspektiven).toEqual({})
})

test('a workspace without bezirk.yaml or profiles says so', async () => {
  expect(await checkEmpty()).toMatchInlineSnapshot(`
    "bezirk.yaml:1:1 Fehler Im Arbeitsordner fehlt die Datei bezirk.yaml. [datei/bezirk-fehlt]
      → Legen Sie sie an, mit bezirk, name und aemter.

    profiles:1:1 Warnung Im Ordner profiles liegt noch kein Profil. [datei/kein-profil]
      → Legen Sie zum Beispiel profiles/092007-adlershof/profil.yaml an, mit der Zeile „raum: "092007"“."
  `)
})

test('the workspace adds to the catalogue of the tool and replaces what has the same name', async () => {
  const { katalog, diagnostics } = await checkWorkspace({
    'katalog/glossar.yaml': 'eintraege:\n  - {begriff: LOR, erklaerung: Neu.}\n',
  })
  expect(diagnostics).toEqual([])
  expect(katalog.glossar).toEqual([{ begriff: 'LOR', erklaerung: 'Neu.' }])
  expect(katalog.indikatoren.map(({ id }) => id)).toEqual(['einwohner', 'B1'])
  expect([...katalog.gliederungen.keys()]).toEqual(['klein'])
})

test('an outline with an unknown indicator or a repeated id', async () => {
  const { diagnostics } = await checkWorkspace({
    'katalog/gliederungen/eigene.yaml': `id: eigene
titel: Eigene
teile:
  - id: t
    titel: T
    kapitel:
      - nr: "1"
        id: k
        titel: K
        elemente:
          - {id: a, art: zeitreihe, indikator: einwohnr}
          - {id: a, art: lagekarte}
`,
  })
  expect(diagnostics.map(({ code, range, hint }) => [code, range.line, hint])).toEqual([
    ['regel/indikator-unbekannt', 11, 'Meinten Sie „einwohner“?'],
    ['regel/element-id', 12, 'Geben Sie diesem Element eine andere Kennung.'],
  ])
})

test('texts of all files are there for printing', async () => {
  const { texts } = await checkWorkspace({})
  expect([...texts.keys()].sort()).toEqual([
    'bezirk.yaml',
    'katalog/aemter.yaml',
    'katalog/gliederungen/klein.yaml',
    'katalog/glossar.yaml',
    'katalog/indikatoren.yaml',
    'katalog/lizenzen.yaml',
    `${adlershof}/profil.yaml`,
  ])
})

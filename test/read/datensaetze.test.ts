import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import { readDatensaetze } from '../../src/read/datensaetze.ts'
import { miniLor } from '../compute/mini.ts'

const good = 'raum;einwohner;kinder\n01100101;10;2p\n01100102;–;–\n01100203;0;0\n02100101;7;(3)\n'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-daten-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** A Datensatz with one table, perhaps damaged after its hash was taken. */
function writeDatensatz(
  folder: string,
  { csv = good, hash = sha256(csv), titel = 'Statistik' } = {},
): void {
  const bzrp = { stand: '2024-12-31', gebietsstand: '2021', ebene: 'planungsraum' }
  write(
    `${folder}/datapackage.json`,
    JSON.stringify(
      {
        profile: 'tabular-data-package',
        name: 'ewr',
        title: 'Titel',
        sources: [{ title: 'Quelle' }, { title: 'Seite', path: 'https://example.org/' }],
        licenses: [{ name: 'CC-BY-4.0' }, { name: 'CC-BY-3.0-DE', title: 'CC BY 3.0 DE' }],
        bzrp: {
          art: 'ewr',
          lizenz: 'cc-by-3.0-de',
          namensnennung: 'Amt',
          herausgeber: 'Amt für Statistik',
          statistik: titel,
        },
        resources: [
          {
            name: '2024-12-31',
            path: '2024-12-31.csv',
            profile: 'tabular-data-resource',
            schema: 'schema.json',
            dialect: { delimiter: ';' },
            hash,
            bzrp,
          },
        ],
      },
      null,
      2,
    ),
  )
  write(
    `${folder}/schema.json`,
    JSON.stringify({
      fields: [
        { name: 'raum', type: 'string', title: 'Schlüssel' },
        { name: 'einwohner', type: 'integer', title: 'Menschen', unit: 'Personen' },
        { name: 'kinder', type: 'integer', title: 'Kinder', description: 'unter 18' },
      ],
      primaryKey: 'raum',
    }),
  )
  write(`${folder}/2024-12-31.csv`, csv)
}

const read = (...folders: readonly string[]) =>
  readDatensaetze(
    folders.map((folder) => join(root, folder)),
    { raeume: { '2021': miniLor('2021'), '2006': miniLor('2006') }, root },
  )

/** Findings as printed, for a table that was damaged. */
function findings(options: Parameters<typeof writeDatensatz>[1]): string {
  writeDatensatz('daten/ewr', options)
  const { diagnostics, datensaetze } = read('daten')
  expect(datensaetze[0]?.tabellen).toEqual([])
  const file = 'daten/ewr/2024-12-31.csv'
  const text = readFileSync(join(root, file), 'utf8')
  return formatDiagnostics(diagnostics, new Map([[file, text]])).join('\n\n')
}

describe('readDatensaetze', () => {
  test('reads cells, signs and where they come from', () => {
    writeDatensatz('daten/ewr')
    const { datensaetze, diagnostics } = read('daten', 'gibtsnicht')
    expect(diagnostics).toEqual([])
    const [datensatz] = datensaetze
    expect(datensatz?.herkunft).toEqual({
      id: 'ewr',
      titel: 'Statistik',
      herausgeber: 'Amt für Statistik',
      herausgeber_kurz: 'Amt für Statistik',
      lizenz: 'CC BY 3.0 DE',
      namensnennung: 'Amt',
      url: 'https://example.org/',
    })
    expect(datensatz?.spalten).toEqual([
      { name: 'einwohner', titel: 'Menschen', beschreibung: null, einheit: 'Personen' },
      { name: 'kinder', titel: 'Kinder', beschreibung: 'unter 18', einheit: null },
    ])
    expect([...(datensatz?.tabellen[0]?.zeilen ?? [])]).toEqual([
      ['01100101', [10, { zahl: 2, status: 'vorlaeufig' }]],
      ['01100102', ['nichts_vorhanden', 'nichts_vorhanden']],
      ['01100203', [0, 0]],
      ['02100101', [7, { zahl: 3, status: 'eingeschraenkt' }]],
    ])
  })

  test('the Datensatz of the workspace replaces that of the tool as a whole', () => {
    writeDatensatz('werkzeug/ewr', { titel: 'vom Werkzeug' })
    writeDatensatz('werkzeug/mss', { titel: 'bleibt' })
    writeDatensatz('eigene/ewr', { titel: 'eigene' })
    const titles = read('werkzeug', 'eigene').datensaetze.map(({ herkunft }) => herkunft.titel)
    expect(titles).toEqual(['eigene', 'bleibt'])
  })

  test('a changed file and what is wrong in it', () => {
    const csv = good.replace('10;', '1.0.0;').replace('01100203;0;0\n', '01100101;0;0\n')
    expect(findings({ csv, hash: sha256(good) })).toMatchInlineSnapshot(`
      "daten/ewr/2024-12-31.csv:1:1 Fehler Die Datei wurde nach dem Einspielen verändert: Ihre Prüfsumme steht anders in datapackage.json. [daten/pruefsumme]
        → Den Stand mit „bzrp import“ neu einspielen.

      daten/ewr/2024-12-31.csv:1:1 Fehler Der Raum 01100203 Raum 01100203 fehlt. [daten/raum-fehlt]
        → Den Stand mit „bzrp import“ neu einspielen.

      daten/ewr/2024-12-31.csv:2:10 Fehler „1.0.0“ ist weder eine Zahl noch ein Zeichen für einen fehlenden Wert. [daten/zelle-unbekannt]
        2 | 01100101;1.0.0;2p
          |          ^^^^^
        → Zahlen mit Punkt und ohne Tausendertrennung schreiben; fehlende Werte als – / • x oder …

      daten/ewr/2024-12-31.csv:4:1 Fehler Der Raum 01100101 steht schon in Zeile 2. [daten/raum-doppelt]
        4 | 01100101;0;0
          | ^^^^^^^^
        → Den Stand mit „bzrp import“ neu einspielen."
    `)
  })

  test('keys of the old LOR and of another level', () => {
    const csv = good.replace('01100101', '01010101').replace('02100101', '021001')
    expect(findings({ csv })).toMatchInlineSnapshot(`
      "daten/ewr/2024-12-31.csv:1:1 Fehler Der Raum 01100101 Raum 01100101 fehlt. [daten/raum-fehlt]
        → Den Stand mit „bzrp import“ neu einspielen.

      daten/ewr/2024-12-31.csv:1:1 Fehler Der Raum 02100101 Raum 02100101 fehlt. [daten/raum-fehlt]
        → Den Stand mit „bzrp import“ neu einspielen.

      daten/ewr/2024-12-31.csv:2:1 Fehler Einen Planungsraum „01010101“ gibt es in den LOR 2021 nicht. [daten/raum-unbekannt]
        2 | 01010101;10;2p
          | ^^^^^^^^
        → Den Stand mit „bzrp import“ neu einspielen.

      daten/ewr/2024-12-31.csv:5:1 Fehler Einen Planungsraum „021001“ gibt es in den LOR 2021 nicht. [daten/raum-unbekannt]
        5 | 021001;7;(3)
          | ^^^^^^
        → Den Stand mit „bzrp import“ neu einspielen."
    `)
  })

  test('columns in another order', () => {
    expect(findings({ csv: good.replace('einwohner;kinder', 'kinder;einwohner') }))
      .toMatchInlineSnapshot(`
      "daten/ewr/2024-12-31.csv:1:6 Fehler Spalte 2 heißt „kinder“, in schema.json aber „einwohner“. [daten/spalte-falsch]
        1 | raum;kinder;einwohner
          |      ^^^^^^
        → Den Stand mit „bzrp import“ neu einspielen."
    `)
  })

  test('a row that is too short', () => {
    expect(findings({ csv: good.replace('10;2p', '10') })).toMatchInlineSnapshot(`
      "daten/ewr/2024-12-31.csv:2:1 Fehler Diese Zeile hat 2 Zellen, die Kopfzeile 3. [daten/zeile-unlesbar]
        2 | 01100101;10
          | ^^^^^^^^
        → Trennzeichen und Anführungszeichen dieser Zeile prüfen."
    `)
  })

  test('a table that is missing', () => {
    writeDatensatz('daten/ewr')
    rmSync(join(root, 'daten/ewr/2024-12-31.csv'))
    const { datensaetze, diagnostics } = read('daten')
    expect(datensaetze).toHaveLength(1)
    expect(formatDiagnostics(diagnostics, new Map()).join('\n')).toMatchInlineSnapshot(`
      "daten/ewr/2024-12-31.csv:1:1 Fehler Die Tabelle steht in datapackage.json, die Datei fehlt. [daten/datei-fehlt]
        → Den Datensatz mit „bzrp import“ neu einspielen."
    `)
  })

  test('a descriptor that is no JSON, or says too little or too much', () => {
    writeDatensatz('daten/a')
    writeDatensatz('daten/b')
    writeDatensatz('daten/c')
    const descriptor = readFileSync(join(root, 'daten/a/datapackage.json'), 'utf8')
    write('daten/a/datapackage.json', descriptor.replace('"title": "Titel",', ''))
    write(
      'daten/b/datapackage.json',
      descriptor.replace('"2021"', '"1999"').replace('"path"', '"pfad"'),
    )
    write('daten/c/datapackage.json', '{')
    const { datensaetze, diagnostics } = read('daten')
    expect(datensaetze).toEqual([])
    expect(formatDiagnostics(diagnostics, new Map()).join('\n')).toMatchInlineSnapshot(`
      "daten/a/datapackage.json:1:1 Fehler Das Feld „title“ fehlt. [daten/beschreibung]
        → Den Datensatz mit „bzrp import“ neu einspielen.
      daten/b/datapackage.json:9:5 Fehler Das Feld „pfad“ ist hier nicht vorgesehen. [daten/beschreibung]
        → Den Datensatz mit „bzrp import“ neu einspielen.
      daten/b/datapackage.json:42:25 Fehler Das Feld „gebietsstand“ hat einen Wert, der hier nicht vorgesehen ist. [daten/beschreibung]
        → Den Datensatz mit „bzrp import“ neu einspielen.
      daten/c/datapackage.json:1:1 Fehler Die Datei ist kein gültiges JSON. [daten/beschreibung]
        → Den Datensatz mit „bzrp import“ neu einspielen."
    `)
  })

  test('a Datensatz without schema.json', () => {
    writeDatensatz('daten/ewr')
    rmSync(join(root, 'daten/ewr/schema.json'))
    expect(read('daten').diagnostics.map(({ file, code }) => [file, code])).toEqual([
      ['daten/ewr/schema.json', 'daten/datei-fehlt'],
    ])
  })

  describe('lists of facilities', () => {
    const head =
      'id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit\n'
    const kita = (id: string, raum: string): string =>
      `${id};Kita ${id};kita;;;;;${raum};13.40000;52.50000;20;plaetze\n`
    const list = 'daten/ewr/einrichtungen-2024-12-31.csv'

    /** The Datensatz with a list of facilities beside its table. */
    function writeListe(csv: string): void {
      writeDatensatz('daten/ewr')
      const file = 'daten/ewr/datapackage.json'
      const paket = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        bzrp: object
        resources: { bzrp: object }[]
      }
      const [table] = paket.resources
      paket.resources.push({
        ...table,
        ...{
          name: 'einrichtungen-2024-12-31',
          path: 'einrichtungen-2024-12-31.csv',
          schema: 'einrichtungen.schema.json',
          hash: sha256(csv),
        },
        bzrp: { ...table?.bzrp, inhalt: 'einrichtungen' },
      })
      Object.assign(paket.bzrp, { geheimhaltung: { mindestfallzahl: 1 } })
      write(file, JSON.stringify(paket))
      write(list, csv)
    }

    test('come with the Datensatz, in the order of their keys; so does what is secret', () => {
      writeListe(`${head}${kita('b', '01100102')}${kita('a', '02100101')}`)
      const { datensaetze, diagnostics } = read('daten')
      expect(diagnostics).toEqual([])
      const [datensatz] = datensaetze
      expect(datensatz?.tabellen.map(({ stand }) => stand)).toEqual(['2024-12-31'])
      expect(datensatz?.geheimhaltung).toEqual({ mindestfallzahl: 1 })
      expect(datensatz?.listen).toHaveLength(1)
      expect(datensatz?.listen[0]).toMatchObject({ stand: '2024-12-31', gebietsstand: '2021' })
      expect(
        datensatz?.listen[0]?.einrichtungen.map(({ id, planungsraum }) => [id, planungsraum]),
      ).toEqual([
        ['a', '02100101'],
        ['b', '01100102'],
      ])
    })

    test('a Datensatz without any has none, and nothing of its own is secret', () => {
      writeDatensatz('daten/ewr')
      expect(read('daten').datensaetze[0]).toMatchObject({ listen: [], geheimhaltung: {} })
    })

    test('a damaged list names line and column; the tables stay', () => {
      const rows = [
        kita('a', '01010101'),
        kita('b', '01100102').replace('13.40000', '13,4'),
        kita('c', '01100102').replace('kita;', 'hotel;'),
        kita('d', '01100102'),
        kita('d', '01100102'),
      ]
      const csv = `${head}${rows.join('')}`
      writeListe(csv)
      const { datensaetze, diagnostics } = read('daten')
      expect(datensaetze[0]?.listen).toEqual([])
      expect(datensaetze[0]?.tabellen).toHaveLength(1)
      expect(formatDiagnostics(diagnostics, new Map([[list, csv]])).join('\n\n'))
        .toMatchInlineSnapshot(`
        "daten/ewr/einrichtungen-2024-12-31.csv:2:19 Fehler Einen Planungsraum „01010101“ gibt es in den LOR 2021 nicht. [daten/raum-unbekannt]
          2 | a;Kita a;kita;;;;;01010101;13.40000;52.50000;20;plaetze
            |                   ^^^^^^^^
          → Den Stand mit „bzrp import“ neu einspielen.

        daten/ewr/einrichtungen-2024-12-31.csv:3:28 Fehler „13,4“ ist keine Zahl mit Dezimalpunkt. [daten/einrichtung-unlesbar]
          3 | b;Kita b;kita;;;;;01100102;13,4;52.50000;20;plaetze
            |                            ^^^^
          → Den Stand mit „bzrp import“ neu einspielen.

        daten/ewr/einrichtungen-2024-12-31.csv:4:10 Fehler Eine Art von Einrichtung „hotel“ gibt es nicht. [daten/einrichtung-unlesbar]
          4 | c;Kita c;hotel;;;;;01100102;13.40000;52.50000;20;plaetze
            |          ^^^^^
          → Den Stand mit „bzrp import“ neu einspielen.

        daten/ewr/einrichtungen-2024-12-31.csv:6:1 Fehler Die Kennung d steht schon in Zeile 5. [daten/einrichtung-doppelt]
          6 | d;Kita d;kita;;;;;01100102;13.40000;52.50000;20;plaetze
            | ^
          → Den Stand mit „bzrp import“ neu einspielen."
      `)
    })

    test('other columns', () => {
      const csv = head.replace('plz;raum', 'telefon;raum')
      writeListe(csv)
      expect(formatDiagnostics(read('daten').diagnostics, new Map([[list, csv]])).join('\n\n'))
        .toMatchInlineSnapshot(`
        "daten/ewr/einrichtungen-2024-12-31.csv:1:38 Fehler Spalte 7 heißt „telefon“, in einrichtungen.schema.json aber „plz“. [daten/spalte-falsch]
          1 | id;name;art;unterart;traeger;strasse;telefon;raum;lon;lat;kapazitaet;kapazitaet_einheit
            |                                      ^^^^^^^
          → Den Stand mit „bzrp import“ neu einspielen."
      `)
    })
  })
})

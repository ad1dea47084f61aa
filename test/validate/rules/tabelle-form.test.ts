import { expect, test } from 'vitest'
import { adlershof, checkProfil, checkWorkspace } from '../support.ts'

test('neither rows nor file, and both', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
`,
      'analyse/02.yaml': `kapitel: "2"
elemente:
  - id: u
    art: tabelle
    titel: U
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    datei: tabellen/t.csv
    zeilen: []
`,
      'tabellen/t.csv': 'raum;zahl;anteil\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:5 Fehler Die Tabelle hat weder „zeilen“ noch „datei“. [regel/tabelle-form]
      3 |   - id: t
        |     ^^
      → Ergänzen Sie „datei: tabellen/….csv“ oder schreiben Sie die Zeilen unter „zeilen:“.

    profiles/092007-adlershof/analyse/02.yaml:11:5 Fehler Die Tabelle nennt eine Datei und zugleich eigene Zeilen. [regel/tabelle-form]
      11 |     datei: tabellen/t.csv
         |     ^^^^^
      → Löschen Sie „datei“ oder „zeilen“."
  `)
})

test('rows of another width', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    zeilen:
      - ["09200715", "1"]
      - ["09200715", "1", "2", "3"]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:12:9 Fehler Diese Zeile hat 2 Zellen, die Tabelle 3 Spalten. [regel/tabelle-form]
      12 |       - ["09200715", "1"]
         |         ^^^^^^^^^^^^^^^^^
      → Ergänzen oder löschen Sie Zellen; eine leere Zelle schreiben Sie als "".

    profiles/092007-adlershof/analyse/01-lage.yaml:13:9 Fehler Diese Zeile hat 4 Zellen, die Tabelle 3 Spalten. [regel/tabelle-form]
      13 |       - ["09200715", "1", "2", "3"]
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → Ergänzen oder löschen Sie Zellen; eine leere Zelle schreiben Sie als ""."
  `)
})

test('text in a column of numbers, and a point among commas', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    zeilen:
      - ["09200715", "viele", "1,5"]
      - ["09200716", "12", "8.08"]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:12:22 Fehler „viele“ ist keine Zahl; die Spalte nimmt nur Zahlen. [regel/tabelle-form]
      12 |       - ["09200715", "viele", "1,5"]
         |                      ^^^^^^^
      → Schreiben Sie eine Zahl, „–“ für nichts vorhanden, „•“ für geheim oder lassen Sie die Zelle leer.

    profiles/092007-adlershof/analyse/01-lage.yaml:13:28 Fehler „8.08“ ist mehrdeutig: 8,08 oder 808? [regel/tabelle-form]
      13 |       - ["09200716", "12", "8.08"]
         |                            ^^^^^^
      → Schreiben Sie 8,08 oder 808, in der ganzen Tabelle auf die gleiche Weise."
  `)
})

test('a point that may separate thousands or decimals', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    zeilen:
      - ["09200715", "1.234", "1.5"]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:12:22 Fehler „1.234“ ist mehrdeutig: 1234 oder 1,234? [regel/tabelle-form]
      12 |       - ["09200715", "1.234", "1.5"]
         |                      ^^^^^^^
      → Schreiben Sie 1234 oder 1,234, in der ganzen Tabelle auf die gleiche Weise."
  `)
})

test('keys that are none', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    zeilen:
      - ["09020701", "1", "1"]
      - ["9200715", "1", "1"]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:12:10 Fehler 09020701 (Adlershof West) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021. [regel/tabelle-form]
      12 |       - ["09020701", "1", "1"]
         |          ^^^^^^^^^^
      → Prüfen Sie den Schlüssel, auch die führende Null; die Liste steht in katalog/lor/lor-2021.csv.

    profiles/092007-adlershof/analyse/01-lage.yaml:13:10 Fehler Den Schlüssel 9200715 gibt es unter den LOR 2021 nicht. [regel/tabelle-form]
      13 |       - ["9200715", "1", "1"]
         |          ^^^^^^^^^
      → Prüfen Sie den Schlüssel, auch die führende Null; die Liste steht in katalog/lor/lor-2021.csv."
  `)
})

test('a CSV whose head does not fit', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    datei: tabellen/t.csv
`,
      'tabellen/t.csv': 'raum;zal;quote\n09200715;1;2\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/tabellen/t.csv:1:1 Fehler In der Kopfzeile fehlt die Spalte „anteil“ (Anteil). [regel/tabelle-form]
      1 | raum;zal;quote
        | ^^^^
      → Ergänzen Sie sie in der Datei oder löschen Sie sie unter „spalten“.

    profiles/092007-adlershof/tabellen/t.csv:1:6 Fehler Die Spalte „zal“ ist im Element unter „spalten“ nicht beschrieben. [regel/tabelle-form]
      1 | raum;zal;quote
        |      ^^^
      → Meinten Sie „zahl“?

    profiles/092007-adlershof/tabellen/t.csv:1:10 Fehler Die Spalte „quote“ ist im Element unter „spalten“ nicht beschrieben. [regel/tabelle-form]
      1 | raum;zal;quote
        |          ^^^^^
      → Ergänzen Sie sie unter „spalten“ oder löschen Sie sie aus der Datei."
  `)
})

test('cells of a CSV are shown in their place', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    datei: tabellen/t.csv
`,
      'tabellen/t.csv': 'raum;zahl;anteil\n"09200715";"eins";1,5\n09200716;2;\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/tabellen/t.csv:2:12 Fehler „eins“ ist keine Zahl; die Spalte nimmt nur Zahlen. [regel/tabelle-form]
      2 | "09200715";"eins";1,5
        |            ^^^^^^
      → Schreiben Sie eine Zahl, „–“ für nichts vorhanden, „•“ für geheim oder lassen Sie die Zelle leer."
  `)
})

test('what is wrong with the file is said once', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    datei: tabellen/t.csv
`,
      'tabellen/t.csv': 'raum;zahl;anteil\n09200715;x\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/tabellen/t.csv:2:1 Fehler Diese Zeile hat 2 Zellen, die Kopfzeile 3. [tabelle/form]
      2 | 09200715;x
        | ^^^^^^^^^^
      → Trennzeichen und Anführungszeichen dieser Zeile prüfen."
  `)
})

test('German and plain notation, signs, names and sums', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    datei: tabellen/t.csv
`,
      'tabellen/t.csv': 'raum,zahl,anteil\n09200715,1234,1.5\nSumme,–,\n09,–,•\n00,x,(2.5)\n',
      'analyse/02.yaml': `kapitel: "2"
elemente:
  - id: u
    art: tabelle
    titel: U
    quellen: [bericht]
    spalten:
      - {id: raum, titel: Raum, art: raum}
      - {id: zahl, titel: Zahl, art: zahl}
      - {id: anteil, titel: Anteil, art: anteil, nachkommastellen: 1}
    zeilen:
      - ["09200715", "1.234", "12,5 %"]
      - ["Bezirk", "234.567", "•"]
      - ["Berlin", "1.234.567", "•"]
`,
    }),
  ).toBe('')
})

test('a written plus says that a number is a change: it stays for print', async () => {
  const { profile } = await checkWorkspace({
    [`${adlershof}/analyse/01-lage.yaml`]: `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: T
    quellen: [bericht]
    spalten: [{id: raum, titel: Raum}, {id: zahl, titel: Zahl, art: zahl}]
    zeilen: [[Wista, '+1.234,5'], [Rest, '-2,0']]
`,
  })
  const [element] = profile[0]?.daten?.analyse[0]?.elemente ?? []
  expect(element).toMatchObject({
    zeilen: [
      ['Wista', '+1234.5'],
      ['Rest', '-2.0'],
    ],
  })
})

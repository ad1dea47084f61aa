import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('a key that does not exist', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "092017"
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/profil.yaml:1:7 Fehler Den Schlüssel 092017 gibt es unter den LOR 2021 nicht. [regel/lor-schluessel]
      1 | raum: "092017"
        |       ^^^^^^^^
      → Meinten Sie „092007“ (Adlershof)?"
  `)
})

test('a Bezirksregion of another Bezirk', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "081001"
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/profil.yaml:1:7 Fehler Die Bezirksregion 081001 (Schillerpromenade) liegt im Bezirk Neukölln, nicht in Treptow-Köpenick. [regel/lor-schluessel]
      1 | raum: "081001"
        |       ^^^^^^^^
      → Korrigieren Sie „raum“, oder „bezirk“ in bezirk.yaml.

    profiles/092007-adlershof/profil.yaml:1:7 Warnung Der Ordner „092007-adlershof“ nennt die Bezirksregion 092007, das Profil 081001. [regel/ordnername-raum]
      1 | raum: "081001"
        |       ^^^^^^^^
      → Korrigieren Sie „raum“ oder benennen Sie den Ordner um."
  `)
})

test('a key of the LOR 2006 is named as such', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: "090207"
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/profil.yaml:1:7 Fehler 090207 (Adlershof) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021. [regel/lor-schluessel]
      1 | raum: "090207"
        |       ^^^^^^^^
      → Heute hat die Bezirksregion Adlershof den Schlüssel "092007"."
  `)
})

test('a Planungsraum of another Bezirksregion, an old and an unknown one', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    bezug_plr: ["09200715", "09200613", "09020701", "09200799"]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:7:29 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      7 |     bezug_plr: ["09200715", "09200613", "09020701", "09200799"]
        |                             ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/fachplanung/jugend.yaml:7:41 Fehler 09020701 (Adlershof West) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021. [regel/lor-schluessel]
      7 |     bezug_plr: ["09200715", "09200613", "09020701", "09200799"]
        |                                         ^^^^^^^^^^
      → Den heutigen Schlüssel nennt die Liste in katalog/lor/lor-2021.csv.

    profiles/092007-adlershof/fachplanung/jugend.yaml:7:53 Fehler Den Schlüssel 09200799 gibt es unter den LOR 2021 nicht. [regel/lor-schluessel]
      7 |     bezug_plr: ["09200715", "09200613", "09020701", "09200799"]
        |                                                     ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West)."
  `)
})

test('keys of Einrichtungen, Vorhaben, Förderkulissen, Stärken, Bedarfe and Maßnahmen', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege: []
einrichtungen:
  - {id: k, name: Kita, art: kita, plr: "09200613"}
vorhaben:
  - {id: v, name: Bau, art: kita, plr: "09200613"}
foerderkulissen:
  - {id: f, programm: baep, gebiet: Kiez, plr: ["09200613"]}
`,
      'perspektiven.yaml': `handlungsfelder:
  - {id: wohnen, titel: Wohnen}
staerken_schwaechen:
  - {id: S-1, art: staerke, text: Gut., plr: ["09200613"]}
bedarfe:
  - {id: B-1, titel: Bedarf, handlungsfeld: wohnen, dringlichkeit: hoch, herkunft: daten, plr: ["09200613"]}
ziele:
  - {id: Z1, titel: Ziel, handlungsfeld: wohnen}
massnahmen:
  - {id: M-1, titel: Tun, ziele: [Z1], federfuehrung: jugend, status: idee, raum: "09200613"}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:6:41 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      6 |   - {id: k, name: Kita, art: kita, plr: "09200613"}
        |                                         ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/fachplanung/jugend.yaml:8:40 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      8 |   - {id: v, name: Bau, art: kita, plr: "09200613"}
        |                                        ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/fachplanung/jugend.yaml:10:49 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      10 |   - {id: f, programm: baep, gebiet: Kiez, plr: ["09200613"]}
         |                                                 ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/perspektiven.yaml:4:47 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      4 |   - {id: S-1, art: staerke, text: Gut., plr: ["09200613"]}
        |                                               ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/perspektiven.yaml:6:97 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      6 | …gsfeld: wohnen, dringlichkeit: hoch, herkunft: daten, plr: ["09200613"]}
        |                                                              ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West).

    profiles/092007-adlershof/perspektiven.yaml:10:83 Fehler Der Planungsraum 09200613 (Bahnhof Schöneweide) liegt in der Bezirksregion Niederschöneweide, nicht in Adlershof. [regel/lor-schluessel]
      10 | …un, ziele: [Z1], federfuehrung: jugend, status: idee, raum: "09200613"}
         |                                                              ^^^^^^^^^^
      → Planungsräume von Adlershof: 09200715 (Wista), 09200716 (Dörpfeldstraße West)."
  `)
})

test('a key without quotes arrives as text and is noted once per file', async () => {
  expect(
    await checkProfil({
      'profil.yaml': `raum: 092007
`,
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    bezug_plr: [09200715, 09200716]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend.yaml:7:17 Hinweis Der LOR-Schlüssel 09200715 steht ohne Anführungszeichen; andere Programme läsen ihn als Zahl 9200715. [regel/lor-schluessel]
      7 |     bezug_plr: [09200715, 09200716]
        |                 ^^^^^^^^
      → Schreiben Sie "09200715".

    profiles/092007-adlershof/profil.yaml:1:7 Hinweis Der LOR-Schlüssel 092007 steht ohne Anführungszeichen; andere Programme läsen ihn als Zahl 92007. [regel/lor-schluessel]
      1 | raum: 092007
        |       ^^^^^^
      → Schreiben Sie "092007"."
  `)
})

test('keys of the region are fine', async () => {
  expect(
    await checkProfil({
      'fachplanung/jugend.yaml': `amt: jugend
stand: 2025-04-30
status: eingereicht
beitraege:
  - kapitel: "1"
    ist_stand: Text.
    bezug_plr: ["09200715", "09200716"]
`,
    }),
  ).toBe('')
})

test('bezirksregion and ueberregional are no keys', async () => {
  expect(
    await checkProfil({
      'perspektiven.yaml': `handlungsfelder:
  - {id: wohnen, titel: Wohnen}
ziele:
  - {id: Z1, titel: Ziel, handlungsfeld: wohnen}
massnahmen:
  - {id: M-1, titel: Tun, ziele: [Z1], federfuehrung: jugend, status: idee, raum: bezirksregion}
`,
    }),
  ).toBe('')
})

import { expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

test('an id twice, in one file and in two', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: Text.}
  - {id: a, art: text, text: Text.}
`,
      'analyse/02.yaml': `kapitel: "2"
elemente:
  - {id: a, art: text, text: Text.}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:4:10 Fehler Die Kennung „a“ trägt schon ein anderes Element: Zeile 3. [regel/element-id]
      4 |   - {id: a, art: text, text: Text.}
        |          ^
      → Geben Sie diesem Element eine andere Kennung.

    profiles/092007-adlershof/analyse/02.yaml:3:10 Fehler Die Kennung „a“ trägt schon ein anderes Element: profiles/092007-adlershof/analyse/01-lage.yaml, Zeile 3. [regel/element-id]
      3 |   - {id: a, art: text, text: Text.}
        |          ^
      → Geben Sie diesem Element eine andere Kennung."
  `)
})

test('an id that belongs to another chapter of the outline', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "2"
elemente:
  - {id: lage-karte, art: lagekarte}
  - {id: zahlen, art: lagekarte}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:10 Fehler Die Kennung „lage-karte“ gehört schon einem Element der Gliederung (Kapitel 1). [regel/element-id]
      3 |   - {id: lage-karte, art: lagekarte}
        |          ^^^^^^^^^^
      → Geben Sie diesem Element eine andere Kennung.

    profiles/092007-adlershof/analyse/01-lage.yaml:4:10 Fehler Die Kennung „zahlen“ gehört schon einem Element der Gliederung (Übersicht). [regel/element-id]
      4 |   - {id: zahlen, art: lagekarte}
        |          ^^^^^^
      → Geben Sie diesem Element eine andere Kennung."
  `)
})

test('nach, vor and streichen name elements that are not there', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: Text., nach: lage-kart}
  - {id: b, art: text, text: Text., vor: raeume-tabelle}
  - {id: c, art: text, text: Text., vor: c}
streichen: [lage-kart, a]
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:43 Fehler Das Element „lage-kart“ gibt es nicht. [regel/element-id]
      3 |   - {id: a, art: text, text: Text., nach: lage-kart}
        |                                           ^^^^^^^^^
      → Meinten Sie „lage-karte“?

    profiles/092007-adlershof/analyse/01-lage.yaml:4:42 Fehler Das Element „raeume-tabelle“ steht nicht in Kapitel 1, sondern in Kapitel 1.1. [regel/element-id]
      4 |   - {id: b, art: text, text: Text., vor: raeume-tabelle}
        |                                          ^^^^^^^^^^^^^^
      → In Kapitel 1 stehen: lage-karte, a, c.

    profiles/092007-adlershof/analyse/01-lage.yaml:5:42 Fehler Das Element „c“ kann nicht vor sich selbst stehen. [regel/element-id]
      5 |   - {id: c, art: text, text: Text., vor: c}
        |                                          ^
      → In Kapitel 1 stehen: lage-karte, a, b.

    profiles/092007-adlershof/analyse/01-lage.yaml:6:13 Fehler Das Element „lage-kart“ gibt es in der Gliederung nicht; gestrichen wird nichts. [regel/element-id]
      6 | streichen: [lage-kart, a]
        |             ^^^^^^^^^
      → Meinten Sie „lage-karte“?

    profiles/092007-adlershof/analyse/01-lage.yaml:6:24 Fehler Das Element „a“ gibt es in der Gliederung nicht; gestrichen wird nichts. [regel/element-id]
      6 | streichen: [lage-kart, a]
        |                        ^
      → Streichen lassen sich nur Elemente der Gliederung; eigene löschen Sie einfach."
  `)
})

test('an element of the same chapter is replaced, moved or struck out', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: lage-karte, art: lagekarte, titel: Neu}
  - {id: a, art: text, text: Text., nach: lage-karte}
  - {id: b, art: text, text: Text., vor: a}
  - {id: raeume-tabelle, art: plr_tabelle, indikatoren: [B1]}
streichen: [zahlen]
`,
    }),
  ).toBe('')
})

test('places are not judged while another file is broken', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - {id: a, art: text, text: Text., nach: fehlt}
`,
      'analyse/02.yaml': `kapitel: "1"
elemente:
  - {id: fehlt, art: texte}
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/02.yaml:3:22 Fehler Die Art „texte“ gibt es nicht. [schema/art-unbekannt]
      3 |   - {id: fehlt, art: texte}
        |                      ^^^^^
      → Meinten Sie „text“?"
  `)
})

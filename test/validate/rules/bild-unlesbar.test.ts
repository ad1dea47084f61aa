import { expect, test } from 'vitest'
import { check, checkProfil, checkWorkspace } from '../support.ts'

test('what is no image, whatever its name says', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: bild
    art: bild
    titel: Bild
    datei: bilder/platz.png
    rechte: Bezirksamt
    alternativtext: Das Bild zeigt einen Platz mit Bäumen.
`,
      'bilder/platz.png': 'GIF89a',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:6:12 Fehler Das Bild ist eine GIF-Datei. [regel/bild-unlesbar]
      6 |     datei: bilder/platz.png
        |            ^^^^^^^^^^^^^^^^
      → Speichern Sie es als JPEG (Foto) oder PNG (Zeichnung); die Endung zu ändern genügt nicht."
  `)
})

const bezirk = `bezirk: "09"
name: Treptow-Köpenick
gliederung: klein
aemter: [{id: jugend, name: Jugendamt}]
erscheinungsbild: {logo: bilder/logo.png}
`
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

test('a logo that is no image, or not there', async () => {
  expect(await check({ 'bezirk.yaml': bezirk, 'bilder/logo.png': 'x' })).toMatchInlineSnapshot(`
    "bezirk.yaml:5:26 Fehler Die Datei ist kein lesbares Bild. [regel/bild-unlesbar]
      5 | erscheinungsbild: {logo: bilder/logo.png}
        |                          ^^^^^^^^^^^^^^^
      → Speichern Sie es als JPEG (Foto) oder PNG (Zeichnung); die Endung zu ändern genügt nicht."
  `)
  expect(await check({ 'bezirk.yaml': bezirk })).toMatchInlineSnapshot(`
    "bezirk.yaml:5:26 Fehler Die Datei „bilder/logo.png“ gibt es nicht. [regel/bild-unlesbar]
      5 | erscheinungsbild: {logo: bilder/logo.png}
        |                          ^^^^^^^^^^^^^^^
      → Der Pfad gilt von dem Ordner aus, in dem bezirk.yaml liegt."
  `)
})

test('a logo and an image of a profile come with the data', async () => {
  const { logo, profile } = await checkWorkspace({
    'bezirk.yaml': bezirk,
    'bilder/logo.png': pixel,
    'profiles/092007-adlershof/bilder/platz.png': pixel,
    'profiles/092007-adlershof/analyse/01.yaml': `kapitel: "1"
elemente:
  - {id: a, art: bild, titel: A, datei: bilder/platz.png, rechte: Bezirksamt, alternativtext: Ein Platz mit alten Bäumen.}
`,
  })
  expect(logo).toMatchObject({ typ: 'image/png', breite: 1, hoehe: 1 })
  expect(profile[0]?.daten?.bilder.get('bilder/platz.png')).toMatchObject({ breite: 1 })
})

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { adlershof, checkProfil } from '../support.ts'

test('a file that is not there, or under another name', async () => {
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
      'bilder/Platz.PNG': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:6:12 Fehler Die Datei „bilder/platz.png“ gibt es nicht. [regel/datei-fehlt]
      6 |     datei: bilder/platz.png
        |            ^^^^^^^^^^^^^^^^
      → Meinten Sie „bilder/Platz.PNG“?"
  `)
})

test('a file in another folder', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: bild
    art: bild
    titel: Bild
    datei: platz.png
    rechte: Bezirksamt
    alternativtext: Das Bild zeigt einen Platz mit Bäumen.
`,
      'bilder/alt/platz.png': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:6:12 Fehler Die Datei „platz.png“ gibt es nicht. [regel/datei-fehlt]
      6 |     datei: platz.png
        |            ^^^^^^^^^
      → Meinten Sie „bilder/alt/platz.png“?"
  `)
})

test('a folder', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: bild
    art: bild
    titel: Bild
    datei: bilder/platz
    rechte: Bezirksamt
    alternativtext: Das Bild zeigt einen Platz mit Bäumen.
`,
      'bilder/platz/x.txt': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:6:12 Fehler „bilder/platz“ ist ein Ordner, keine Datei. [regel/datei-fehlt]
      6 |     datei: bilder/platz
        |            ^^^^^^^^^^^^
      → Nennen Sie die Datei darin."
  `)
})

test('a path that leads out of the profile', async () => {
  expect(
    await checkProfil({
      'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: bild
    art: bild
    titel: Bild
    datei: bilder/../../x.png
    rechte: Bezirksamt
    alternativtext: Das Bild zeigt einen Platz mit Bäumen.
`,
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:6:12 Fehler „bilder/../../x.png“ führt aus dem Ordner des Profils hinaus. [regel/datei-fehlt]
      6 |     datei: bilder/../../x.png
        |            ^^^^^^^^^^^^^^^^^^
      → Legen Sie die Datei in den Ordner bilder/ des Profils."
  `)
})

const zweiBilder = `kapitel: "1"
elemente:
  - {id: a, art: bild, titel: A, datei: bilder/a.png, rechte: Bezirksamt, alternativtext: Ein Platz mit alten Bäumen.}
  - {id: b, art: bild, titel: B, datei: bilder/b.png, rechte: Bezirksamt, alternativtext: Ein Platz mit alten Bäumen.}
`

test('a link that leads out of the workspace, and a pipe', async (context) => {
  const link = (folder: string): void => {
    symlinkSync('/etc/hostname', join(folder, adlershof, 'bilder/a.png'))
    try {
      execFileSync('mkfifo', [join(folder, adlershof, 'bilder/b.png')])
    } catch {
      context.skip('this system has no mkfifo')
    }
  }
  expect(await checkProfil({ 'analyse/01-lage.yaml': zweiBilder, 'bilder/x.txt': 'x' }, link))
    .toMatchInlineSnapshot(`
    "profiles/092007-adlershof/analyse/01-lage.yaml:3:41 Fehler „bilder/a.png“ ist ein Verweis, der aus dem Arbeitsordner hinaus oder ins Leere führt. [regel/datei-fehlt]
      3 |   - {id: a, art: bild, titel: A, datei: bilder/a.png, rechte: Bezirksamt, alternativtext: Ein Platz…
        |                                         ^^^^^^^^^^^^
      → Legen Sie die Datei selbst an diese Stelle.

    profiles/092007-adlershof/analyse/01-lage.yaml:4:41 Fehler „bilder/b.png“ ist keine gewöhnliche Datei, sondern ein Gerät oder eine Leitung (FIFO). [regel/datei-fehlt]
      4 |   - {id: b, art: bild, titel: B, datei: bilder/b.png, rechte: Bezirksamt, alternativtext: Ein Platz…
        |                                         ^^^^^^^^^^^^
      → Ersetzen Sie sie durch eine Datei."
  `)
})

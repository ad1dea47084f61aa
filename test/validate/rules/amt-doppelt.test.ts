import { expect, test } from 'vitest'
import { check } from '../support.ts'

test('two files for one Amt', async () => {
  expect(
    await check({
      'profiles/092007-adlershof/fachplanung/jugend.yaml':
        'amt: jugend\nstand: 2025-04-30\nbeitraege: []\n',
      'profiles/092007-adlershof/fachplanung/jugend_.yaml':
        'amt: jugend\nstand: 2025-04-30\nbeitraege: []\n',
    }),
  ).toMatchInlineSnapshot(`
    "profiles/092007-adlershof/fachplanung/jugend_.yaml:1:6 Fehler Für das Amt „jugend“ gibt es zwei Dateien: fachplanung/jugend.yaml und fachplanung/jugend_.yaml. [regel/amt-doppelt]
      1 | amt: jugend
        |      ^^^^^^
      → Führen Sie die Beiträge in einer Datei zusammen oder korrigieren Sie „amt“."
  `)
})

test('an Amt twice in bezirk.yaml, and a member that is none', async () => {
  expect(
    await check({
      'bezirk.yaml':
        'bezirk: "09"\nname: Treptow-Köpenick\ngliederung: klein\naemter:\n  - {id: jugend, name: A}\n  - {id: jugend, name: B}\nag_sro: {mitglieder: [jugend, ordnung]}\n',
    }),
  ).toMatchInlineSnapshot(`
    "bezirk.yaml:6:10 Fehler Das Amt „jugend“ steht zweimal in der Liste. [regel/amt-doppelt]
      6 |   - {id: jugend, name: B}
        |          ^^^^^^
      → Löschen Sie einen der beiden Einträge.

    bezirk.yaml:7:31 Fehler Das Amt „ordnung“ steht nicht unter „aemter“. [regel/amt-unbekannt]
      7 | ag_sro: {mitglieder: [jugend, ordnung]}
        |                               ^^^^^^^
      → Möglich sind: jugend, jugend."
  `)
})

test('one file for each Amt', async () => {
  expect(
    await check({
      'profiles/092007-adlershof/fachplanung/jugend.yaml':
        'amt: jugend\nstand: 2025-04-30\nbeitraege: []\n',
      'profiles/092007-adlershof/fachplanung/soziales.yaml':
        'amt: soziales\nstand: 2025-04-30\nbeitraege: []\n',
    }),
  ).toBe('')
})

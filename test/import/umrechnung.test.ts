import { describe, expect, test } from 'vitest'
import type { Umgebung } from '../../src/import/einspielung.ts'
import { importUmrechnung } from '../../src/import/umrechnung.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { miniRaumliste, miniUmgebung, plan, printed, written } from './support.ts'

const umgebung: Umgebung = {
  ...miniUmgebung(),
  raumliste: (gebietsstand) =>
    miniRaumliste(
      gebietsstand,
      gebietsstand === '2021' ? ['09200715', '09200716', '09200717'] : ['09020701', '09020702'],
    ),
}

const good = `plr_id_pre2021,plr_id_2021,mapping_type,weight
09020701,09200715,areal,0.99990714
09020701,09200716,areal,9.286e-05
09020702,09200716,areal,0.4
09020702,09200717,areal,0.6
`
const eingabe = (text: string) => [{ name: 'gewichte.csv', bytes: Buffer.from(text) }]

describe('umrechnung', () => {
  test('writes the weights as delivered, twice the same', () => {
    const files = written(plan(importUmrechnung, eingabe(good), umgebung))
    expect(files.get('katalog/lor/umrechnung-2006-2021.csv')).toBe(
      'plr_2006;plr_2021;gewicht\n' +
        '09020701;09200715;0.99990714\n09020701;09200716;9.286e-05\n' +
        '09020702;09200716;0.4\n09020702;09200717;0.6\n',
    )
    const again = { ...umgebung, vorhanden: (pfad: string) => files.get(pfad) }
    expect(hasChanges(plan(importUmrechnung, eingabe(good), again))).toBe(false)
  })

  test('keys, weights and sums that do not fit', () => {
    const bad = eingabe(
      good.replace('09200717', '09200718').replace('0.4', '1.4').replace('0.99990714', 'viel'),
    )
    expect(printed(plan(importUmrechnung, bad, umgebung), bad)).toMatchInlineSnapshot(`
      "gewichte.csv:1:1 Fehler Die Gewichte des Planungsraums 09020702 Adlershof Ost ergeben 2,000 statt 1. [import/summe-passt-nicht]
        → Die Datei ist unvollständig oder beschädigt: neu herunterladen.

      gewichte.csv:2:25 Fehler „viel“ ist kein Gewicht zwischen 0 und 1. [import/kein-gewicht]
        2 | 09020701,09200715,areal,viel
          |                         ^^^^
        → Die Datei neu herunterladen.

      gewichte.csv:4:25 Fehler „1.4“ ist kein Gewicht zwischen 0 und 1. [import/kein-gewicht]
        4 | 09020702,09200716,areal,1.4
          |                         ^^^
        → Die Datei neu herunterladen.

      gewichte.csv:5:10 Fehler Einen Planungsraum „09200718“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        5 | 09020702,09200718,areal,0.6
          |          ^^^^^^^^
        → Die Datei neu herunterladen."
    `)
  })

  test('a Planungsraum without weights, a pair twice', () => {
    const bad = eingabe(
      good
        .replace('09020702,09200716,areal,0.4', '09020701,09200715,areal,0.4')
        .replace(/09020702.*\n/, ''),
    )
    expect(printed(plan(importUmrechnung, bad, umgebung), bad)).toMatchInlineSnapshot(`
      "gewichte.csv:1:1 Fehler Die Gewichte des Planungsraums 09020701 Adlershof West ergeben 1,400 statt 1. [import/summe-passt-nicht]
        → Die Datei ist unvollständig oder beschädigt: neu herunterladen.

      gewichte.csv:1:1 Fehler Die Gewichte des Planungsraums 09020702 Adlershof Ost ergeben 0,000 statt 1. [import/summe-passt-nicht]
        → Die Datei ist unvollständig oder beschädigt: neu herunterladen.

      gewichte.csv:4:1 Fehler Dieses Paar von Planungsräumen steht schon in Zeile 2. [import/raum-doppelt]
        4 | 09020701,09200715,areal,0.4
          | ^^^^^^^^
        → Die Datei neu herunterladen."
    `)
  })
})

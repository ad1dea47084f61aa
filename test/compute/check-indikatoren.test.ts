import { expect, test } from 'vitest'
import { checkIndikatoren } from '../../src/compute/check-indikatoren.ts'
import { datensatz, indikator, tabelle } from './mini.ts'

const ewr = datensatz('ewr', [tabelle('2024-12-31', {})])
const check = (...berechnung: NonNullable<ReturnType<typeof indikator>['berechnung']>) =>
  checkIndikatoren([indikator('ok'), indikator('x', { berechnung })], [ewr])

test('a good catalogue has no findings', () => {
  expect(check({ datensatz: 'ewr', zaehler: 'kinder', nenner: 'flaeche_ha' })).toEqual([])
})

test('an unknown Datensatz', () => {
  expect(check({ datensatz: 'ewrr', zaehler: 'kinder' })).toEqual([
    {
      path: ['indikatoren', 1, 'berechnung', 0, 'datensatz'],
      code: 'katalog/datensatz-unbekannt',
      message: 'Den Datensatz „ewrr“ gibt es in der Datenbibliothek nicht.',
      hint: 'Meinten Sie „ewr“?',
    },
  ])
})

test('an unknown column and a calculation that is none', () => {
  expect(check({ datensatz: 'ewr', zaehler: 'kindr + einwohner', nenner: '(einwohner' }))
    .toMatchInlineSnapshot(`
    [
      {
        "code": "katalog/spalte-unbekannt",
        "hint": "Meinten Sie „kinder“?",
        "message": "Die Spalte „kindr“ gibt es im Datensatz „ewr“ nicht.",
        "path": [
          "indikatoren",
          1,
          "berechnung",
          0,
          "zaehler",
        ],
      },
      {
        "code": "katalog/formel",
        "hint": "Erlaubt sind Spalten, Zahlen, + - * / und Klammern.",
        "message": "Die Rechnung ist nicht zu verstehen, ab Zeichen 11: Eine schließende Klammer fehlt.",
        "path": [
          "indikatoren",
          1,
          "berechnung",
          0,
          "nenner",
        ],
      },
    ]
  `)
})

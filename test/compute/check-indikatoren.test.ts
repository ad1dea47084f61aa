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

test('the Datensatz of the Nenner and the column of a condition', () => {
  const found = check(
    { datensatz: 'ewr', zaehler: 'kinder', nenner: 'kinder', nenner_datensatz: 'erw' },
    { datensatz: 'ewr', zaehler: 'kinder', nenner: 'einwohnr', nenner_datensatz: 'ewr' },
    { datensatz: 'ewr', zaehler: 'kinder', bedingung: { spalte: 'stats', werte: [1] } },
    { datensatz: 'ewr', zaehler: 'kinder', abs: 'einwohnr', geliefert: true },
  )
  expect(found.map(({ path, code }) => [path.slice(3).join('.'), code])).toEqual([
    ['0.nenner_datensatz', 'katalog/datensatz-unbekannt'],
    ['1.nenner', 'katalog/spalte-unbekannt'],
    ['2.bedingung.spalte', 'katalog/spalte-unbekannt'],
    ['3.abs', 'katalog/spalte-unbekannt'],
  ])
})

test('what does not go together in one Rechenweg', () => {
  const weg = { datensatz: 'ewr', zaehler: 'kinder' }
  const found = check(
    { ...weg, abs: 'kinder' },
    { ...weg, nenner_datensatz: 'ewr' },
    { ...weg, geliefert: true, bedingung: { spalte: 'kinder', werte: [1] } },
    { ...weg, geliefert: true, nenner: 'einwohner', nenner_datensatz: 'ewr' },
  )
  expect(found.map(({ path, code }) => [path.slice(3).join('.'), code])).toEqual([
    ['0.abs', 'katalog/rechenweg'],
    ['1.nenner_datensatz', 'katalog/rechenweg'],
    ['2.geliefert', 'katalog/rechenweg'],
    ['3.geliefert', 'katalog/rechenweg'],
  ])
})

test('classes need names, once each, and are never summed', () => {
  const klassen = [
    { code: 1, name: 'hoch' },
    { code: 1, name: 'noch einmal' },
  ]
  const geliefert = [{ datensatz: 'ewr', zaehler: 'kinder', geliefert: true }]
  const messages = (...rest: Parameters<typeof indikator>[1][]) =>
    checkIndikatoren(
      rest.map((each) => indikator('k', { berechnung: geliefert, ...each })),
      [ewr],
    ).map(({ code, message }) => `${code}: ${message}`)
  expect(
    messages(
      { einheit: 'klasse' },
      { einheit: 'klasse', klassen },
      { einheit: 'prozent', klassen },
      {
        einheit: 'klasse',
        klassen: klassen.slice(1),
        berechnung: [{ datensatz: 'ewr', zaehler: 'kinder' }],
      },
    ),
  ).toEqual([
    'katalog/klassen: Ein Indikator in Klassen muss sagen, was jeder Code bedeutet.',
    'katalog/klassen: Der Code 1 steht zweimal.',
    'katalog/klassen: Klassen gibt es nur bei Indikatoren in Klassen.',
    'katalog/rechenweg: Klassen lassen sich nicht summieren: Sie werden geliefert.',
  ])
})

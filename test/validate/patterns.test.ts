import { expect, test } from 'vitest'
import { patternMeanings, suggestDate } from '../../src/validate/patterns.ts'

/** The pattern whose meaning begins like this. */
function suggest(expected: string, text: string): string | undefined {
  const meaning = Object.values(patternMeanings).find((each) => each.expected.includes(expected))
  if (!meaning) throw new Error(`no pattern means „${expected}“`)
  return meaning.suggest?.(text)
}

test.each([
  ['sechsstelliger', '92007', 'Schreiben Sie "092007": die führende Null fehlt.'],
  ['sechsstelliger', '„092007“', 'Schreiben Sie "092007", mit geraden Anführungszeichen.'],
  [
    'sechsstelliger',
    '09200715',
    'Schreiben Sie "092007": 09200715 ist der Schlüssel eines Planungsraums.',
  ],
  ['sechsstelliger', 'Adlershof', undefined],
  [
    'achtstelliger LOR-Schlüssel in Anführungszeichen, zum',
    '9200715',
    'Schreiben Sie "09200715": die führende Null fehlt.',
  ],
  [
    'achtstelliger LOR-Schlüssel in Anführungszeichen, zum',
    '092007',
    '092007 ist der Schlüssel einer Bezirksregion; gemeint ist einer ihrer Planungsräume.',
  ],
  ['„bezirksregion“', '092007', 'Schreiben Sie „bezirksregion“ für die ganze Region.'],
  ['zweistellige', '9', 'Schreiben Sie "09".'],
  ['zweistellige', '99', undefined],
  ['Bindestrichen, ohne', 'Kita-Ausbau (Nord)', 'Meinten Sie „kita-ausbau-nord“?'],
  ['Bindestrichen, ohne', '…', undefined],
  ['Unterstrichen', 'Straßen/Grün', 'Meinten Sie „strassen_gruen“?'],
  ['Unterstrichen', '2024', undefined],
  ['Code eines Indikators', 'b1', 'Meinten Sie „B1“?'],
  ['Code eines Indikators', 'Einwohner', 'Meinten Sie „einwohner“?'],
  ['Nummer eines Kapitels', 'Kapitel 8.1', 'Meinten Sie "8.1"?'],
  ['Nummer eines Kapitels', 'Demografie', undefined],
  ['https://', 'http://www.berlin.de', 'Schreiben Sie https://www.berlin.de.'],
  ['https://', 'berlin', undefined],
  ['Farbe', '005f73', 'Schreiben Sie "#005f73".'],
  ['Farbe', 'grün', undefined],
  ['Pfad', '.\\bilder\\a.jpg', undefined],
  ['Pfad', 'bilder\\a.jpg', 'Schreiben Sie bilder/a.jpg.'],
  ['Pfad', './bilder/a.jpg', 'Schreiben Sie bilder/a.jpg.'],
  ['„neuester“', '31.12.2024', 'Schreiben Sie 2024-12-31.'],
  ['„neuester“', 'letzter', undefined],
  ['Version', '2', 'Schreiben Sie 2.0.0.'],
  ['Version', '2.1', 'Schreiben Sie 2.1.0.'],
  ['Version', 'eins', undefined],
  ['Maßnahme, zum', 'M3', 'Meinten Sie „M-3“?'],
  ['Ziels', 'Ziel 2', undefined],
] as const)('%s: %s', (expected, text, sentence) => {
  expect(suggest(expected, text)).toBe(sentence)
})

test.each([
  ['31.12.2024', '2024-12-31'],
  ['1. 2. 2024', '2024-02-01'],
  ['2024/2/1', '2024-02-01'],
  ['31.02.2024', undefined],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2023', undefined],
  ['00.01.2024', undefined],
  ['01.13.2024', undefined],
  ['Ende 2024', undefined],
  ['2024-12-31', undefined],
])('the date %s', (text, date) => {
  expect(suggestDate(text)).toBe(date)
})

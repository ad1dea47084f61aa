import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDatenzelle } from '../../src/model/datenzelle.ts'
import { anteil, anzahl, isKeineZahl, parseZahl } from '../../src/import/zahl.ts'

const explain = (...call: Parameters<typeof parseZahl>): string => {
  const zelle = parseZahl(...call)
  return isKeineZahl(zelle) ? `${zelle.message} → ${zelle.hint}` : formatDatenzelle(zelle)
}

describe('parseZahl', () => {
  test('point, comma, minus of print, letters, brackets, signs', () => {
    const texts = ['12', '-0,5', '−3.25', '12,5p', '(7)', '–', '-', '•', '/', 'x', '…']
    expect(texts.map((text) => explain(text))).toEqual([
      '12',
      '-0.5',
      '-3.25',
      '12.5p',
      '(7)',
      '–',
      '–',
      '•',
      '/',
      'x',
      '…',
    ])
  })

  test('signs of the source, an empty cell among them', () => {
    const fehlzeichen = {
      'k. A.': 'keine_angabe',
      '': 'nicht_sinnvoll',
      '0': 'nicht_sinnvoll',
    } as const
    expect(['k. A.', '', '0', '1'].map((text) => parseZahl(text, {}, fehlzeichen))).toEqual([
      'keine_angabe',
      'nicht_sinnvoll',
      'nicht_sinnvoll',
      1,
    ])
  })

  test('what is no number, or none that may stand there', () => {
    expect(
      [
        explain(''),
        explain('abc'),
        explain('1.234,5'),
        explain('12,5 %'),
        explain('8.08', anzahl),
        explain('2001.5', anzahl),
        explain('-3', anzahl),
        explain('104,2', anteil),
        explain('4', { werte: [1, 2, 3] }),
        explain('9', { bis: 5 }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "Diese Zelle ist leer. → Fehlt die Zahl in der Quelle, das Zeichen der Statistik einsetzen („–“, „•“, „…“).
      „abc“ ist keine Zahl. → In der Quelle nachsehen.
      „1.234,5“ ist mit Tausendertrennung geschrieben. → „1234,5“ schreiben.
      „12,5 %“ steht mit Prozentzeichen da. → „12,5“ schreiben.
      „8.08“ ist keine ganze Zahl. → Gemeint ist vielleicht 8080. In der Quelle nachsehen.
      „2001.5“ ist keine ganze Zahl. → In der Quelle nachsehen.
      „-3“ ist weniger als 0. → In der Quelle nachsehen.
      „104,2“ liegt nicht zwischen 0 und 100. → In der Quelle nachsehen.
      Die Klasse „4“ gibt es nicht. → Möglich sind 1, 2 und 3.
      „9“ ist mehr als 5. → In der Quelle nachsehen."
    `)
  })

  test('a number comes back as it was written, with either sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99), (ganze, bruch) => {
        const text = `${ganze}.${String(bruch).padStart(2, '0')}1`
        expect(parseZahl(text)).toBe(Number(text))
        expect(parseZahl(text.replace('.', ','))).toBe(Number(text))
      }),
    )
  })
})

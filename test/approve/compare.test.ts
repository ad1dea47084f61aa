import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareModelle } from '../../src/approve/compare-modelle.ts'
import { condense } from '../../src/approve/condense.ts'
import { diffWords } from '../../src/approve/diff-words.ts'
import type { Modell } from '../../src/approve/modell.ts'
import { toVergleichDokument } from '../../src/approve/vergleich-dokument.ts'
import { formatDokumentMarkdown } from '../../src/dokument/format-markdown.ts'
import { formatDokumentText, formatWortteile } from '../../src/dokument/format-text.ts'
import type { Abschnitt, Elementinhalt } from '../../src/model/abschnitt.ts'

const element = (id: string, more: Partial<Elementinhalt>): Elementinhalt => ({
  id,
  art: 'text',
  titel: null,
  texte: [],
  tabelle: null,
  quellen: [],
  bild: null,
  ...more,
})
const text = (words: string): Elementinhalt =>
  element('text', { texte: [{ stelle: 'Text', text: words }] })
const abschnitt = (nr: string, titel: string, ...elemente: Elementinhalt[]): Abschnitt => ({
  nr,
  titel,
  teil: 'analyse',
  elemente,
})
const modell = (
  abschnitte: readonly Abschnitt[],
  massnahmen: Modell['massnahmen'] = [],
): Modell => ({
  format: 'bzrp-modell/1',
  raum: '092007',
  name: 'Adlershof',
  ausgabe: 2025,
  version: '1.0.0',
  datenstand: '2024-12-31',
  abschnitte,
  wortlaute: {},
  massnahmen,
})
const massnahme = (
  id: string,
  status: 'geplant' | 'abgeschlossen' | 'entfallen' | 'zurueckgestellt',
): Modell['massnahmen'][number] => ({
  id,
  titel: `Maßnahme ${id}`,
  ziele: [],
  federfuehrung: 'jugend',
  status,
})

test('the parts of a word comparison give both texts again', () => {
  const words = fc
    .array(fc.constantFrom('ein', 'zwei', 'drei', ' ', '\n', ', ', '. ', '1.204', 'ä'))
    .map((each) => each.join(''))
  fc.assert(
    fc.property(words, words, (alt, neu) => {
      const teile = diffWords(alt, neu)
      const join = (leftOut: string): string =>
        teile
          .filter(({ art }) => art !== leftOut)
          .map((each) => each.text)
          .join('')
      expect([join('neu'), join('weg')]).toEqual([alt, neu])
    }),
    { numRuns: 500 },
  )
})

const redline = (alt: string, neu: string): string => formatWortteile(diffWords(alt, neu))

test.each([
  [
    'a word',
    'Es gibt genug Plätze.',
    'Es gibt zu wenige Plätze.',
    'Es gibt [-genug-]{+zu wenige+} Plätze.',
  ],
  ['a number as a whole', 'Wista: +34,8 %.', 'Wista: +35,2 %.', 'Wista: [-+34,8-]{++35,2+} %.'],
  ['a thousand as a whole', '1.204 Menschen', '1.304 Menschen', '[-1.204-]{+1.304+} Menschen'],
  ['thin spaces too', '22\u2009417', '22\u2009186', '[-22\u2009417-]{+22\u2009186+}'],
  ['a date', 'vom 2024-12-31 an', 'vom 2023-12-31 an', 'vom [-2024-12-31-]{+2023-12-31+} an'],
  ['a year', '2019–2024', '2019–2025', '2019–[-2024-]{+2025+}'],
  [
    'a compound',
    'Kita-Plätze fehlen',
    'Hort-Plätze fehlen',
    '[-Kita-Plätze-]{+Hort-Plätze+} fehlen',
  ],
  ['punctuation', 'Ja, aber', 'Ja; aber', 'Ja[-,-]{+;+} aber'],
  [
    'a sentence written anew, not its single words',
    'Ein Mittelwert für alle beschreibt keinen der Räume.',
    'Ein neuer Absatz erzählt, was seit der Ausgabe geschah.',
    'Ein [-Mittelwert für alle beschreibt keinen der Räume-]{+neuer Absatz erzählt, was seit der Ausgabe geschah+}.',
  ],
])('%s is one change', (_, alt, neu, shown) => {
  expect(redline(alt, neu)).toBe(shown)
})

test('paragraphs that stay are left out, those around a change are not', () => {
  const text = (wort: string): string =>
    ['Eins.', 'Zwei.', `Drei ${wort}.`, 'Vier.', 'Fünf.'].join('\n\n')
  const teile = condense(diffWords(text('alt'), text('neu')))
  expect(formatWortteile(teile)).toBe('[…]\n\nDrei [-alt-]{+neu+}.\n\n[…]')
  const far = condense(diffWords(`Alt.\n\n${text('x')}\n\nAlt.`, `Neu.\n\n${text('x')}\n\nNeu.`))
  expect(formatWortteile(far)).toBe('[-Alt-]{+Neu+}.\n\n[…]\n\n[-Alt-]{+Neu+}.')
})

const long =
  'Am Rand der Region liegen viele alte Gärten, die seit langer Zeit von ihren Vereinen gepflegt werden.'

test('moved, new and dropped Abschnitte are told apart', () => {
  const alt = modell([
    abschnitt('1', 'Lage', text('a')),
    abschnitt('8.1', 'Gärten', text(long)),
    abschnitt('9', 'Alt', text('weg')),
  ])
  const neu = modell([
    abschnitt('1', 'Lage', text('a')),
    abschnitt('9.4', 'Kleingärten', text(`${long} Neu.`)),
    abschnitt('10', 'Neu', text('da')),
  ])
  expect(
    compareModelle(alt, neu).abschnitte.map(({ nr, art, frueher }) => [nr, art, frueher]),
  ).toEqual([
    ['9.4', 'verschoben', '8.1'],
    ['10', 'neu', null],
    ['9', 'entfallen', null],
  ])
})

test('figures are compared row by row, with the reason', () => {
  const table = (wert: string, stand: string): Elementinhalt =>
    element('kid', {
      titel: 'Kernindikatoren',
      tabelle: [
        ['Indikator', 'Wert'],
        ['Anteil unter 18', wert],
        ['Anteil ab 65', '15,3'],
      ],
      quellen: [{ titel: 'AfS, Einwohnerregister', stand }],
    })
  const compare = (a: Elementinhalt, b: Elementinhalt): unknown =>
    compareModelle(modell([abschnitt('2', 'Alter', a)]), modell([abschnitt('2', 'Alter', b)]))
      .abschnitte[0]?.zahlen
  expect(compare(table('15,7', '2024-12-31'), table('15,9', '2025-12-31'))).toEqual([
    {
      element: 'Kernindikatoren',
      zeile: 'Anteil unter 18',
      spalte: 'Wert',
      alt: '15,7',
      neu: '15,9',
      grund: 'neuer Stand 31.12.2025 (vorher 31.12.2024)',
    },
  ])
  expect(compare(table('15,7', '2024-12-31'), table('15,9', '2024-12-31'))).toMatchObject([
    { grund: 'bei gleichem Stand berichtigt oder ergänzt' },
  ])
  // Of several sources the one counts whose Stand has changed, and a code alone names no row.
  const mixed = (wert: string, stand: string): Elementinhalt =>
    element('kid', {
      tabelle: [
        ['', 'Indikator', 'Wert'],
        ['B1', 'Anteil unter 18', wert],
      ],
      quellen: [
        { titel: 'Grünflächen', stand: '2026-11-22' },
        { titel: 'AfS, Einwohnerregister', stand: '2018-12-31' },
        { titel: 'AfS, Einwohnerregister', stand },
      ],
    })
  expect(compare(mixed('15,7', '2023-12-31'), mixed('15,9', '2024-12-31'))).toMatchObject([
    { zeile: 'B1 Anteil unter 18', grund: 'neuer Stand 31.12.2024 (vorher 31.12.2023)' },
  ])
})

test('every old Maßnahme has a fate, or none is said', () => {
  const alt = modell(
    [],
    [
      massnahme('M-01', 'geplant'),
      massnahme('M-02', 'geplant'),
      massnahme('M-03', 'geplant'),
      massnahme('M-04', 'geplant'),
    ],
  )
  const neu = modell(
    [],
    [
      massnahme('M-01', 'abgeschlossen'),
      massnahme('M-02', 'geplant'),
      massnahme('M-03', 'entfallen'),
      massnahme('M-05', 'geplant'),
    ],
  )
  expect(compareModelle(alt, neu).massnahmen.map(({ id, verbleib }) => [id, verbleib])).toEqual([
    ['M-01', 'abgeschlossen'],
    ['M-02', 'fortgeführt'],
    ['M-03', 'entfallen'],
    ['M-04', 'ohne Verbleib'],
    ['M-05', 'neu'],
  ])
})

test('what is printed is readable without colour, and no text becomes markup or a command', () => {
  const alt = modell([abschnitt('1', 'Lage', text('Der Platz ist <b>groß</b>.'))])
  const neu = modell([abschnitt('1', 'Lage', text('Der Platz ist | *klein*\u001b[31m.'))])
  const dokument = toVergleichDokument(alt, neu, compareModelle(alt, neu))
  expect(formatDokumentText(dokument)).toContain('[-<b>groß</b>-]')
  expect(formatDokumentText(dokument)).not.toContain('\u001b')
  expect(formatDokumentMarkdown(dokument)).toContain('\\| \\*klein\\*')
})

test('signs of Markdown do not stand in the way, unless they are what has changed', () => {
  const show = (a: string, b: string): string => {
    const [alt, neu] = [a, b].map((each) => modell([abschnitt('blick', 'Blick', text(each))]))
    if (!alt || !neu) throw new TypeError('two texts')
    return formatDokumentText(toVergleichDokument(alt, neu, compareModelle(alt, neu)))
  }
  const shown = show('- **Wachstum:** 12 Menschen', '- **Wachstum:** 14 Menschen')
  expect(shown).toContain('– Wachstum: [-12-]{+14+} Menschen')
  expect(shown).toContain('\nBlick (geändert)\n')
  expect(show('Wachstum', '**Wachstum**')).toContain('**')
})

test('two equal Fassungen say so', () => {
  const one = modell([abschnitt('1', 'Lage', text('a'))])
  expect(formatDokumentText(toVergleichDokument(one, one, compareModelle(one, one)))).toContain(
    'Beide Fassungen sagen und zeigen dasselbe.',
  )
})

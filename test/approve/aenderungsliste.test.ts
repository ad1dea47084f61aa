import { expect, test } from 'vitest'
import { toAenderungsliste } from '../../src/approve/aenderungsliste.ts'
import type { Modell } from '../../src/approve/modell.ts'
import { titelOfAenderungen, viewAenderungen } from '../../src/html/view/aenderungen.ts'
import type { Abschnitt } from '../../src/model/abschnitt.ts'
import { inhalt } from '../html/support/sample.ts'

const abschnitt = (nr: string, titel: string, text: string, zahl = '1'): Abschnitt => ({
  nr,
  titel,
  teil: null,
  elemente: [
    {
      id: 'e',
      art: 'text',
      titel: null,
      texte: [{ stelle: 'Text', text }],
      tabelle: [['Zahl'], [zahl]],
      quellen: [],
      bild: null,
    },
  ],
})
const massnahme = (
  id: string,
  status: 'geplant' | 'abgeschlossen',
): Modell['massnahmen'][number] => ({
  id,
  titel: `Maßnahme ${id}`,
  ziele: [],
  federfuehrung: 'jugend',
  status,
})
const modell = (
  version: string,
  abschnitte: readonly Abschnitt[],
  massnahmen: Modell['massnahmen'] = [],
): Modell => ({
  format: 'bzrp-modell/1',
  raum: '092007',
  name: 'Adlershof',
  ausgabe: 2025,
  version,
  datenstand: '2024-12-31',
  abschnitte,
  wortlaute: Object.fromEntries(
    abschnitte.map(({ nr, elemente }) => [nr, elemente[0]?.texte[0]?.text ?? '']),
  ),
  massnahmen,
})

const long = 'Am Rand der Region liegen viele alte Gärten, die seit langer Zeit gepflegt werden.'
const alt = modell(
  '1.0.0',
  [
    abschnitt('titel', 'Titel und Impressum', 'Herausgeber A'),
    abschnitt('1', 'Lage', 'Wo es liegt.'),
    abschnitt('2', 'Bildung', 'Es gibt genug Plätze.'),
    abschnitt('3', 'Zahlen', 'Gleich.', '1'),
    abschnitt('4', 'Gärten', long),
    abschnitt('9', 'Altes', 'Weg.'),
  ],
  [massnahme('M-01', 'geplant'), massnahme('M-02', 'geplant')],
)
const neu = modell(
  '1.1.0',
  [
    abschnitt('titel', 'Titel und Impressum', 'Herausgeber B'),
    abschnitt('1', 'Lage', 'Wo es liegt!'),
    abschnitt('2', 'Bildung', 'Es gibt zu wenige Plätze.'),
    abschnitt('3', 'Zahlen', 'Gleich.', '2'),
    abschnitt('5', 'Gärten', long),
    abschnitt('6', 'Neues', 'Dazu.'),
  ],
  [massnahme('M-01', 'abgeschlossen'), massnahme('M-03', 'geplant')],
)

test('every kind of change has its line, with what it is about', () => {
  const aenderungen = toAenderungsliste(alt, neu)
  const shown = { ...inhalt, aenderungen }
  expect(titelOfAenderungen(shown)).toBe('Änderungen gegenüber der Ausgabe 2025, Version 1.0.0')
  expect(
    viewAenderungen(shown)
      .map(({ name, wert }) => `${name}: ${wert}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Neu: 6 Neues.
    Im Inhalt geändert: Titel und Impressum; 2 Bildung.
    Verschoben: 5 Gärten (früher 4).
    Entfallen: 9 Altes.
    Nur redaktionell geändert: 1 Lage.
    Nur Daten fortgeschrieben: 3 Zahlen.
    Neue Maßnahmen: M-03 Maßnahme M-03.
    Abgeschlossene Maßnahmen: M-01 Maßnahme M-01.
    Maßnahmen ohne Verbleib: M-02 Maßnahme M-02."
  `)
})

test('the same content says so; without an older edition there is no list', () => {
  const shown = { ...inhalt, aenderungen: toAenderungsliste(alt, alt) }
  expect(viewAenderungen({ ...shown, aenderungen: { ...shown.aenderungen, gruppen: [] } })).toEqual(
    [{ name: 'Keine', wert: 'Beide Ausgaben sagen und zeigen dasselbe.' }],
  )
  expect(titelOfAenderungen(inhalt)).toBeNull()
})

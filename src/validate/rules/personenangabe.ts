import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { findAll } from '../texte/find-all.ts'

/**
 * Ein Profil nennt Stellen und Funktionspostfächer, keine Personen: Namen, Durchwahlen und
 * persönliche Postfächer veralten und sind personenbezogene Daten (DSG-01).
 */
export const personenangabe: Regel = {
  stufen: { speichern: 'warning', veroeffentlichung: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Angaben zu Personen',
    ursache:
      'Hier steht vermutlich der Name einer Person, eine Telefonnummer oder ein persönliches Postfach. Das sind personenbezogene Daten; sie veralten und werden mit dem Profil veröffentlicht (DSG-01).',
    abhilfe:
      'Nennen Sie die Stelle und ihr Funktionspostfach. Ist es keine Person, beantworten Sie den Befund.',
    beispiel: {
      vorher: 'ansprechstelle: Frau Beispiel, Tel. 030 90297-0000',
      nachher: 'ansprechstelle: Jugendhilfeplanung',
    },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      for (const { pattern, signs, message, hint, inAddress } of muster) {
        // Addresses are looked at too: they are no wording, but they may name a person.
        const text = inAddress ? stelle.text : stelle.wortlaut
        for (const match of findAll(text, pattern, signs))
          reportText(
            report,
            stelle,
            { start: match.index, end: match.index + match[0].length },
            { message: message(match[0].trim()), hint },
          )
      }
    }
  },
}

interface Muster {
  readonly pattern: RegExp
  /** Every match contains one of them. */
  readonly signs: readonly string[]
  readonly message: (written: string) => string
  readonly hint: string
  readonly inAddress?: true
}

const stelle = 'Nennen Sie die Stelle oder die Funktion statt der Person.'

const muster: readonly Muster[] = [
  {
    // „Frau Holle“, but not „Frau Senatorin“ or „Frau-und-Kind“.
    pattern:
      /(?<![\p{L}-])(?:Frau|Herrn?|Fr\.|Hr\.) (?:(?:Dr|Prof|Dipl)\.(?:-\p{L}+\.?)? )*(?!(?:Senator|Bezirks|Bürgermeister|Stadt|Minister|Direktor|Präsident|Abgeordnete|Doktor|Professor|Mustermann|Kollegin|Kollege|Leiter|und|oder)\p{L}*)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)?/gu,
    signs: ['Frau ', 'Herr', 'Fr. ', 'Hr. '],
    message: (written) => `„${written}“ nennt vermutlich eine Person.`,
    hint: stelle,
  },
  {
    pattern:
      /(?<!\p{L})(?:Ansprechpartner(?:in|[*_:]in|innen)?|Ansprechperson|Kontaktperson|Bearbeiter(?:in|[*_:]in)?|Verfasser(?:in|[*_:]in)?): ?(?!(?:Amt|Stelle|Fach|Bezirk|Jugend|Leitung|OE|die|das|der|Team|Sozial|Stadtteil|Planung|Referat|Koordination)\p{L}*)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu,
    signs: ['partner', 'person', 'Bearbeiter', 'Verfasser'],
    message: (written) => `„${written}“ nennt vermutlich eine Person.`,
    hint: stelle,
  },
  {
    pattern:
      /(?<!\p{L})(?:Tel(?:efon)?|Fax|Mobil|Handy|Durchwahl)\b\.?:? ?(?=[\d(+])[\d()+/ –-]{4,}\d|(?<![\d./-])(?:\+49 ?\(?0?\)?|\(?0)\d{2,4}\)?[ /–-]{1,3}\d[\d –-]{3,}\d(?![\d./])/gu,
    signs: ['Tel', 'Fax', 'Mobil', 'Handy', 'Durchwahl', '+49', '0'],
    message: (written) => `„${written}“ ist vermutlich eine Telefonnummer.`,
    hint: 'Löschen Sie die Nummer und nennen Sie das Funktionspostfach. Ist es die Nummer einer Stelle, beantworten Sie den Befund.',
  },
  {
    pattern:
      /(?<![\w.+-])[a-zäöüß]{2,}(?:-[a-zäöüß]+)?[._][a-zäöüß]{2,}(?:-[a-zäöüß]+)?@[\w-]+(?:\.[\w-]+)+/giu,
    signs: ['@'],
    message: (written) => `„${written}“ ist vermutlich das Postfach einer Person.`,
    hint: 'Nennen Sie das Funktionspostfach der Stelle.',
    inAddress: true,
  },
]

import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { anyOf, findAll } from '../texte/find-all.ts'

/**
 * Platzhalter aus Vorlagen und Merkzettel gehören nicht in ein Profil: „XX“, „tbd“, „Lorem ipsum“,
 * „Hier kann … stehen“, ein Text, der nur aus „…“ besteht (TXT-01).
 */
export const platzhalter: Regel = {
  stufen: { speichern: 'warning', abstimmung: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Platzhalter',
    ursache:
      'Hier steht noch ein Platzhalter oder ein Merkzettel. In veröffentlichten Profilen sind „…“, „Bla Blub“ und „Hier kann Frau Beispiel …“ stehen geblieben (TXT-01).',
    abhilfe: 'Schreiben Sie den Text, oder löschen Sie das Feld und melden Sie Fehlanzeige.',
    beispiel: {
      vorher: 'ist_stand: Hier kann das Amt etwas ergänzen.',
      nachher: 'fehlanzeige:\n  begruendung: Es wurden keine Projekte gemeldet.',
    },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      // A sign in a cell of numbers is an official one: … means that the figure comes later.
      if (stelle.art === 'zelle' && /^[….x/•–-]?$/.test(stelle.text.trim())) continue
      const klein = stelle.wortlaut.toLowerCase()
      const isPossible = zeichen.test(klein)
      for (const { pattern, signs, was } of muster) {
        if (signs && !(isPossible && signs.some((sign) => klein.includes(sign)))) continue
        for (const match of findAll(stelle.wortlaut, pattern))
          reportText(
            report,
            stelle,
            { start: match.index, end: match.index + match[0].length },
            {
              message: `„${match[0].trim()}“ ist ${was}.`,
              hint: 'Schreiben Sie den Text oder löschen Sie die Stelle.',
            },
          )
      }
    }
  },
}

const platzhalterwort = 'ein Platzhalter'
const notiz = 'ein Merkzettel, der nicht ins Profil gehört'

const punkte = ['…', '...']

interface Muster {
  readonly pattern: RegExp
  /** Every match contains one of them, in small letters; without them it is soon seen. */
  readonly signs?: readonly string[]
  readonly was: string
}

const muster: readonly Muster[] = [
  // Nothing but dots, or a list item or sentence of dots.
  {
    pattern: /^\s*(?:…|\.{3,}|[-–—]{2,}|\?{2,}|x{2,}|-)\s*$/gi,
    was: platzhalterwort,
  },
  {
    pattern: /(?<=^[ \t]*[-*+][ \t]+)(?:…|\.{3,})(?=[ \t]*$)/gm,
    signs: punkte,
    was: platzhalterwort,
  },
  { pattern: /(?<=\s)(?:…|\.{3,})(?=\s+(?:\p{Ll}|%))/gu, signs: punkte, was: platzhalterwort },
  {
    pattern: /(?:\[|\()(?:…|\.{3})(?:\]|\))|\[(?:Text|Name|Zahl|Wert|Ort|Datum|Amt)\]/g,
    signs: [...punkte, '['],
    was: platzhalterwort,
  },
  {
    pattern: /(?<![\p{L}\d])(?:X{2,}|x{3,}|N\.N\.|n\.n\.)(?![\p{L}\d])/gu,
    signs: ['xx', 'n.n.'],
    was: platzhalterwort,
  },
  {
    pattern: /(?<![\p{L}\d.,])(?:[xX]{1,3},[xX]{1,2}|_{3,}|\?{3,})(?![\p{L}\d])/gu,
    signs: ['x,x', '___', '???'],
    was: platzhalterwort,
  },
  {
    pattern: /\blorem ipsum\b|\bdolor sit amet\b/gi,
    signs: ['lorem', 'dolor'],
    was: 'ein Blindtext',
  },
  {
    pattern: /(?<!\p{L})bla(?:[ -]?(?:bla|blub|blubb))+(?!\p{L})|(?<!\p{L})Blindtext(?!\p{L})/giu,
    signs: ['bla', 'blindtext'],
    was: 'ein Blindtext',
  },
  {
    pattern: /(?<!\p{L})(?:tbd|tba|todo|fixme|t\.b\.d\.)(?!\p{L})/giu,
    signs: ['tbd', 'tba', 'todo', 'fixme', 't.b.d.'],
    was: notiz,
  },
  {
    pattern:
      /(?<!\p{L})(?:Platzhalter(?:text)?|Mustertext|Beispieltext hier|Text folgt|folgt noch|wird nachgereicht|noch zu ergänzen|bitte ergänzen|bitte prüfen|bitte ausfüllen|hier einfügen)(?!\p{L})/giu,
    signs: ['platzhalter', 'text', 'folgt', 'nachgereicht', 'ergänzen', 'bitte', 'einfügen'],
    was: notiz,
  },
  {
    pattern:
      /(?<!\p{L})Hier (?:kann|können|könnte|soll|steht|folgt)(?= (?:das|die|der|dann|ein|eine|noch|Ihr|Frau|Herr|etwas|Text|man)(?!\p{L}))[^.!?\n]{0,60}?(?:stehen|ergänz\p{L}*|ergänzen|einfügen|eintragen|schreiben|Text|…)/gu,
    signs: ['hier '],
    was: platzhalterwort,
  },
]

/** Most texts hold none of them. */
const zeichen = anyOf(muster.flatMap(({ signs = [] }) => signs))

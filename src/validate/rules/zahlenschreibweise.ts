import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { findAll } from '../texte/find-all.ts'

/**
 * In deutschen Texten trennt ein Komma die Nachkommastellen und ein Punkt die Tausender: „8,8 %“,
 * „22.417“. „8.8 %“ und „22,417 Menschen“ sind falsch, „8.08“ ist nicht zu deuten (ZAHL-01).
 */
export const zahlenschreibweise: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Komma und Punkt in Zahlen',
    ursache:
      'In deutschen Texten trennt ein Komma die Nachkommastellen und ein Punkt die Tausender. Anders geschrieben ist die Zahl falsch oder nicht zu deuten: „8.08“ statt 8.080 stand so in einem Profil (ZAHL-01).',
    abhilfe: 'Schreiben Sie 8,8 % und 22.417 Menschen.',
    beispiel: {
      vorher: 'ist_stand: Der Anteil liegt bei 8.8 %.',
      nachher: 'ist_stand: Der Anteil liegt bei 8,8 %.',
    },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      if (stelle.art === 'zelle' || stelle.art === 'angabe') continue
      for (const match of findAll(stelle.wortlaut, foreign)) {
        const [written, decimal, mixed, thousands] = match
        const meant = decimal?.replace('.', ',') ?? toGerman(mixed ?? thousands ?? '')
        reportText(
          report,
          stelle,
          { start: match.index, end: match.index + written.length },
          {
            message: `„${written}“ ist nicht in deutscher Schreibweise.`,
            hint:
              decimal === undefined
                ? `Schreiben Sie ${meant}.`
                : `Schreiben Sie ${meant}; sind es Tausender, gehören drei Ziffern hinter den Punkt.`,
          },
        )
      }
    }
  },
}

const unit =
  '\\s?(?:%|‰|Prozent|Prozentpunkt|m²|ha\\b|km\\b|km²|Euro|€|Mio|Mrd|Millionen|Milliarden|Personen|Menschen|Kinder|Einwohner|Plätze|EW|Jahre\\b|je\\s)'

/** A decimal point before a unit; both signs in the English order; commas between thousands. */
const foreign = new RegExp(
  `(?<![\\d.,/:§-])(?<!(?:Nr|Kap|Kapitel|Abschnitt|Abb|Tab|Version|Ziffer|§)\\.? ?)(?:([-+−–]?\\d{1,3}\\.\\d{1,2})(?=${unit})|(\\d{1,3}(?:,\\d{3})+\\.\\d+)|(\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3},\\d{3}(?=\\s(?:Menschen|Personen|Einwohner|Kinder|Wohnungen|Haushalte|Euro|Plätze))))(?![\\d,]|\\.\\d)`,
  'gu',
)

/** 1,234.5 → 1.234,5 */
function toGerman(english: string): string {
  return english.replaceAll(',', '\0').replaceAll('.', ',').replaceAll('\0', '.')
}

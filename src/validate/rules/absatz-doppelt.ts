import type { Regel } from '../rule.ts'
import type { Absatz } from '../texte/absaetze.ts'
import { longAbsaetze } from '../texte/absaetze.ts'
import { reportText } from '../texte/report-text.ts'

/** Derselbe Absatz steht zweimal im Profil: meist hat ein Amt kopiert oder zwei haben dieselbe Vorlage. */
export const absatzDoppelt: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Absatz steht zweimal im Profil',
    ursache:
      'Derselbe Absatz steht an zwei Stellen des Profils, Wort für Wort. Wer ihn später an der einen ändert, vergisst die andere.',
    abhilfe: 'Lassen Sie ihn an einer Stelle stehen und verweisen Sie an der anderen darauf.',
    beispiel: {
      vorher: 'ist_stand: (derselbe Absatz wie in Kapitel 8.1)',
      nachher: 'ist_stand: Zur Auslastung der Kitas siehe Kapitel 8.1.',
    },
  },
  check: ({ texte, report }) => {
    const first = new Map<string, Absatz>()
    for (const absatz of longAbsaetze(texte)) {
      const { stelle, satz, schluessel } = absatz
      const other = first.get(schluessel)
      if (!other) {
        first.set(schluessel, absatz)
        continue
      }
      const { source, path } = other.stelle
      const { line } = source.locateText(path, other.satz.start, other.satz.end)
      reportText(report, stelle, satz, {
        message: `Dieser Absatz steht wörtlich auch in ${source.file}, Zeile ${line}.`,
        hint: 'Lassen Sie ihn an einer Stelle stehen und verweisen Sie an der anderen darauf.',
      })
    }
  },
}

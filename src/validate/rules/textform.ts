import type { Regel, RuleFinding } from '../rule.ts'
import { findTextform } from '../texte/textform.ts'
import { reportText } from '../texte/report-text.ts'

/**
 * Fließtext kennt Absätze, Listen, **fett**, Links, Fußnoten und einfache Tabellen. Alles andere
 * stünde mit seinen Zeichen im Profil: Überschriften, Bilder, HTML, Code.
 */
export const textform: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Form des Textes',
    ursache:
      'Fließtext kennt Absätze, Listen mit „- “ oder „1. “, **fett**, *kursiv*, [Links](https://…), Fußnoten [^1] und einfache Tabellen. Andere Auszeichnungen werden nicht umgesetzt, ihre Zeichen stünden im Profil.',
    abhilfe:
      'Überschriften gehören in „titel“ oder „ueberschrift“, Bilder und große Tabellen in eigene Elemente, HTML und Code entfallen.',
    beispiel: {
      vorher: 'text: |\n  ## Lage\n  Die Region <b>wächst</b>.',
      nachher: 'titel: Lage\ntext: |\n  Die Region **wächst**.',
    },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      if (stelle.art === 'zelle' || stelle.art === 'angabe') continue
      for (const { start, end, ...finding } of findTextform(stelle.text, stelle.art))
        reportText(report, stelle, { start, end }, finding satisfies RuleFinding)
    }
  },
}

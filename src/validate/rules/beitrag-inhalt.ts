import type { Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Ein Beitrag sagt entweder etwas, mindestens den Ist-Stand, oder ausdrücklich Fehlanzeige, nie
 * beides. Solange er angefordert oder in Arbeit ist, darf der Ist-Stand noch fehlen.
 */
export const beitragInhalt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Beitrag oder Fehlanzeige',
    ursache:
      'Ein Beitrag sagt entweder etwas, mindestens den Ist-Stand, oder ausdrücklich Fehlanzeige. Beides zugleich widerspricht sich, keines von beiden sieht aus wie vergessen.',
    abhilfe:
      'Ergänzen Sie ist_stand, oder melden Sie Fehlanzeige mit Begründung. Solange der Beitrag in Arbeit ist, bleibt es bei einer Warnung.',
    beispiel: {
      vorher: "- kapitel: '12.3'",
      nachher:
        "- kapitel: '12.3'\n  fehlanzeige:\n    begruendung: Es wurden keine soziokulturellen Projekte gemeldet.",
    },
  },
  check: ({ fachplanung, report }) => {
    for (const { source, data } of fachplanung) {
      const unfinished = data.status === undefined || unfinishedStatus.has(data.status)
      for (const [index, beitrag] of data.beitraege.entries()) {
        const { kapitel, ist_stand, veraenderung, bewertung, kernaussage, fehlanzeige } = beitrag
        const path = ['beitraege', index]
        const said = [ist_stand, veraenderung, bewertung, kernaussage].some(
          (text) => text !== undefined,
        )
        if (fehlanzeige && said)
          report(source, [...path, 'fehlanzeige'], 'key', {
            message: `Der Beitrag zu Kapitel ${kapitel} meldet Fehlanzeige und enthält zugleich Text.`,
            hint: 'Löschen Sie „fehlanzeige“ oder den Text.',
          })
        if (!fehlanzeige && ist_stand === undefined)
          report(source, path, 'key', {
            severity: unfinished ? 'warning' : 'error',
            message: `Der Beitrag zu Kapitel ${kapitel} hat weder einen Ist-Stand noch eine Fehlanzeige.`,
            hint: 'Ergänzen Sie ist_stand, oder „fehlanzeige:“ mit „begruendung:“, wenn es nichts zu berichten gibt.',
          })
      }
    }
  },
}

const unfinishedStatus: ReadonlySet<string> = new Set(['angefordert', 'in_arbeit', 'rueckfrage'])

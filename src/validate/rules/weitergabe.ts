import type { Regel } from '../rule.ts'

/**
 * Ein Bedarf, der an ein Amt oder eine Stelle weitergegeben wurde, bekommt eine Antwort: sie steht
 * im Profil, auch wenn sie Nein lautet.
 */
export const weitergabe: Regel = {
  stufen: { abstimmung: 'note', freigabe: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Weitergegebener Bedarf ohne Antwort',
    ursache:
      'Der Bedarf wurde an ein Amt oder eine Stelle weitergegeben, und es steht nicht da, was daraus geworden ist. Wer ihn gemeldet hat, zum Beispiel in der Stadtteilkoordination, wartet darauf.',
    abhilfe:
      'Fragen Sie nach und tragen Sie die Antwort ein: zugesagt, teilweise oder abgelehnt, mit den Worten der Stelle.',
    beispiel: {
      vorher: 'weitergabe: {amt: strassen_gruen, datum: 2025-03-10, ergebnis: offen}',
      nachher:
        'weitergabe: {amt: strassen_gruen, datum: 2025-03-10, ergebnis: abgelehnt, antwort: Die Straße gehört zum Hauptnetz.}',
    },
  },
  check: ({ perspektiven, report }) => {
    for (const [index, bedarf] of (perspektiven?.data.bedarfe ?? []).entries()) {
      if (!perspektiven || !bedarf.weitergabe) continue
      const { ergebnis, antwort } = bedarf.weitergabe
      const path = ['bedarfe', index, 'weitergabe', 'ergebnis']
      if (ergebnis === 'offen')
        report(perspektiven.source, path, 'value', {
          message: `Auf den weitergegebenen Bedarf ${bedarf.id} gibt es noch keine Antwort.`,
          hint: 'Fragen Sie bei der Stelle nach und tragen Sie „ergebnis“ und „antwort“ ein.',
        })
      else if (antwort === undefined)
        report(perspektiven.source, path, 'value', {
          message: `Zum weitergegebenen Bedarf ${bedarf.id} fehlen die Worte der Antwort.`,
          hint: 'Ergänzen Sie „antwort:“ mit einem Satz, wie die Stelle ihn gesagt hat.',
        })
    }
  },
}

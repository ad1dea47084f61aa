import { formatDatum } from '../../wording/date.ts'
import { bezugstagOf } from '../bezugstag.ts'
import type { Regel } from '../rule.ts'

/**
 * Eine Maßnahme läuft noch, obwohl ihr Ende vor dem Bearbeitungsstand liegt, oder ein Vorhaben soll
 * in einem vergangenen Jahr fertig werden (QUE-02).
 */
export const massnahmeBeendet: Regel = {
  stufen: { abstimmung: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Ende in der Vergangenheit',
    ursache:
      'Die Laufzeit endet vor dem Bearbeitungsstand des Profils, der Status sagt aber, dass noch etwas kommt. Solche Maßnahmen bleiben über Jahre in Profilen stehen (QUE-02).',
    abhilfe:
      'Setzen Sie den Status auf abgeschlossen, entfallen oder zurueckgestellt, oder korrigieren Sie die Laufzeit.',
    beispiel: {
      vorher: 'status: in_umsetzung\nlaufzeit: {von: 2021-01-01, bis: 2022-12-31}',
      nachher: 'status: abgeschlossen\nlaufzeit: {von: 2021-01-01, bis: 2022-12-31}',
    },
  },
  check: (context) => {
    const heute = bezugstagOf(context)
    if (heute === undefined) return
    const { perspektiven, fachplanung, report } = context
    for (const [index, { id, status, laufzeit }] of (
      perspektiven?.data.massnahmen ?? []
    ).entries()) {
      const bis = laufzeit?.bis
      if (!perspektiven || bis === undefined || bis >= heute || !offen.has(status)) continue
      report(perspektiven.source, ['massnahmen', index, 'laufzeit', 'bis'], 'value', {
        message: `Die Maßnahme ${id} endete am ${formatDatum(bis)}, ihr Status ist „${status}“.`,
        hint: 'Setzen Sie den Status auf abgeschlossen, entfallen oder zurueckgestellt, oder korrigieren Sie das Ende.',
      })
    }
    for (const { source, data } of fachplanung)
      for (const [index, { name, fertigstellung, verfahrensstand }] of (
        data.vorhaben ?? []
      ).entries()) {
        const jahr = Number(heute.slice(0, 4))
        if (fertigstellung === undefined || fertigstellung >= jahr) continue
        if (verfahrensstand === undefined || verfahrensstand === 'fertig') continue
        report(source, ['vorhaben', index, 'fertigstellung'], 'value', {
          message: `„${name}“ sollte ${fertigstellung} fertig sein, der Verfahrensstand ist „${verfahrensstand}“.`,
          hint: 'Korrigieren Sie das Jahr, oder setzen Sie den Verfahrensstand auf fertig.',
        })
      }
  },
}

const offen: ReadonlySet<string> = new Set(['idee', 'geplant', 'beschlossen', 'in_umsetzung'])

import type { BezirkDatei } from '../../generated/source-types.ts'
import { hasDelivered } from '../../model/fachbeitraege.ts'
import { createProfilplan, kapitelOf, orteOf } from '../../model/profilplan.ts'
import { joinUnd } from '../../wording/list.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'

/**
 * Jedes Amt, das die Gliederung in einem Kapitel nennt und das es im Bezirk gibt, liefert einen
 * Beitrag oder meldet Fehlanzeige (PRO-01). Eine Meldung je Amt.
 */
export const beitragFehlt: Regel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Beitrag fehlt',
    ursache:
      'Die Gliederung erwartet von diesem Amt einen Beitrag, und es hat weder einen geliefert noch Fehlanzeige gemeldet. Niemand sieht dann, ob es nichts zu berichten gibt oder ob es vergessen wurde (PRO-01).',
    abhilfe:
      'Ergänzen Sie den Beitrag in fachplanung/<amt>.yaml, oder melden Sie dort Fehlanzeige mit Begründung.',
    beispiel: {
      vorher: 'beitraege: []',
      nachher:
        "beitraege:\n  - kapitel: '12.3'\n    fehlanzeige:\n      begruendung: Es wurden keine Projekte gemeldet.",
    },
  },
  check: (context) => {
    const { profil, bezirk, fachplanung, quellen, report } = context
    // A file that failed its schema may hold the contribution.
    if (!profil || !bezirk || fachplanung.length < quellen.fachplanung.length) return
    for (const [amt, orte] of missingOf(context, bezirk)) {
      const datei = fachplanung.find(({ data }) => data.amt === amt.id)
      const finding = explain(amt, orte)
      if (datei) report(datei.source, ['beitraege'], 'key', finding)
      else report(profil.source, ['raum'], 'key', finding)
    }
  },
}

type Amt = BezirkDatei['aemter'][number]

function missingOf(
  { gliederung, fachplanung, profil }: ProfilContext,
  bezirk: BezirkDatei,
): readonly (readonly [Amt, readonly string[]])[] {
  if (!gliederung) return []
  const plan = createProfilplan(gliederung, profil?.data.profiltyp ?? 'gesamt')
  const owed = orteOf(plan).filter((ort) => kapitelOf(plan, ort)?.pflicht ?? false)
  const dateien = fachplanung.map(({ data }) => data)
  return bezirk.aemter.flatMap((amt) => {
    const missing = owed
      .filter(({ aemter, nr }) => aemter.includes(amt.id) && !hasDelivered(dateien, amt.id, nr))
      .map(({ nr }) => nr)
    return missing.length === 0 ? [] : [[amt, missing] as const]
  })
}

function explain({ id, name }: Amt, orte: readonly string[]): RuleFinding {
  const many = orte.length > 1
  return {
    message: `${name}: Zu Kapitel ${joinUnd(orte)} ${many ? 'fehlen Beiträge oder Fehlanzeigen' : 'fehlt ein Beitrag oder eine Fehlanzeige'}.`,
    hint: `Ergänzen Sie ${many ? 'sie' : 'ihn'} in fachplanung/${id}.yaml; gibt es nichts zu berichten, melden Sie Fehlanzeige mit Begründung.`,
  }
}

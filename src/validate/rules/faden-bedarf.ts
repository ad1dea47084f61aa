import type { Regel } from '../rule.ts'

/** Zu jedem Bedarf gehört ein Ziel, oder ein Grund, warum nicht. */
export const fadenBedarf: Regel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Bedarf ohne Ziel',
    ursache:
      'Kein Ziel nennt diesen Bedarf unter „bedarfe“. Der goldene Faden vom Indikator über Bedarf und Ziel zur Maßnahme reißt hier ab.',
    abhilfe:
      'Nennen Sie den Bedarf bei einem Ziel, oder schreiben Sie unter „ausnahme“, warum keines dazugehört; der Grund steht dann im Profil.',
    beispiel: {
      vorher: '- id: B-02\n  titel: Treffpunkt für ältere Menschen',
      nachher:
        '- id: B-02\n  titel: Treffpunkt für ältere Menschen\n  ausnahme: Zuständig ist das Land; der Bedarf ist dort angemeldet.',
    },
  },
  check: ({ perspektiven, report }) => {
    if (!perspektiven) return
    const { bedarfe = [], ziele = [] } = perspektiven.data
    const named = new Set(ziele.flatMap((ziel) => ziel.bedarfe ?? []))
    for (const [index, { id, titel, ausnahme }] of bedarfe.entries())
      if (!named.has(id) && ausnahme === undefined)
        report(perspektiven.source, ['bedarfe', index, 'id'], 'value', {
          message: `Zum Bedarf ${id} („${titel}“) gibt es kein Ziel.`,
          hint: `Ergänzen Sie bei einem Ziel „bedarfe: [${id}]“, oder begründen Sie es hier unter „ausnahme“.`,
        })
  },
}

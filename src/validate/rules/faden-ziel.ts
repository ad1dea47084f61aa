import type { Regel } from '../rule.ts'

/**
 * Zu jedem Ziel gehört eine Maßnahme, oder ein Grund, warum nicht. Leitziele werden über die
 * anderen Ziele ihres Handlungsfelds erreicht und brauchen keine eigene.
 */
export const fadenZiel: Regel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Ziel ohne Maßnahme',
    ursache:
      'Keine Maßnahme nennt dieses Ziel unter „ziele“, oder alle, die es nennen, sind entfallen. Was nicht getan wird, wird nicht erreicht.',
    abhilfe:
      'Nennen Sie das Ziel bei einer Maßnahme, oder schreiben Sie unter „ausnahme“, warum keine dazugehört; der Grund steht dann im Profil.',
    beispiel: {
      vorher: '- id: Z2\n  titel: Sichere Schulwege',
      nachher: '- id: Z2\n  titel: Sichere Schulwege\n  ausnahme: Die Planung beginnt erst 2028.',
    },
  },
  check: ({ perspektiven, report }) => {
    if (!perspektiven) return
    const { ziele = [], massnahmen = [] } = perspektiven.data
    const named = new Set(
      massnahmen.filter(({ status }) => status !== 'entfallen').flatMap((each) => each.ziele),
    )
    for (const [index, { id, titel, art, ausnahme }] of ziele.entries())
      if (!named.has(id) && ausnahme === undefined && art !== 'leitziel')
        report(perspektiven.source, ['ziele', index, 'id'], 'value', {
          message: `Zum Ziel ${id} („${titel}“) gibt es keine Maßnahme.`,
          hint: `Ergänzen Sie bei einer Maßnahme „ziele: [${id}]“, oder begründen Sie es hier unter „ausnahme“.`,
        })
  },
}

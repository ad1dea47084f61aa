import type { Regel } from '../rule.ts'

/** Jede Maßnahme dient einem Ziel, oder nennt den Grund, warum keinem. */
export const fadenMassnahme: Regel = {
  stufen: { abstimmung: 'warning', freigabe: 'error' },
  erklaerung: {
    titel: 'Maßnahme ohne Ziel',
    ursache: 'Die Maßnahme nennt kein Ziel. Niemand kann später sagen, ob sie etwas bewirkt hat.',
    abhilfe:
      'Nennen Sie unter „ziele“ mindestens ein Ziel, oder schreiben Sie unter „ausnahme“, warum die Maßnahme keinem dient; der Grund steht dann im Profil.',
    beispiel: { vorher: 'ziele: []', nachher: 'ziele: [Z2]' },
  },
  check: ({ perspektiven, report }) => {
    if (!perspektiven) return
    for (const [index, { id, titel, ziele, ausnahme }] of (
      perspektiven.data.massnahmen ?? []
    ).entries())
      if (ziele.length === 0 && ausnahme === undefined)
        report(perspektiven.source, ['massnahmen', index, 'ziele'], 'key', {
          message: `Die Maßnahme ${id} („${titel}“) dient keinem Ziel.`,
          hint: 'Nennen Sie ein Ziel, oder begründen Sie es hier unter „ausnahme“.',
        })
  },
}

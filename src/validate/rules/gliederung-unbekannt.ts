import { meintenSie } from '../../diagnostics/closest.ts'
import type { Rule } from '../rule.ts'

/** Die Gliederung, die ein Profil nennt, muss im Katalog stehen. */
export const gliederungUnbekannt: Rule = ({ profil, gliederungen, report }) => {
  const id = profil?.data.gliederung
  if (!profil || id === undefined || gliederungen.has(id)) return
  const known = [...gliederungen.keys()]
  report(profil.source, ['gliederung'], 'value', {
    message: `Die Gliederung „${id}“ gibt es nicht.`,
    hint: meintenSie(id, known) ?? `Möglich sind: ${known.join(', ')}.`,
  })
}

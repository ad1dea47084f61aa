import type { Abschnittsstand } from '../model/freigabe.ts'
import type { Profilkopf } from '../model/profil.ts'
import type { Entscheider } from '../model/gremien.ts'

type Status = Profilkopf['status']

/** States that people set: nobody decides about them any more. */
const final: readonly Status[] = ['abgeloest', 'zurueckgezogen']

/**
 * The status that follows from the decisions: that of the last Gremium that, like all before it
 * that it follows, agrees to every Abschnitt as it is now. Without one: in Abstimmung once somebody
 * has decided or profil.yaml says so, else Entwurf.
 */
export function toStatus(
  abschnitte: readonly Abschnittsstand[],
  gremien: readonly Entscheider[],
  declared: Status,
): Status {
  if (final.includes(declared)) return declared
  const agreed = (id: string): boolean =>
    abschnitte.length > 0 &&
    abschnitte.every(({ voten }) => votesOf(voten, id).every(({ zustand }) => zustand === 'gilt'))
  const reached = gremien.findLast(
    ({ id, nach, status }) => status !== null && agreed(id) && nach.every(agreed),
  )
  if (reached?.status) return reached.status
  const decided = abschnitte.some(({ voten }) => voten.some(({ beschluss }) => beschluss !== null))
  return decided || declared !== 'entwurf' ? 'in_abstimmung' : 'entwurf'
}

function votesOf(voten: Abschnittsstand['voten'], id: string): Abschnittsstand['voten'] {
  return voten.filter(({ gremium }) => gremium === id)
}

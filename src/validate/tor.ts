import type { Severity } from '../diagnostics/diagnostic.ts'
import type { ProfilDatei } from '../generated/source-types.ts'

/** The gates a profile passes, in their order: each asks for all that those before it ask for. */
export const tore = ['speichern', 'abstimmung', 'freigabe', 'veroeffentlichung'] as const
export type Tor = (typeof tore)[number]

/** What people call the gates. */
export const torworte: Readonly<Record<Tor, { readonly name: string; readonly wann: string }>> = {
  speichern: { name: 'Speichern', wann: 'jederzeit, auch im ersten Entwurf' },
  abstimmung: { name: 'Abstimmung', wann: 'bevor der Entwurf an die Ämter geht' },
  freigabe: { name: 'Freigabe', wann: 'bevor die AG SRO beschließt' },
  veroeffentlichung: { name: 'Veröffentlichung', wann: 'bevor das Profil erscheint' },
}

const torOfStatus: Readonly<Record<NonNullable<ProfilDatei['status']>, Tor>> = {
  entwurf: 'speichern',
  in_abstimmung: 'abstimmung',
  abgestimmt_ag_sro: 'freigabe',
  beschlossen_bezirksamt: 'veroeffentlichung',
  zur_kenntnis_bvv: 'veroeffentlichung',
  veroeffentlicht: 'veroeffentlichung',
  // Nobody works on these any more.
  abgeloest: 'speichern',
  zurueckgezogen: 'speichern',
}

/** The gate that a profile of this status has to pass. */
export function torOf(status: ProfilDatei['status']): Tor {
  return torOfStatus[status ?? 'entwurf']
}

/** From which gate on a finding counts, and as what; it is not shown before the first. */
export type Stufen = Readonly<Partial<Record<Tor, Severity>>>

/** What does not depend on the gate. */
export const immerFehler: Stufen = { speichern: 'error' }

/** How much a finding counts at a gate; undefined if it does not count yet. */
export function severityAt(stufen: Stufen, tor: Tor): Severity | undefined {
  const passed = tore.slice(0, tore.indexOf(tor) + 1)
  return passed.reduce<Severity | undefined>((before, each) => stufen[each] ?? before, undefined)
}

import type { ProfilImVergleich, Regel } from './rule.ts'
import { absatzAnderswo } from './rules/absatz-anderswo.ts'
import { raumDoppelt } from './rules/raum-doppelt.ts'

/** The rules that look at all profiles of a workspace at once. */
export const profilregeln: Readonly<Record<string, Regel<readonly ProfilImVergleich[]>>> = {
  'raum-doppelt': raumDoppelt,
  'absatz-anderswo': absatzAnderswo,
}

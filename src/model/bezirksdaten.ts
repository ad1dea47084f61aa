import type { BezirkDatei } from '../generated/source-types.ts'
import type { Profil, ProfilDaten } from './profil.ts'
import { toProfilkopf } from './profilkopf.ts'
import type { ProfilContext } from './to-profil.ts'

/**
 * The sources of a Bezirksvergleich: what bezirk.yaml says of its head, and nothing that anybody
 * wrote. Its Raum is the Bezirk.
 * @param ordner names its inputs and its output folder
 */
export function toBezirksdaten(bezirk: BezirkDatei, ordner: string): ProfilDaten {
  const kopf = { ...bezirk.bezirksvergleich }
  // What is compared is no part of the head.
  delete kopf.umfang
  delete kopf.indikatoren
  return {
    ordner,
    profil: { schema: 'bzrp/1', raum: bezirk.bezirk, ...kopf },
    analyse: [],
    fachplanung: [],
    perspektiven: {},
    tabellen: new Map(),
    bilder: new Map(),
  }
}

/**
 * The head of a Bezirksvergleich with every default, as for a profile.
 * @throws RangeError if the list of Räume has no such Bezirk.
 */
export function toBezirksprofil(
  daten: ProfilDaten,
  { bezirk, gliederung, raeume, auskunft, glossar }: Omit<ProfilContext, 'kurzform'>,
): Profil {
  const raum = raeume.get(daten.profil.raum)
  if (!raum) throw new RangeError(`Den Raum ${daten.profil.raum} gibt es nicht.`)
  return {
    ordner: daten.ordner,
    form: 'vergleich',
    raum,
    bezirk,
    kopf: toProfilkopf(daten, gliederung, auskunft),
    ueberblick: [],
    teile: [],
    perspektiven: daten.perspektiven,
    fachplanung: [],
    glossar,
    tabellen: daten.tabellen,
    bilder: daten.bilder,
  }
}

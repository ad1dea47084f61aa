import type { Profilkopf } from '../model/profil.ts'

/** What a status means to a reader. */
export const statusworte: Readonly<Record<Profilkopf['status'], string>> = {
  entwurf: 'Entwurf',
  in_abstimmung: 'Entwurf, in Abstimmung',
  abgestimmt_ag_sro: 'Entwurf, in der AG Sozialraumorientierung abgestimmt',
  beschlossen_bezirksamt: 'vom Bezirksamt beschlossen',
  zur_kenntnis_bvv: 'vom Bezirksamt beschlossen, der BVV zur Kenntnis gegeben',
  veroeffentlicht: 'veröffentlicht',
  abgeloest: 'durch eine neuere Ausgabe abgelöst',
  zurueckgezogen: 'zurückgezogen',
}

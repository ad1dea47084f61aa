/** What can be made of the sources of one profile, and of the data of a whole Bezirk. */
export type Ausgabeform = 'profil' | 'kurzprofil' | 'datenblatt' | 'vergleich'

export interface Formangaben {
  /** As the title says it. */
  readonly name: string
  /** Outline in the catalogue; null takes that of the profile. */
  readonly gliederung: string | null
  /** Pages of A4, never more or fewer; null for as many as it takes: then it has chapters. */
  readonly seiten: number | null
}

/** One row per form: whoever adds one adds it here, and its outline to the catalogue. */
export const ausgabeformen: Readonly<Record<Ausgabeform, Formangaben>> = {
  profil: { name: 'Bezirksregionenprofil', gliederung: null, seiten: null },
  kurzprofil: { name: 'Kurzprofil', gliederung: 'kurzprofil', seiten: 4 },
  datenblatt: { name: 'Datenblatt', gliederung: 'datenblatt', seiten: 2 },
  vergleich: { name: 'Bezirksvergleich', gliederung: null, seiten: null },
}

/** Whether it consists of sheets of one page each instead of chapters. */
export function isKurzform(form: Ausgabeform): boolean {
  return ausgabeformen[form].seiten !== null
}

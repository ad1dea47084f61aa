import type { Einspielung } from './einspielung.ts'

/** A kind of official source, as listed by `bzrp import --help`; its code is loaded when used. */
export interface Art {
  readonly art: string
  readonly titel: string
  /** Which files it takes. */
  readonly dateien: string
  /** What it writes, relative to the workspace. */
  readonly ziel: string
  load(): Promise<Einspielung>
}

/** All kinds in the order in which a new data library is filled. */
export const arten: readonly Art[] = [
  {
    art: 'lor',
    titel: 'Liste der lebensweltlich orientierten Räume',
    dateien:
      'CSV der Planungsräume (LOR 2021 oder 2006), dazu die der höheren Ebenen und JSON der Flächen',
    ziel: 'katalog/lor/',
    load: async () => (await import('./lor.ts')).importLor,
  },
  {
    art: 'umrechnung',
    titel: 'Gewichte zur Umrechnung von LOR 2006 auf LOR 2021',
    dateien: 'CSV mit plr_id_pre2021, plr_id_2021, weight',
    ziel: 'katalog/lor/',
    load: async () => (await import('./umrechnung.ts')).importUmrechnung,
  },
  {
    art: 'geometrie',
    titel: 'Flächen der LOR',
    dateien: 'TopoJSON mit den Objekten bez, pgr, bzr, plr; fein, grob oder beide',
    ziel: 'katalog/geometrie/',
    load: async () => (await import('./geometrie.ts')).importGeometrie,
  },
  {
    art: 'ewr',
    titel: 'Einwohnerregister: Alter und Geschlecht je Planungsraum',
    dateien: 'Matrix des Amts für Statistik, zum Beispiel EWR_L21_202512E_Matrix.csv',
    ziel: 'daten/ewr/',
    load: async () => (await import('./ewr.ts')).importEwr,
  },
  {
    art: 'ewr-a-i-16',
    titel:
      'Einwohnerregister A I 16: Altersgruppen, Herkunft, Migrationshintergrund je Planungsraum',
    dateien:
      'die Tabellen t1, t2 und t3 eines oder mehrerer Halbjahre, zum Beispiel …-2024-02-t1-….csv',
    ziel: 'daten/ewr-a-i-16/',
    load: async () => (await import('./ewr-a-i-16.ts')).importEwrAI16,
  },
]

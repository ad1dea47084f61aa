import type { Angaben, AsyncEinspielung, Einspielung } from './einspielung.ts'

/** A kind of official source, as listed by `bzrp import --help`; its code is loaded when used. */
export interface Art {
  readonly art: string
  readonly titel: string
  /** Which files it takes. */
  readonly dateien: string
  /** What it writes, relative to the workspace. */
  readonly ziel: string
  /** Options it knows beyond those of all kinds. */
  readonly angaben?: readonly (keyof Angaben)[]
  load(): Promise<Einspielung | AsyncEinspielung>
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
  {
    art: 'mss',
    titel: 'Monitoring Soziale Stadtentwicklung: Indizes und Indikatoren je Planungsraum',
    dateien: 'CSV einer Ausgabe, nach ihr benannt: mss_2021.csv',
    ziel: 'daten/mss/',
    load: async () => (await import('./mss.ts')).importMss,
  },
  {
    art: 'umweltgerechtigkeit',
    titel: 'Umweltgerechtigkeit: fünf Kernindikatoren und Mehrfachbelastung je Planungsraum',
    dateien: 'CSV einer Ausgabe, nach ihr benannt: umweltgerechtigkeit_2021_22_plr.csv',
    ziel: 'daten/umweltgerechtigkeit/',
    load: async () => (await import('./umweltgerechtigkeit.ts')).importUmweltgerechtigkeit,
  },
  {
    art: 'kita',
    titel: 'Kindertagesstätten mit Plätzen',
    dateien:
      'CSV des Kita-Verzeichnisses, nach seinem Monat benannt, zum Beispiel …-2026-07-details.csv',
    ziel: 'daten/kita/',
    angaben: ['stand'],
    load: async () => (await import('./kita.ts')).importKita,
  },
  {
    art: 'gruenanlagen',
    titel: 'Öffentliche Grünanlagen mit Fläche',
    dateien: 'CSV der Grünanlagen mit Planungsraum; dazu --stand, die Datei nennt keinen',
    ziel: 'daten/gruenanlagen/',
    angaben: ['stand'],
    load: async () => (await import('./gruenanlagen.ts')).importGruenanlagen,
  },
  {
    art: 'spielplaetze',
    titel: 'Öffentliche Spielplätze mit Nettospielfläche',
    dateien: 'CSV der Spielplätze mit Planungsraum; dazu --stand, die Datei nennt keinen',
    ziel: 'daten/spielplaetze/',
    angaben: ['stand'],
    load: async () => (await import('./spielplaetze.ts')).importSpielplaetze,
  },
  {
    art: 'schulen',
    titel: 'Schulen nach Schulart',
    dateien: 'GeoJSON der Schulstandorte (EPSG:25833); dazu --stand, die Datei nennt keinen',
    ziel: 'daten/schulen/',
    angaben: ['stand'],
    load: async () => (await import('./schulen.ts')).importSchulen,
  },
  {
    art: 'jugendfreizeit',
    titel: 'Jugendfreizeiteinrichtungen mit Plätzen',
    dateien: 'GeoJSON der Einrichtungen (EPSG:25833); dazu --stand, die Datei nennt keinen',
    ziel: 'daten/jugendfreizeit/',
    angaben: ['stand'],
    load: async () => (await import('./jugendfreizeit.ts')).importJugendfreizeit,
  },
  {
    art: 'kriminalitaetsatlas',
    titel: 'Kriminalitätsatlas: Fallzahlen und Häufigkeitszahlen je Bezirksregion und Jahr',
    dateien: 'XLSX der Polizei Berlin mit den Blättern Fallzahlen_… und HZ_…',
    ziel: 'daten/kriminalitaetsatlas/',
    load: async () => (await import('./kriminalitaetsatlas.ts')).importKriminalitaetsatlas,
  },
  {
    art: 'kernindikatoren',
    titel: 'Kernindikatoren, wie die Ämter sie fertig liefern',
    dateien:
      'CSV oder XLSX mit indikator, raum, stand, wert und, wenn vorhanden, abs, nenner, status, quelle, hinweis',
    ziel: 'daten/kernindikatoren/',
    angaben: ['herausgeber', 'lizenz', 'namensnennung'],
    load: async () => (await import('./kernindikatoren.ts')).importKernindikatoren,
  },
  {
    art: 'tabelle',
    titel: 'Eine eigene Tabelle je Raum',
    dateien: 'CSV oder XLSX; dazu --zuordnung mit einer YAML-Datei, die ihre Spalten zuordnet',
    ziel: 'daten/<datensatz>/',
    angaben: ['zuordnung', 'stand'],
    load: async () => (await import('./eigene-tabelle.ts')).importTabelle,
  },
]

import type { Einheit } from '../../model/einheit.ts'

/** Units of the catalogue in words, for column descriptions and findings. */
export const einheitsworte: Readonly<Record<Einheit, string>> = {
  anzahl: 'Anzahl',
  personen: 'Personen',
  prozent: 'Prozent',
  prozentpunkte: 'Prozentpunkte',
  je_100: 'je 100',
  je_1000: 'je 1.000',
  je_100000: 'je 100.000',
  m2: 'Quadratmeter',
  m2_je_ew: 'Quadratmeter je Person',
  ha: 'Hektar',
  ew_je_ha: 'Menschen je Hektar',
  ew_je_km2: 'Menschen je Quadratkilometer',
  euro: 'Euro',
  euro_je_m2: 'Euro je Quadratmeter',
  jahre: 'Jahre',
  index: 'Index',
  klasse: 'Klasse',
}

/** What is measured and not counted: it may have decimals. */
export const gemessen: ReadonlySet<Einheit> = new Set<Einheit>([
  'm2',
  'm2_je_ew',
  'ha',
  'euro',
  'euro_je_m2',
  'jahre',
  'index',
])

/** What is divided by an area. */
export const jeFlaeche: ReadonlySet<Einheit> = new Set<Einheit>([
  'ew_je_ha',
  'ew_je_km2',
  'euro_je_m2',
])

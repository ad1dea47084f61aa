import type { Einheit } from '../model/einheit.ts'
import { noBreakSpace, thinSpace } from './number.ts'

/** How a unit is said and written. */
export interface Einheitsworte {
  /** In words, below a name or on an axis: „Anteil in %“; empty if the name says it all. */
  readonly lang: string
  /** The short sign beside a name or in the head of a column: „%“, „je 100“; empty for plain counts. */
  readonly zeichen: string
  /** Behind a number in running text, with its space. */
  readonly nach: string
  /** A difference of two values in running text. */
  readonly unterschied: { readonly einzahl: string; readonly mehrzahl: string }
  /** The same as short sign. */
  readonly unterschied_kurz: string
}

const simple = (wort: string): Einheitsworte => ({
  lang: wort,
  zeichen: wort,
  nach: `${noBreakSpace}${wort}`,
  unterschied: { einzahl: wort, mehrzahl: wort },
  unterschied_kurz: wort,
})

const count = (einzahl: string, mehrzahl: string, zeichen = ''): Einheitsworte => ({
  lang: zeichen === '' ? '' : mehrzahl,
  zeichen,
  nach: zeichen === '' ? '' : `${noBreakSpace}${zeichen}`,
  unterschied: { einzahl, mehrzahl },
  unterschied_kurz: zeichen,
})

const points = (wort: string, einzahl: string, mehrzahl: string): Einheitsworte => ({
  ...simple(wort),
  nach: '',
  unterschied: { einzahl, mehrzahl },
  unterschied_kurz: '',
})

/** Every unit of the catalogue. */
export const einheiten: Readonly<Record<Einheit, Einheitsworte>> = {
  anzahl: count('', ''),
  personen: count('Person', 'Personen'),
  prozent: {
    ...simple('%'),
    lang: 'Anteil in %',
    unterschied: { einzahl: 'Prozentpunkt', mehrzahl: 'Prozentpunkte' },
    unterschied_kurz: 'Pp.',
  },
  prozentpunkte: {
    ...simple('Prozentpunkte'),
    zeichen: 'Pp.',
    unterschied: { einzahl: 'Prozentpunkt', mehrzahl: 'Prozentpunkte' },
    unterschied_kurz: 'Pp.',
  },
  je_100: simple('je 100'),
  je_1000: simple(`je 1${thinSpace}000`),
  je_100000: simple(`je 100${thinSpace}000`),
  m2: count('Quadratmeter', 'Quadratmeter', 'm²'),
  m2_je_ew: {
    ...simple('m² je Person'),
    lang: 'Quadratmeter je Person',
    unterschied: { einzahl: 'Quadratmeter je Person', mehrzahl: 'Quadratmeter je Person' },
  },
  ha: count('Hektar', 'Hektar', 'ha'),
  ew_je_ha: {
    ...simple('je ha'),
    lang: 'Menschen je Hektar',
    unterschied: { einzahl: 'Mensch je Hektar', mehrzahl: 'Menschen je Hektar' },
  },
  ew_je_km2: {
    ...simple('je km²'),
    lang: 'Menschen je Quadratkilometer',
    unterschied: {
      einzahl: 'Mensch je Quadratkilometer',
      mehrzahl: 'Menschen je Quadratkilometer',
    },
  },
  euro: {
    ...simple('€'),
    lang: 'Euro',
    unterschied: { einzahl: 'Euro', mehrzahl: 'Euro' },
  },
  euro_je_m2: {
    ...simple('€ je m²'),
    lang: 'Euro je Quadratmeter',
    unterschied: { einzahl: 'Euro je Quadratmeter', mehrzahl: 'Euro je Quadratmeter' },
  },
  jahre: { ...simple('Jahre'), unterschied: { einzahl: 'Jahr', mehrzahl: 'Jahre' } },
  index: points('Index', 'Punkt', 'Punkte'),
  klasse: points('Klasse', 'Klasse', 'Klassen'),
}

/**
 * The sign of a unit beside a name that may say it already: „je 100“ is empty beside „Plätze je
 * 100 Kinder“, „m² je Person“ is „m²“ beside „Spielfläche je Person“.
 */
export function zeichenNeben(name: string, einheit: Einheit): string {
  const { zeichen } = einheiten[einheit]
  if (zeichen === '' || name.includes(zeichen)) return ''
  const [first = '', ...rest] = zeichen.split(' ')
  return rest.length > 0 && name.includes(rest.join(' ')) ? first : zeichen
}

/** Whether a name says the unit in full: „Plätze je 100 Kinder“. */
export function saysEinheit(name: string, einheit: Einheit): boolean {
  return einheiten[einheit].zeichen !== '' && zeichenNeben(name, einheit) === ''
}

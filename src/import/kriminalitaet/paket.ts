import type { Paketbeschreibung, Paketspalte } from '../datenpaket.ts'
import { lizenzen } from '../lizenzen.ts'
import { delikte } from './delikte.ts'

const statistik = 'Kriminalitätsatlas Berlin (Polizeiliche Kriminalstatistik)'

/** Names of the columns of an offence. */
export function toHz(delikt: string): string {
  return `hz_${delikt}`
}

export function toOhneRegion(delikt: string): string {
  return `${delikt}_ohne_region`
}

const spalten: readonly Paketspalte[] = [
  ...delikte.map(({ name, titel }) => ({ name, titel, einheit: 'Fälle' })),
  ...delikte.map(({ name, titel }) => ({
    name: toHz(name),
    titel: `${titel}, Häufigkeitszahl`,
    beschreibung: 'Wie geliefert; in manchen Jahren auf ganze Zahlen gerundet.',
    einheit: 'Fälle je 100.000 Personen',
    typ: 'number' as const,
  })),
  ...delikte.map(({ name, titel }) => ({
    name: toOhneRegion(name),
    titel: `${titel}, keiner Bezirksregion zuzuordnen`,
    einheit: 'Fälle',
  })),
]

/** What is said of the Kriminalitätsatlas. */
export const kriminalpaket: Paketbeschreibung = {
  name: 'kriminalitaetsatlas',
  titel: 'Kriminalitätsatlas Berlin',
  beschreibung:
    'Fallzahlen und Häufigkeitszahlen von 17 Delikten nach dem Tatort, je Jahr, auf den Ebenen Bezirksregion (LOR 2021, auch für die Jahre davor), Bezirk und Berlin. „Kiezbezogene Straftaten“ heißen in der Quelle „Kieztaten“. Nicht jeder Fall lässt sich einer Bezirksregion zuordnen: Diese Fälle stehen für Bezirk und Berlin in eigenen Spalten (…_ohne_region); für Berlin sind es die der Bezirke und die nur dem Stadtgebiet zuzuordnenden. Bezirksregionen und diese Fälle zusammen ergeben den Bezirk und Berlin. Häufigkeitszahlen sind wie geliefert übernommen; die Quelle nennt ihre Bezugsbevölkerung nicht. Die Lizenz ist bis zur Bestätigung als CC BY-SA 3.0 DE angenommen.',
  quellen: [
    {
      title: 'Polizei Berlin: Kriminalitätsatlas',
      path: 'https://www.kriminalitaetsatlas.berlin.de/',
    },
  ],
  lizenzen: [lizenzen['cc-by-sa-3.0-de']],
  angaben: {
    art: 'kriminalitaetsatlas',
    statistik,
    herausgeber: 'Polizei Berlin',
    herausgeber_kurz: 'Polizei Berlin',
    lizenz: 'cc-by-sa-3.0-de',
    // Cases are counted, not people, and published like this.
    geheimhaltung: { mindestfallzahl: 1 },
  },
  namensnennung: (staende) =>
    `Datenquelle: Polizei Berlin, ${statistik}, ${toJahre(staende)}, CC BY-SA 3.0 DE (Lizenz noch zu bestätigen)`,
  spalten,
  einheit: 'Fälle',
}

function toJahre(staende: readonly string[]): string {
  const years = staende.map((stand) => stand.slice(0, 4))
  const [first = '', last = first] = [years[0], years.at(-1)]
  return first === last ? first : `${first} bis ${last}`
}

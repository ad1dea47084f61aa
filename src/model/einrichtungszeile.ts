import type { DatenEinrichtung } from './datensatz.ts'

type Art = DatenEinrichtung['art']
type Einheit = NonNullable<DatenEinrichtung['kapazitaet_einheit']>

/** A column of a list of facilities, as a Table Schema describes it. */
export interface Listenspalte {
  readonly name: string
  readonly typ: 'string' | 'number'
  readonly titel: string
  readonly beschreibung?: string
}

/** Columns of every list of facilities, in this order. */
export const listenspalten = [
  { name: 'id', typ: 'string', titel: 'Kennung', beschreibung: 'Schlüssel der Quelle.' },
  { name: 'name', typ: 'string', titel: 'Name' },
  {
    name: 'art',
    typ: 'string',
    titel: 'Art der Einrichtung',
    beschreibung: 'Art wie in den Fachbeiträgen, zum Beispiel kita, grundschule oder spielplatz.',
  },
  {
    name: 'unterart',
    typ: 'string',
    titel: 'Genauere Art',
    beschreibung: 'In den Worten der Quelle.',
  },
  { name: 'traeger', typ: 'string', titel: 'Träger' },
  { name: 'strasse', typ: 'string', titel: 'Straße und Hausnummer' },
  { name: 'plz', typ: 'string', titel: 'Postleitzahl' },
  { name: 'raum', typ: 'string', titel: 'LOR-Schlüssel des Planungsraums' },
  { name: 'lon', typ: 'number', titel: 'Länge', beschreibung: 'WGS84, Grad östlicher Länge.' },
  { name: 'lat', typ: 'number', titel: 'Breite', beschreibung: 'WGS84, Grad nördlicher Breite.' },
  { name: 'kapazitaet', typ: 'number', titel: 'Kapazität' },
  { name: 'kapazitaet_einheit', typ: 'string', titel: 'Einheit der Kapazität' },
] as const satisfies readonly Listenspalte[]

type Spaltenname = (typeof listenspalten)[number]['name']

/** All kinds; the compiler sees that none is missing. */
const arten: Readonly<Record<Art, true>> = {
  kita: true,
  kindertagespflege: true,
  grundschule: true,
  gemeinschaftsschule: true,
  iss: true,
  gymnasium: true,
  foerderzentrum: true,
  berufsschule: true,
  privatschule: true,
  hort: true,
  jfe: true,
  familienzentrum: true,
  stadtteilzentrum: true,
  nachbarschaftstreff: true,
  senior_innenfreizeitstaette: true,
  pflege: true,
  tagespflege: true,
  beratung: true,
  unterkunft_gefluechtete: true,
  unterkunft_wohnungslose: true,
  bibliothek: true,
  vhs: true,
  musikschule: true,
  kulturort: true,
  krankenhaus: true,
  gesundheitsdienst: true,
  suchthilfe: true,
  psychiatrie: true,
  sporthalle: true,
  sportplatz: true,
  schwimmbad: true,
  gruenanlage: true,
  spielplatz: true,
  kleingarten: true,
  friedhof: true,
  sonstige: true,
}

const einheiten: Readonly<Record<Einheit, true>> = {
  plaetze: true,
  schueler: true,
  zuege: true,
  betten: true,
  m2: true,
  parzellen: true,
  besuche: true,
}

const stelleOf = Object.fromEntries(
  listenspalten.map(({ name }, index) => [name, index]),
) as Readonly<Record<Spaltenname, number>>

/** What is wrong with a row: a German sentence and the column it is about. */
export interface Zeilenfehler {
  readonly message: string
  readonly spalte: Spaltenname
}

/**
 * A facility from the cells of its row, in the order of `listenspalten`; empty cells are unknown.
 * Whether the Planungsraum exists is not looked at.
 */
export function parseEinrichtung(
  zellen: readonly string[],
): { einrichtung: DatenEinrichtung } | { fehler: Zeilenfehler } {
  const cell = (name: Spaltenname): string => zellen[stelleOf[name]] ?? ''
  const fehler = findFehler(cell)
  if (fehler) return { fehler }
  const lon = cell('lon')
  const kapazitaet = cell('kapazitaet')
  return {
    einrichtung: {
      id: cell('id'),
      name: cell('name'),
      art: cell('art') as Art,
      unterart: cell('unterart') || null,
      traeger: cell('traeger') || null,
      strasse: cell('strasse') || null,
      plz: cell('plz') || null,
      planungsraum: cell('raum'),
      lage: lon === '' ? null : { lon: Number(lon), lat: Number(cell('lat')) },
      kapazitaet: kapazitaet === '' ? null : Number(kapazitaet),
      kapazitaet_einheit: (cell('kapazitaet_einheit') || null) as Einheit | null,
    },
  }
}

/** The cells of a facility, so that `parseEinrichtung` gives it back. */
export function formatEinrichtung(einrichtung: DatenEinrichtung): string[] {
  const { lage, kapazitaet } = einrichtung
  const cells: Readonly<Record<Spaltenname, string>> = {
    id: einrichtung.id,
    name: einrichtung.name,
    art: einrichtung.art,
    unterart: einrichtung.unterart ?? '',
    traeger: einrichtung.traeger ?? '',
    strasse: einrichtung.strasse ?? '',
    plz: einrichtung.plz ?? '',
    raum: einrichtung.planungsraum,
    lon: lage ? String(lage.lon) : '',
    lat: lage ? String(lage.lat) : '',
    kapazitaet: kapazitaet === null ? '' : String(kapazitaet),
    kapazitaet_einheit: einrichtung.kapazitaet_einheit ?? '',
  }
  return listenspalten.map(({ name }) => cells[name])
}

const zahl = /^-?[0-9]+(\.[0-9]+)?$/

function findFehler(cell: (name: Spaltenname) => string): Zeilenfehler | undefined {
  for (const spalte of ['id', 'name'] as const)
    if (cell(spalte) === '') return { spalte, message: `In der Spalte „${spalte}“ steht nichts.` }
  if (!Object.hasOwn(arten, cell('art')))
    return { spalte: 'art', message: `Eine Art von Einrichtung „${cell('art')}“ gibt es nicht.` }
  for (const spalte of ['lon', 'lat', 'kapazitaet'] as const)
    if (cell(spalte) !== '' && !zahl.test(cell(spalte)))
      return { spalte, message: `„${cell(spalte)}“ ist keine Zahl mit Dezimalpunkt.` }
  if ((cell('lon') === '') !== (cell('lat') === ''))
    return { spalte: 'lon', message: 'Von Länge und Breite ist nur eine angegeben.' }
  const einheit = cell('kapazitaet_einheit')
  if ((cell('kapazitaet') === '') !== (einheit === ''))
    return { spalte: 'kapazitaet', message: 'Von Kapazität und Einheit ist nur eine angegeben.' }
  if (einheit !== '' && !Object.hasOwn(einheiten, einheit))
    return { spalte: 'kapazitaet_einheit', message: `Eine Einheit „${einheit}“ gibt es nicht.` }
  return undefined
}

import type { Einrichtung, FachplanungDatei } from '../generated/source-types.ts'
import type { Quellenangabe } from '../model/darstellung.ts'
import type { DatenEinrichtung } from '../model/datensatz.ts'
import { einrichtungsartWorte } from '../wording/auswahl-fachplanung.ts'
import type { ElementContext } from './context.ts'
import { byName } from './liste.ts'
import { quelleOfAmt, quellenOfDatensatz, quellenOfIds, uniqueQuellen } from './quellen.ts'

/** A facility as it is listed and drawn, from the data library or from an Amt. */
export interface Listeneintrag {
  /** Known in every list and map of the profile. */
  readonly schluessel: string
  readonly name: string
  readonly art: Einrichtung['art']
  /** What kind of it exactly, in the words of the source. */
  readonly unterart: string | null
  readonly traeger: string | null
  /** „Beispielweg 1, 12489 Berlin“ */
  readonly anschrift: string | null
  readonly planungsraum: string
  readonly lage: { readonly lon: number; readonly lat: number } | null
  readonly kapazitaet: number | null
  readonly kapazitaet_einheit: Einrichtung['kapazitaet_einheit'] | null
  /** What an Amt has sent of it. */
  readonly gemeldet: { readonly datei: FachplanungDatei; readonly angaben: Einrichtung } | null
}

/** All facilities of some kinds in the region. */
export interface Einrichtungen {
  /** By Planungsraum, kind and name. */
  readonly eintraege: readonly Listeneintrag[]
  readonly quellen: readonly Quellenangabe[]
  /** The youngest list of the data library with these kinds; null if it has none. */
  readonly stand: string | null
}

interface Auswahl {
  readonly einrichtungsarten?: readonly Einrichtung['art'][]
  readonly stand?: string
}

const endOfTime = '9999-12-31'

/**
 * Facilities of the data library and of the Ämter. What an Amt says of a facility of the same name
 * in the same Planungsraum wins; what must not be published (shelters) is not even counted.
 */
export function loadEinrichtungen(auswahl: Auswahl, context: ElementContext): Einrichtungen {
  const { auskunft, profil, region } = context
  const { einrichtungsarten: arten = alleArten, stand = profil.kopf.datenstand } = auswahl
  const answers = auskunft.einrichtungen(arten, region.id, stand === 'neuester' ? endOfTime : stand)
  const own = profil.fachplanung.flatMap((datei) =>
    (datei.einrichtungen ?? [])
      .filter(({ art }) => arten.includes(art))
      .map((angaben) => ({ datei, angaben })),
  )
  const known = answers.flatMap(({ einrichtungen }) => einrichtungen)
  const said = new Set(own.map(({ angaben }) => placeOf(angaben.name, angaben.plr)))
  const reported = own
    .filter(({ angaben }) => angaben.veroeffentlichen !== false)
    .map((each) => toGemeldeter(each, known))
  const eintraege = [
    ...known
      .filter(({ name, planungsraum }) => !said.has(placeOf(name, planungsraum)))
      .map(toBekannter),
    ...reported,
  ]
  return {
    eintraege: sortEintraege(eintraege),
    quellen: uniqueQuellen([
      ...answers.flatMap((each) => quellenOfDatensatz(each.datensatz, each.stand, auskunft)),
      ...quellenOfIds(
        reported.map(({ gemeldet }) => gemeldet?.angaben.quelle),
        context,
      ),
      ...reported.flatMap(({ gemeldet }) =>
        gemeldet && gemeldet.angaben.quelle === undefined
          ? [quelleOfAmt(gemeldet.datei, context)]
          : [],
      ),
    ]),
    stand:
      answers
        .map((each) => each.stand)
        .sort()
        .at(-1) ?? null,
  }
}

const alleArten = Object.keys(einrichtungsartWorte) as readonly Einrichtung['art'][]

function sortEintraege(eintraege: readonly Listeneintrag[]): readonly Listeneintrag[] {
  return eintraege
    .toSorted(byName(({ name }) => name))
    .toSorted((a, b) => alleArten.indexOf(a.art) - alleArten.indexOf(b.art))
    .toSorted((a, b) =>
      a.planungsraum < b.planungsraum ? -1 : a.planungsraum > b.planungsraum ? 1 : 0,
    )
}

/** Names are compared as people read them. */
function placeOf(name: string, planungsraum: string): string {
  return `${planungsraum} ${name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de-DE')}`
}

function toBekannter(einrichtung: DatenEinrichtung): Listeneintrag {
  const { id, strasse, plz } = einrichtung
  return {
    ...einrichtung,
    schluessel: `bibliothek ${einrichtung.art} ${id}`,
    anschrift: joinAnschrift(strasse, plz, 'Berlin'),
    gemeldet: null,
  }
}

/** What the Amt leaves open is taken from the data library. */
function toGemeldeter(
  { datei, angaben }: NonNullable<Listeneintrag['gemeldet']>,
  known: readonly DatenEinrichtung[],
): Listeneintrag {
  const { id, name, art, plr, anschrift } = angaben
  const same = known.find((each) => placeOf(each.name, each.planungsraum) === placeOf(name, plr))
  const twin = same && toBekannter(same)
  return {
    schluessel: `amt ${datei.amt} ${id}`,
    name: name.trim(),
    art,
    unterart: twin?.art === art ? twin.unterart : null,
    traeger: angaben.traeger ?? twin?.traeger ?? null,
    anschrift: anschrift
      ? joinAnschrift(anschrift.strasse, anschrift.plz, anschrift.ort)
      : (twin?.anschrift ?? null),
    planungsraum: plr,
    lage: angaben.lage ?? twin?.lage ?? null,
    kapazitaet: angaben.kapazitaet ?? twin?.kapazitaet ?? null,
    kapazitaet_einheit: angaben.kapazitaet_einheit ?? twin?.kapazitaet_einheit ?? null,
    gemeldet: { datei, angaben },
  }
}

function joinAnschrift(strasse: string | null, plz: string | null, ort: string): string | null {
  const place = plz === null ? null : `${plz} ${ort}`
  const parts = [strasse, place].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

import type { Raum, Raumliste } from '../../model/raum.ts'

/**
 * Words that only bind a name to what is said of it. Any other word between them may change what is
 * meant („unter 18-Jährige mit eigenem Konto“), and then nothing is said about it here.
 */
const bindend = new Set(
  [
    'der die das den dem des ein eine einer eines in im an am bei beim auf von vom zu zum zur',
    'anteil anteils quote zahl anzahl wert wertes versorgung fläche prozent',
    'region bezirksregion gebiet bezirk bezirks berlin berlins berliner stadt hier damit dabei jede je',
    'liegt lag beträgt betrug ist sind war waren macht machen erreicht erreichte umfasst leben lebten',
    'wohnen wohnten kommen kamen entfallen gibt steht stehen zählt zählte hat hatte haben',
    'aktuell derzeit heute zurzeit inzwischen nur noch insgesamt ende anfang stand jahr jahre jahres',
    'rund etwa circa ca knapp gut fast nahezu über unter mehr als weniger mindestens höchstens genau',
    'alle allen aller menschen bevölkerung gesamtbevölkerung einwohner einwohnerinnen person personen',
    'bewohnerinnen bewohner bewohnerschaft es sich dezember juni',
  ]
    .join(' ')
    .split(' '),
)

/** Words that say how, when and by how much something changed. */
const wandelnd = new Set(
  [
    'hat haben ist sind seit um leicht deutlich stark stetig weiter kontinuierlich erheblich merklich',
    'etwas sich gegenüber dem letzten vergangenen zwei drei vier fünf zehn jahren jahr vorjahr',
    'prozentpunkte prozentpunkten wieder bis zwischen von stand wurde ab zurück',
  ]
    .join(' ')
    .split(' '),
)

/** Whether a part of a sentence only binds; `eigene` are names of the places the profile is about. */
export type Bindung = (text: string) => boolean

/** Only binding words, years and the region's own names; with `wandel` also words of change. */
export function createBindung(
  region: Raum,
  raeume: Raumliste,
  { wandel = false, orte = true }: { readonly wandel?: boolean; readonly orte?: boolean } = {},
): Bindung {
  const above = (['prognoseraum', 'bezirk', 'berlin'] as const).flatMap(
    (ebene) => raeume.ueber(region.id, ebene) ?? [],
  )
  const named = [
    region,
    ...(orte ? [...above, ...raeume.innerhalb(region.id, 'planungsraum')] : []),
  ]
  const names = named.map(({ name }) => name).toSorted((a, b) => b.length - a.length)
  const elsewhere = /(?<!\p{L})(?:Bezirks?|Berlins?|Stadt)(?!\p{L})/u
  return (text) => {
    if (!orte && elsewhere.test(text)) return false
    const rest = names
      .reduce((left, name) => left.replaceAll(name, ' '), text)
      .replace(/(?:Einwohnerinnen und Einwohner|Bewohnerinnen und Bewohner)n?/g, ' ')
      .replace(/(\d{4}) (?:und|bis) (\d{4})/g, '$1 $2')
      .replace(/\d{1,2}\.\s?(?:\d{1,2}\.|Dezember|Juni)\s?\d{4}|(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
      .replace(wandel ? /[-+−]?\d+(?:[.,]\d+)*\s?%?/g : /(?!)/g, ' ')
    if (/[^\p{L}\s.()„“"-]/u.test(rest)) return false
    const words = rest.toLowerCase().match(/\p{L}+/gu) ?? []
    return words.every((word) => bindend.has(word) || (wandel && wandelnd.has(word)))
  }
}

/** From the last sign that begins a new thought up to here. */
export function clauseBefore(satz: string, at: number): string {
  return (
    satz
      .slice(0, at)
      .split(/[,;:–(]/)
      .at(-1) ?? ''
  )
}

/** Whether words behind a name narrow it: „unter 18-Jährige mit …“. */
export function isNarrowed(satz: string, end: number): boolean {
  return /^\s*(?:mit|ohne|aus|im Alter|die|deren|und|oder|bzw|sowie|,\s*(?:die|deren|der))(?!\p{L})/u.test(
    satz.slice(end),
  )
}

/** Years a text speaks of. */
export function jahreOf(text: string): readonly string[] {
  return [
    ...new Set(
      text.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)|(?<=\.)(?:19|20)\d{2}(?!\d)/g) ?? [],
    ),
  ]
}

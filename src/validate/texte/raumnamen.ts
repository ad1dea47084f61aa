import type { Raum, Raumliste } from '../../model/raum.ts'

/** The name of another Raum in a text. */
export interface Namenfund {
  readonly raum: Raum
  readonly start: number
  readonly end: number
}

/** Names that are those of streets, squares, parks or everyday words too. */
const everyday =
  /(?:straße|damm|allee|platz|weg|park|wald|ufer|promenade|bucht|viertel|kiez|siedlung|see|bahnhof|mitte|zentrum|süd|nord|west|ost)$|^(?:Buch|Heerstraße|Grunewald|Westend|Volkspark .*|Plänterwald|Wilhelmstadt|Mitte|Zentrum)$/iu

const kind = '(?:Bezirksregion|BZR|Planungsraum|PLR|Planungsräume[ns]?|Region)\\s+„?'

/** What makes a name that of a station, a street or a house. */
const namedAfter =
  /(?:[Bb]ahnhof|Haltestelle|Kraftwerk|Rathaus|Krankenhaus|Klinikum|Schloss|Freibad|Forst|Kirche|kirche|Friedhof|Schule|schule|Bibliothek|Campus|Zentrum|zentrum|Insel|Hafen|Linie|Tram)\s+$/u

/**
 * Finds the names of Bezirksregionen and Planungsräume that do not belong to a region. A name that
 * may be that of a street counts only behind „Bezirksregion“ or „Planungsraum“, and names of
 * Planungsräume only there: many of them are streets.
 */
export function createNamensuche(
  region: Raum,
  raeume: Raumliste,
): (text: string) => readonly Namenfund[] {
  const own = ownNames(region, raeume)
  const names = new Map<string, Raum>()
  const plain: string[] = []
  const marked: string[] = []
  for (const ebene of ['bezirksregion', 'planungsraum'] as const)
    for (const raum of raeume.aufEbene(ebene))
      for (const name of namesOf(raum)) {
        if (own.some((each) => each === name || each.includes(name))) continue
        if (names.has(name)) continue
        names.set(name, raum)
        if (ebene === 'planungsraum' || everyday.test(name)) marked.push(name)
        else plain.push(name)
      }
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?=\\p{Lu})(?:(?<=${kind})(?:${alternatives(marked)})|(?:${alternatives(plain)}))(?:s|es)?(?![\\p{L}-])`,
    'gu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const raum =
        names.get(normalize(match[0])) ?? names.get(normalize(match[0]).replace(/e?s$/, ''))
      if (!raum || namedAfter.test(text.slice(0, match.index))) return []
      return [{ raum, start: match.index, end: match.index + match[0].length }]
    })
}

/** Its own, those within it and above it. */
function ownNames(region: Raum, raeume: Raumliste): readonly string[] {
  const above = (['prognoseraum', 'bezirk'] as const).flatMap(
    (ebene) => raeume.ueber(region.id, ebene) ?? [],
  )
  return [region, ...above, ...raeume.innerhalb(region.id, 'planungsraum')].flatMap(namesOf)
}

/** The whole name and, of „A/B“, its parts; „Nord 1 - Frohnau“ is „Frohnau“. */
function namesOf({ name }: Raum): readonly string[] {
  const whole = normalize(name.replace(/^\p{L}+ \d+ - /u, ''))
  const parts = whole.split(/\/|, | und /).filter((part) => part.length >= 6 && part !== whole)
  return [whole, ...parts.filter((part) => !/^(?:Zentrum|Freie Scholle)$/.test(part))]
}

/** „Marzahn-Süd“ is „Marzahn Süd“. */
function normalize(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/-(?=(?:Nord|Süd|Ost|West|Mitte)\p{L}*$)/u, ' ')
    .trim()
}

/** Longer names first, so that „Britz Nord“ is not taken for „Britz“. */
function alternatives(names: readonly string[]): string {
  if (names.length === 0) return '(?!)'
  return names
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\-]\\s*'))
    .join('|')
}

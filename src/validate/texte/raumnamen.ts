import type { Raum, Raumliste } from '../../model/raum.ts'
import { onceFor } from '../../remember/once-for.ts'

/** The name of another Raum in a text. */
export interface Namenfund {
  readonly raum: Raum
  readonly start: number
  readonly end: number
}

/** Names that are those of streets, squares, parks or everyday words too. */
const everyday =
  /(?:straße|damm|allee|platz|weg|park|wald|ufer|promenade|bucht|viertel|kiez|siedlung|see|bahnhof|mitte|zentrum|süd|nord|west|ost)$|^(?:Buch|Heerstraße|Grunewald|Westend|Volkspark .*|Plänterwald|Wilhelmstadt|Mitte|Zentrum)$/iu

/** What makes a name that of a Raum and of nothing else. */
const named = /(?:Bezirksregion|BZR|Planungsraum|PLR|Planungsräume[ns]?|Region)\s+„?$/u

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
  const names = namesIn(raeume)
  const own = ownNames(region, raeume)
  const foreign = new Map<string, readonly Name[]>()
  const foreignNames = (key: string): readonly Name[] => {
    const found =
      foreign.get(key) ??
      (names.get(key) ?? []).filter(({ text }) => !own.some((each) => each.includes(text)))
    foreign.set(key, found)
    return found
  }
  return (text) => {
    const found: Namenfund[] = []
    let end = 0
    for (const { index: start } of text.matchAll(wordStart)) {
      if (start < end) continue
      const match = findName(foreignNames(text.slice(start, start + keyLength)), text, start)
      if (!match) continue
      end = match.end
      if (!namedAfter.test(before(text, start))) found.push({ ...match, start })
    }
    return found
  }
}

const wordStart = /(?<![\p{L}\d-])\p{Lu}/gu

/** Names are looked up by so many of their first letters: no blank is among them. */
const keyLength = 2

interface Name {
  readonly text: string
  readonly raum: Raum
  /** Counts only behind „Bezirksregion“ and the like. */
  readonly marked: boolean
  /** Its first word. */
  readonly lead: string
  /** Matches from the place it is told; made for the few names that any text begins like. */
  readonly pattern: () => RegExp
}

/** The first of these names that stands at a place and counts there. */
function findName(
  names: readonly Name[],
  text: string,
  start: number,
): Omit<Namenfund, 'start'> | undefined {
  let isNamed: boolean | undefined
  for (const { lead, marked, pattern, raum } of names) {
    if (!text.startsWith(lead, start)) continue
    const whole = pattern()
    whole.lastIndex = start
    if (!whole.test(text)) continue
    const { lastIndex: end } = whole
    isNamed ??= named.test(before(text, start))
    if (isNamed || !marked) return { raum, end }
  }
  return undefined
}

/** What stands before a place, as far as it matters: one word and its blanks. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 40), start)
}

type Names = ReadonlyMap<string, readonly Name[]>

/** All names of a list by how they begin: what counts only in its place comes first. */
const namesIn = onceFor((raeume: Raumliste): Names => {
  const all = new Map<string, Name>()
  for (const ebene of ['bezirksregion', 'planungsraum'] as const)
    for (const raum of raeume.aufEbene(ebene))
      for (const text of namesOf(raum)) {
        if (all.has(text)) continue
        const marked = ebene === 'planungsraum' || everyday.test(text)
        const [lead = ''] = text.split(' ', 1)
        let made: RegExp | undefined
        all.set(text, { text, raum, marked, lead, pattern: () => (made ??= patternOf(text)) })
      }
  // Longer names first, so that „Britz Nord“ is not taken for „Britz“.
  const sorted = [...all.values()].sort(
    (a, b) =>
      Number(b.marked) - Number(a.marked) ||
      b.text.length - a.text.length ||
      (a.text < b.text ? -1 : 1),
  )
  const byBeginning = new Map<string, Name[]>()
  for (const name of sorted) {
    const key = name.text.slice(0, keyLength)
    const others = byBeginning.get(key)
    if (others) others.push(name)
    else byBeginning.set(key, [name])
  }
  return byBeginning
})

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\-]\\s*')
  return new RegExp(`${escaped}(?:s|es)?(?![\\p{L}-])`, 'uy')
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

/** Limits of a number, both included. */
export interface Spanne {
  readonly von: number
  readonly bis: number
}

/** What the rates of one area say about the number of people they were computed with. */
export interface Bezugsbevoelkerung {
  /** Null if there was no case at all. */
  readonly personen: Spanne | null
  /** Offences whose rate does not fit the others. */
  readonly abweichend: readonly string[]
}

/**
 * All rates of an area are cases × 100,000 ÷ people, some of them rounded to whole numbers: each
 * allows a span of people. The span most of them share is taken; the others do not fit.
 */
export function findBezugsbevoelkerung(
  faelle: ReadonlyMap<string, number>,
  haeufigkeitszahlen: ReadonlyMap<string, number>,
): Bezugsbevoelkerung {
  const spannen = [...faelle].flatMap(([name, zahl]) => {
    const rate = haeufigkeitszahlen.get(name)
    return rate === undefined || (zahl === 0 && rate === 0)
      ? []
      : [{ name, ...toSpanne(zahl, rate) }]
  })
  const shared = (personen: number): typeof spannen =>
    spannen.filter(({ von, bis }) => von <= personen && personen <= bis)
  const [best] = spannen.map(({ von }) => shared(von)).toSorted((a, b) => b.length - a.length)
  if (!best || best.length === 0)
    return { personen: null, abweichend: spannen.map(({ name }) => name) }
  return {
    personen: {
      von: Math.max(...best.map(({ von }) => von)),
      bis: Math.min(...best.map(({ bis }) => bis)),
    },
    abweichend: spannen.filter((spanne) => !best.includes(spanne)).map(({ name }) => name),
  }
}

const je = 100_000
/** Double-precision numbers as spreadsheets keep them. */
const rechengenauigkeit = 1e-9

function toSpanne(faelle: number, rate: number): Spanne {
  if (faelle === 0) return { von: Infinity, bis: -Infinity }
  if (!Number.isInteger(rate)) {
    const people = (faelle * je) / rate
    return { von: people * (1 - rechengenauigkeit), bis: people * (1 + rechengenauigkeit) }
  }
  return {
    von: (faelle * je) / (rate + 0.5),
    bis: rate === 0 ? Infinity : (faelle * je) / (rate - 0.5),
  }
}

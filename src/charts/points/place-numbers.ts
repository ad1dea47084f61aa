import type { Kasten } from '../drawing.ts'
import { edgeCrosses } from '../map/edges.ts'
import { boxesMeet, crosses, grow, segmentMeetsBox } from '../map/polygon.ts'
import type { Ort, Strecke, Vieleck } from '../map/polygon.ts'
import type { Schrift } from '../text-metrics.ts'
import { aroundOrt, isFreeForWorte } from './ground.ts'
import type { Kartengrund } from './ground.ts'
import { measureNummer } from './place-signs.ts'
import type { Zeichenplatz } from './place-signs.ts'

/** The number of a facility; with a hairline if it does not stand right beside its sign. */
export interface Nummernplatz {
  readonly nummer: string
  readonly kasten: Kasten
  readonly zeiger: Strecke | null
}

interface Kandidat {
  readonly kasten: Kasten
  readonly cost: number
}

/** Where a number may stand, in the order of liking: right, left, above, below, the corners. */
const seiten = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const
/** A number this close to another sign could be taken for its number. */
const verwechselbar = 4
/** How far a number may be led away from its sign. */
const [naechste, weiteste] = [16, 40]

/**
 * Numbers beside the signs that have none yet, where they fit: whoever has the fewest places left
 * chooses first, and chooses what takes the fewest places from others. What finds none is led a
 * little away by a hairline, or stands on the outline of the region; what finds no place there
 * either has no number in the picture.
 */
export function placeNummern(
  plaetze: readonly Zeichenplatz[],
  umriss: readonly Vieleck[],
  grund: Kartengrund,
  schrift: Schrift,
): readonly Nummernplatz[] {
  const given = plaetze.flatMap(({ nummer, nummernkasten }): Nummernplatz[] =>
    nummernkasten ? [{ nummer, kasten: nummernkasten, zeiger: null }] : [],
  )
  const waiting = plaetze
    .filter(({ nummer, nummernkasten }) => nummer !== '' && !nummernkasten)
    .map((platz) => ({
      ...platz,
      kandidaten: listKandidaten(platz, grund, schrift).filter(
        ({ kasten }) => !edgeCrosses(umriss, kasten),
      ),
    }))
  const chosen = choose(waiting.map(({ kandidaten }) => kandidaten))
  const beside = waiting.flatMap(({ nummer }, index): Nummernplatz[] => {
    const kasten = chosen[index]
    return kasten ? [{ nummer, kasten, zeiger: null }] : []
  })
  grund.kaesten.push(...beside.map(({ kasten }) => kasten))
  const led = waiting.flatMap((platz, index): Nummernplatz[] => {
    if (chosen[index]) return []
    const place = leadAway(platz, umriss, grund, schrift) ?? standAnywhere(platz, grund, schrift)
    if (!place) return []
    grund.kaesten.push(place.kasten)
    if (place.zeiger) grund.zeiger.push(place.zeiger)
    return [{ nummer: platz.nummer, ...place }]
  })
  return [...given, ...beside, ...led]
}

/** Free places beside a sign. */
function listKandidaten(
  { platz: [x, y], nummer }: Zeichenplatz,
  grund: Kartengrund,
  schrift: Schrift,
): readonly Kandidat[] {
  const { breite, hoehe } = measureNummer(nummer, schrift)
  return seiten.flatMap(([dx, dy], index): Kandidat[] => {
    // At a corner the number comes closer, as the signs are round or pointed.
    const reach = dx !== 0 && dy !== 0 ? grund.radius - 2 : grund.radius
    const kasten = {
      x: x + dx * (reach + 2 + breite / 2) - breite / 2,
      y: y + dy * (reach + hoehe / 2) - hoehe / 2,
      breite,
      hoehe,
    }
    const others = grund.zeichen.filter(([ox, oy]) => ox !== x || oy !== y)
    if (!isFreeForWorte(kasten, { ...grund, zeichen: others })) return []
    const near = others.filter((other) =>
      boxesMeet(grow(kasten, verwechselbar), aroundOrt(other, grund.radius)),
    )
    return [{ kasten, cost: index * 0.5 + near.length * 1.5 }]
  })
}

/** A place for each list of candidates, none over another; null where none is left. */
function choose(lists: readonly (readonly Kandidat[])[]): readonly (Kasten | null)[] {
  const left = lists.map((list) => [...list])
  const chosen = lists.map((): Kasten | null => null)
  const open = new Set(lists.keys())
  while (open.size > 0) {
    let next = -1
    for (const index of open)
      if (next < 0 || (left[index]?.length ?? 0) < (left[next]?.length ?? 0)) next = index
    open.delete(next)
    const others = [...open].flatMap((index) => left[index] ?? [])
    const costs = (left[next] ?? []).map(({ kasten, cost }) => ({
      kasten,
      cost: cost + others.filter((other) => isTooClose(kasten, other.kasten)).length,
    }))
    const best = costs.reduce<(typeof costs)[number] | null>(
      (a, b) => (a && a.cost <= b.cost ? a : b),
      null,
    )
    if (!best) continue
    chosen[next] = best.kasten
    for (const index of open)
      left[index] = (left[index] ?? []).filter(({ kasten }) => !isTooClose(best.kasten, kasten))
  }
  return chosen
}

function isTooClose(a: Kasten, b: Kasten): boolean {
  return boxesMeet({ ...a, x: a.x - 2, breite: a.breite + 4 }, b)
}

/** Beside a sign, though on the outline, which makes it harder to read. */
function standAnywhere(
  platz: Zeichenplatz,
  grund: Kartengrund,
  schrift: Schrift,
): Omit<Nummernplatz, 'nummer'> | null {
  const [first] = listKandidaten(platz, grund, schrift)
  return first ? { kasten: first.kasten, zeiger: null } : null
}

/** A free place near a sign and the hairline to it, which runs over no sign and no number. */
function leadAway(
  { platz, nummer }: Zeichenplatz,
  umriss: readonly Vieleck[],
  grund: Kartengrund,
  schrift: Schrift,
): Omit<Nummernplatz, 'nummer'> | null {
  const [x, y] = platz
  const size = measureNummer(nummer, schrift)
  for (let reach = naechste; reach <= weiteste; reach += 3)
    for (let angle = 0; angle < 360; angle += 22.5) {
      const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
      const middle: Ort = [x + dx * (reach + size.breite / 2), y + dy * reach]
      const kasten = { x: middle[0] - size.breite / 2, y: middle[1] - size.hoehe / 2, ...size }
      const from: Ort = [x + dx * grund.radius, y + dy * grund.radius]
      const zeiger: Strecke = [from, nearest(from, grow(kasten, 1))]
      if (!isFreeForWorte(kasten, grund) || edgeCrosses(umriss, kasten)) continue
      if (!isClear(zeiger, platz, grund)) continue
      return { kasten, zeiger }
    }
  return null
}

function isClear(
  line: Strecke,
  [ownX, ownY]: Ort,
  { zeichen, kaesten, zeiger, radius }: Kartengrund,
): boolean {
  return (
    !zeiger.some((other) => crosses(line, other)) &&
    !zeichen.some(
      ([x, y]) => (x !== ownX || y !== ownY) && segmentMeetsBox(...line, aroundOrt([x, y], radius)),
    ) &&
    !kaesten.some((kasten) => segmentMeetsBox(...line, kasten))
  )
}

function nearest([x, y]: Ort, kasten: Kasten): Ort {
  return [
    Math.min(kasten.x + kasten.breite, Math.max(kasten.x, x)),
    Math.min(kasten.y + kasten.hoehe, Math.max(kasten.y, y)),
  ]
}

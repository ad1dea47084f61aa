import { toBeschriftungen } from './labels.ts'
import type { Beschriftung, Gebiet } from './labels.ts'
import { contains, gridInside, holds, kastenOf, meets } from './edges.ts'
import { boxesMeet, crosses, grow, segmentMeetsBox } from './polygon.ts'
import type { Ort, Strecke } from './polygon.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'

/** A label beside the map's areas, joined to its own by a hairline. */
export interface Aussenlabel {
  readonly gebiet: Gebiet
  readonly beschriftung: Beschriftung
  readonly kasten: Kasten
  readonly anker: Textzeile['anker']
  /** From the area to the label. */
  readonly zeiger: Strecke
}

/** The picture that labels are placed in. */
export interface Umfeld {
  readonly breite: number
  readonly hoehe: number
  /** Coloured areas: labels stay off them. */
  readonly gebiete: readonly Gebiet[]
  /** Labels and scale bar that are already there. */
  readonly belegt: readonly Kasten[]
}

const rand = 6
const abstand = 6
const raster = 8
/** Space between the end of the hairline and the label. */
const fuge = 3
const laengster = 190
/** A hairline may run so far over areas that it does not mean, no farther. */
const fremdes = 40
/** So many of the best places are looked at closely. */
const naehere = 60

/**
 * Places labels around the areas, the ones with the fewest possible places first; what finds none
 * is left over.
 */
export function placeOutside(
  gebiete: readonly Gebiet[],
  umfeld: Umfeld,
  schrift: Schrift,
): readonly Aussenlabel[] {
  const choices = gebiete.map((gebiet) => findPlaces(gebiet, umfeld, schrift))
  choices.sort((a, b) => a.length - b.length)
  const labels: Aussenlabel[] = []
  for (const places of choices) {
    const place = places.find((label) => labels.every((other) => areApart(label, other)))
    if (place) labels.push(place)
  }
  return labels
}

interface Kandidat {
  readonly label: Aussenlabel
  readonly cost: number
}

/** Free places for one label, the best first: a short hairline, few lines, no foreign ground. */
function findPlaces(gebiet: Gebiet, umfeld: Umfeld, schrift: Schrift): readonly Aussenlabel[] {
  const anker = findAnker(gebiet)
  const found: Kandidat[] = []
  for (const beschriftung of toBeschriftungen(gebiet, schrift)) {
    const lines = (beschriftung.namen.length - 1) * 6
    for (const kasten of freeBoxes(beschriftung, gebiet, umfeld)) {
      const choice = shortestZeiger(kasten, anker)
      if (!choice) continue
      const { cost, ...zeiger } = choice
      found.push({ label: { gebiet, beschriftung, kasten, ...zeiger }, cost: cost + lines })
    }
  }
  const near: Kandidat[] = []
  for (const { label, cost } of found.sort(byCost)) {
    if (near.length === naehere) break
    if (!isClear(label, umfeld)) continue
    const foreign = foreignLength(label, umfeld)
    if (foreign <= fremdes) near.push({ label, cost: cost + foreign })
  }
  return near.sort(byCost).map(({ label }) => label)
}

interface Anker {
  readonly ort: Ort
  /** What beginning away from the middle of the area costs. */
  readonly cost: number
}

interface Zeigerwahl {
  readonly zeiger: Strecke
  readonly anker: Textzeile['anker']
  readonly cost: number
}

/** The best hairline to a label; null if all are too long. */
function shortestZeiger(kasten: Kasten, anker: readonly Anker[]): Zeigerwahl | null {
  let best: Zeigerwahl | null = null
  for (const { ort, cost: away } of anker) {
    const shortest = distanceTo(kasten, ort) - fuge - 1
    if (shortest > laengster || (best && shortest + away > best.cost)) continue
    for (const end of toEnden(kasten, ort)) {
      const length = Math.hypot(end.to[0] - ort[0], end.to[1] - ort[1])
      if (length > laengster || (best && length + away >= best.cost)) continue
      best = { zeiger: [ort, end.to], anker: end.anker, cost: length + away }
    }
  }
  return best
}

/** From a place to the nearest point of a box: 0 inside. */
function distanceTo({ x, y, breite, hoehe }: Kasten, ort: Ort): number {
  const dx = Math.max(x - ort[0], 0, ort[0] - x - breite)
  const dy = Math.max(y - ort[1], 0, ort[1] - y - hoehe)
  return Math.sqrt(dx * dx + dy * dy)
}

function byCost(a: Kandidat, b: Kandidat): number {
  return a.cost - b.cost
}

/** Where a hairline may begin: in the middle, or towards one of eight sides, never at the edge. */
function findAnker({ vielecke, pol }: Gebiet): readonly Anker[] {
  const best = new Map<number, { ort: Ort; reach: number }>()
  for (const ort of gridInside(vielecke, raster)) {
    const [dx, dy] = [ort[0] - pol[0], ort[1] - pol[1]]
    const reach = Math.hypot(dx, dy)
    const direction = Math.round((Math.atan2(dy, dx) * 4) / Math.PI + 8) % 8
    if (reach <= (best.get(direction)?.reach ?? raster)) continue
    if (holds(vielecke, around(ort, 6))) best.set(direction, { ort, reach })
  }
  const others = [...best.values()].map(({ ort, reach }) => ({ ort, cost: reach * 0.4 }))
  return [{ ort: pol, cost: 0 }, ...others]
}

/** Places for a box on a grid around the area, off everything that is already drawn. */
function freeBoxes(
  { breite, hoehe }: Beschriftung,
  { vielecke }: Gebiet,
  umfeld: Umfeld,
): readonly Kasten[] {
  const area = grow(kastenOf(vielecke), laengster)
  const gebiete = umfeld.gebiete.map((other) => ({
    vielecke: other.vielecke,
    kasten: kastenOf(other.vielecke),
  }))
  const boxes: Kasten[] = []
  const right = Math.min(umfeld.breite - rand, area.x + area.breite) - breite
  const bottom = Math.min(umfeld.hoehe - rand, area.y + area.hoehe) - hoehe
  for (let x = Math.max(rand, area.x); x <= right; x += raster)
    for (let y = Math.max(rand, area.y); y <= bottom; y += raster) {
      const near = grow({ x, y, breite, hoehe }, abstand)
      const isFree =
        !umfeld.belegt.some((other) => boxesMeet(near, other)) &&
        !gebiete.some((other) => boxesMeet(near, other.kasten) && meets(other.vielecke, near))
      if (isFree) boxes.push({ x, y, breite, hoehe })
    }
  return boxes
}

/** Where the hairline can meet the label: beside its value, or in the middle above or below it. */
function toEnden(
  { x, y, breite, hoehe }: Kasten,
  [fromX, fromY]: Ort,
): readonly { readonly to: Ort; readonly anker: Textzeile['anker'] }[] {
  const ends: { to: Ort; anker: Textzeile['anker'] }[] = []
  if (fromX < x - 2 * fuge) ends.push({ to: [x - fuge, y + 10], anker: 'left' })
  if (fromX > x + breite + 2 * fuge) ends.push({ to: [x + breite + fuge, y + 10], anker: 'right' })
  if (fromY < y - 2 * fuge) ends.push({ to: [x + breite / 2, y - fuge], anker: 'center' })
  if (fromY > y + hoehe + 2 * fuge)
    ends.push({ to: [x + breite / 2, y + hoehe + fuge], anker: 'center' })
  return ends
}

/** The hairline runs over no label and over no dot of another area. */
function isClear({ zeiger, gebiet }: Aussenlabel, { belegt, gebiete }: Umfeld): boolean {
  return (
    !belegt.some((other) => segmentMeetsBox(...zeiger, grow(other, 2))) &&
    !gebiete.some((other) => other !== gebiet && segmentMeetsBox(...zeiger, around(other.pol, 4)))
  )
}

/** How far the hairline runs over areas that it does not mean. */
function foreignLength({ zeiger: [from, to], gebiet }: Aussenlabel, { gebiete }: Umfeld): number {
  const others = gebiete.filter((other) => other !== gebiet)
  let length = 0
  for (let step = 1; step <= 12; step++) {
    const share = step / 12
    const ort: Ort = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    if (others.some((other) => contains(other.vielecke, ort))) length += 1 / 12
  }
  return length * Math.hypot(to[0] - from[0], to[1] - from[1])
}

function areApart(a: Aussenlabel, b: Aussenlabel): boolean {
  return (
    !boxesMeet(grow(a.kasten, abstand), b.kasten) &&
    !segmentMeetsBox(...a.zeiger, grow(b.kasten, 2)) &&
    !segmentMeetsBox(...b.zeiger, grow(a.kasten, 2)) &&
    !crosses(a.zeiger, b.zeiger)
  )
}

function around([x, y]: Ort, by: number): Kasten {
  return { x: x - by, y: y - by, breite: 2 * by, hoehe: 2 * by }
}

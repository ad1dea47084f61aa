import type { Kasten } from '../drawing.ts'
import { boxesMeet, segmentMeetsBox } from '../map/polygon.ts'
import type { Ort, Strecke } from '../map/polygon.ts'
import type { Schrift } from '../text-metrics.ts'
import { aroundOrt, isFreeForWorte, isFreeForZeichen } from './ground.ts'
import type { Kartengrund } from './ground.ts'
import { relaxOrte } from './relax.ts'

/** A facility in the picture. */
export interface Standort {
  readonly art: number
  /** Empty if it has none. */
  readonly nummer: string
  /** Where it is. */
  readonly ort: Ort
}

/** A facility with its sign, and its number if that is placed already. */
export interface Zeichenplatz extends Standort {
  readonly platz: Ort
  readonly nummernkasten: Kasten | null
}

/** A sign may stand this far from its place without a hairline: 0.9 mm in print. */
export const unmerklich = 4.5
/** Signs that are a little too close part by so much at most. */
const weiteste = 6
/** Signs that still overlap by this much are a cluster. */
const gedraengt = 1
/** How far a sign may go from its place: with its number, and without. */
const [reichweite, notreichweite] = [40, 60]
export const nummernhoehe = 12
const luecke = 2
/** A number keeps so far off the places from which hairlines may still begin. */
const anfang = 1

/**
 * Places a sign for each facility. Single ones stand where they are, close ones part a little; in
 * a cluster each takes the nearest free place that has room for its number as well, so that
 * facilities in one house stand as a short list below each other, joined to their place by hairlines.
 */
export function placeZeichen(
  standorte: readonly Standort[],
  grund: Kartengrund,
  schrift: Schrift,
): readonly Zeichenplatz[] {
  const relaxed = relaxOrte(
    standorte.map(({ ort }) => ort),
    2 * grund.radius,
    weiteste,
  ).map((ort) => keepInside(ort, grund))
  const isCrowded = relaxed.map((ort, index) =>
    relaxed.some(
      (other, at) => at !== index && distance(ort, other) < 2 * grund.radius - gedraengt,
    ),
  )
  const placed = standorte.map((standort, index): Zeichenplatz => ({
    ...standort,
    platz: relaxed[index] as Ort,
    nummernkasten: null,
  }))
  for (const [index, { platz }] of placed.entries())
    if (!isCrowded[index]) grund.zeichen.push(platz)
  return placed.map((platz, index) => {
    if (!isCrowded[index]) return platz
    const later = placed.filter((_, at) => at > index && isCrowded[at]).map(({ ort }) => ort)
    const unit = findEinheit(platz, later, grund, schrift)
    grund.zeichen.push(unit.platz)
    if (unit.nummernkasten) grund.kaesten.push(unit.nummernkasten)
    const zeiger = toZeiger(unit)
    if (zeiger) grund.zeiger.push(zeiger)
    return unit
  })
}

/** The hairline from the place of a facility to its sign, if that stands elsewhere. */
export function toZeiger({ ort, platz }: Zeichenplatz): Strecke | null {
  return distance(ort, platz) > unmerklich ? [ort, platz] : null
}

/** Size of a number, with the room it needs. */
export function measureNummer(nummer: string, schrift: Schrift): { breite: number; hoehe: number } {
  return { breite: schrift.measure(nummer, 13), hoehe: nummernhoehe }
}

/** Straight down and up first: so that lists come about. */
const richtungen = [90, 270, 0, 180, 60, 120, 240, 300, 30, 150, 210, 330].map((grad): Ort => [
  Math.cos((grad * Math.PI) / 180),
  Math.sin((grad * Math.PI) / 180),
])

/**
 * The nearest free place for a sign with its number, else for the sign alone.
 * @param later where facilities are whose signs come next
 */
function findEinheit(
  standort: Zeichenplatz,
  later: readonly Ort[],
  grund: Kartengrund,
  schrift: Schrift,
): Zeichenplatz {
  const { ort, nummer } = standort
  const size = measureNummer(nummer, schrift)
  for (const platz of spiral(ort, nummer === '' ? 0 : reichweite)) {
    if (!isFreeForZeichen(platz, grund) || crossesWords([ort, platz], grund)) continue
    for (const nummernkasten of beside(platz, size, grund.radius))
      if (
        nummer !== '' &&
        isFreeForWorte(nummernkasten, grund) &&
        !later.some((other) => boxesMeet(nummernkasten, aroundOrt(other, anfang)))
      )
        return { ...standort, platz, nummernkasten }
  }
  for (const platz of spiral(ort, notreichweite))
    if (isFreeForZeichen(platz, grund) && !crossesWords([ort, platz], grund))
      return { ...standort, platz }
  return standort
}

function* spiral([x, y]: Ort, weit: number): Generator<Ort> {
  yield [x, y]
  for (let reach = 2; reach <= weit; reach += 2)
    for (const [dx, dy] of richtungen) yield [x + dx * reach, y + dy * reach]
}

/** Right and left of a sign. */
function beside(
  [x, y]: Ort,
  { breite, hoehe }: { readonly breite: number; readonly hoehe: number },
  radius: number,
): readonly Kasten[] {
  const away = radius + luecke
  return [x + away, x - away - breite].map((left) => ({ x: left, y: y - hoehe / 2, breite, hoehe }))
}

function crossesWords(line: Strecke, { kaesten }: Kartengrund): boolean {
  return kaesten.some((kasten) => segmentMeetsBox(...line, kasten))
}

function keepInside([x, y]: Ort, { breite, hoehe, radius }: Kartengrund): Ort {
  const edge = radius + 2
  return [Math.min(breite - edge, Math.max(edge, x)), Math.min(hoehe - edge, Math.max(edge, y))]
}

function distance([ax, ay]: Ort, [bx, by]: Ort): number {
  return Math.hypot(ax - bx, ay - by)
}

import type { Flaeche, LagekarteDiagramm } from '../../model/diagramm.ts'
import { toTextzeile } from '../drawing.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { findPol } from '../map/labels.ts'
import { holds, meets } from '../map/edges.ts'
import { grow } from '../map/polygon.ts'
import type { Ort } from '../map/polygon.ts'
import type { Kartenausschnitt } from '../map/section.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'

/** Sizes in px: name of the region, name of the Bezirk, distance of two lines of the first. */
export interface Schriftbild {
  readonly name: number
  readonly bezirk: number
  readonly zeile: number
}

/** A way out of the city that is longer by this share of the width is too far. */
const weit = 0.08

/** The name of the region in lines that are not much wider than they must be. */
export function wrapName(
  { properties: { name } }: Flaeche,
  breite: number,
  bild: Schriftbild,
  schrift: Schrift,
): readonly string[] {
  const measure = (line: string): number => schrift.measure(line, bild.name, 600)
  // On one side of the pointer there is always nearly half of the width.
  const widest = Math.min(breite * 0.45, measureLongest(name, measure))
  return wrapText(name, Math.max(breite * 0.32, widest), measure)
}

/** A name beside the end of its pointer. */
export interface Namensplatz {
  readonly kasten: Kasten
  readonly zeiger: readonly [Ort, Ort]
  readonly texte: readonly Textzeile[]
}

/**
 * The name at the end of a line straight up or down from the region, beside the line: where it is
 * nearest and clear of the city; if that is far away, on the ground of another Bezirk.
 */
export function placeName(
  namen: readonly string[],
  { bezirke, bezirk, region }: LagekarteDiagramm,
  ausschnitt: Kartenausschnitt,
  bild: Schriftbild,
  schrift: Schrift,
): Namensplatz {
  const pol = findPol(ausschnitt.project(region))
  const stadt = bezirke.features.map((flaeche) => ({
    istEigener: flaeche.properties.id === bezirk,
    vielecke: ausschnitt.project(flaeche),
  }))
  const places = listPlaces(namen, pol, ausschnitt.hoehe, bild, schrift)
  const inside = places.filter(({ kasten }) => isInside(kasten, ausschnitt))
  const outside = inside.find(
    ({ kasten }) => !stadt.some(({ vielecke }) => meets(vielecke, grow(kasten, 4))),
  )
  const onBezirk = inside.find(({ kasten }) =>
    stadt.some(({ vielecke, istEigener }) => !istEigener && holds(vielecke, grow(kasten, 5))),
  )
  const isFar =
    !outside || (onBezirk && reach(onBezirk) + ausschnitt.breite * weit < reach(outside))
  const best = (isFar ? onBezirk : outside) ?? inside[0] ?? places[0]
  if (!best) throw new RangeError('A map without height has no place for a name.')
  const { kasten, zeiger, isLeft } = best
  return { kasten, zeiger, texte: toTexte(namen, kasten, isLeft, bild) }
}

interface Kandidat extends Omit<Namensplatz, 'texte'> {
  readonly isLeft: boolean
}

function reach({ zeiger: [from, to] }: Kandidat): number {
  return Math.abs(to[1] - from[1])
}

/** Down and up, to the left and to the right of the line, the shortest line first. */
function listPlaces(
  namen: readonly string[],
  pol: Ort,
  hoehe: number,
  bild: Schriftbild,
  schrift: Schrift,
): readonly Kandidat[] {
  const size = {
    breite: Math.max(...namen.map((line) => schrift.measure(line, bild.name, 600))),
    hoehe: namen.length * bild.zeile,
  }
  const gap = bild.name * 0.4
  const places: Kandidat[] = []
  for (let length = bild.zeile * 1.5; length < hoehe; length += 2)
    for (const down of [true, false])
      for (const isLeft of [true, false]) {
        const y = down ? pol[1] + length : pol[1] - length
        const kasten = {
          ...size,
          x: isLeft ? pol[0] - gap - size.breite : pol[0] + gap,
          y: down ? y - size.hoehe : y,
        }
        places.push({ kasten, zeiger: [pol, [pol[0], y]], isLeft })
      }
  return places
}

function isInside({ x, y, breite, hoehe }: Kasten, bild: Kartenausschnitt): boolean {
  return x >= 0 && y >= 0 && x + breite <= bild.breite && y + hoehe <= bild.hoehe
}

function toTexte(
  namen: readonly string[],
  { x, y, breite }: Kasten,
  isLeft: boolean,
  bild: Schriftbild,
): readonly Textzeile[] {
  return namen.map((text, index) =>
    toTextzeile({
      x: isLeft ? x + breite : x,
      y: y + bild.zeile * (index + 0.75),
      text,
      anker: isLeft ? 'right' : 'left',
      farbe: 'akzent',
      gewicht: 600,
      groesse: bild.name,
    }),
  )
}

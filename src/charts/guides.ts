import type { Richtwertlinie } from '../model/diagramm.ts'
import type { Linie } from './drawing.ts'

/** A guideline value and where it lies: on the scale, or beyond one of its ends. */
export interface Richtlage {
  readonly richtwert: Richtwertlinie
  readonly lage: 'innen' | 'darunter' | 'darueber'
}

/**
 * Where guideline values lie. One that is no farther from the scale than this share of its length
 * is worth a longer scale; others would squeeze what the chart is about.
 */
export function locateRichtwerte(
  richtwerte: readonly Richtwertlinie[],
  { von, bis }: { readonly von: number; readonly bis: number },
  naehe: number,
): readonly Richtlage[] {
  const reach = (bis - von) * naehe
  return richtwerte
    .filter(({ wert }) => Number.isFinite(wert))
    .map((richtwert) => ({
      richtwert,
      lage:
        richtwert.wert < von - reach
          ? 'darunter'
          : richtwert.wert > bis + reach
            ? 'darueber'
            : 'innen',
    }))
}

/** Values of the guidelines that lie on the scale or make it longer. */
export function toSkalenwerte(richtlagen: readonly Richtlage[]): readonly number[] {
  return richtlagen.filter(({ lage }) => lage === 'innen').map(({ richtwert }) => richtwert.wert)
}

const [schaft, spitze] = [9, 3]

/** A small arrow with its point at a place: the font has none. */
export function drawPfeil(
  x: number,
  y: number,
  nach: 'links' | 'rechts' | 'oben' | 'unten',
): readonly Linie[] {
  const [dx, dy] = { links: [-1, 0], rechts: [1, 0], oben: [0, -1], unten: [0, 1] }[nach] as [
    number,
    number,
  ]
  const from = (back: number, aside: number): Linie => ({
    x: x - dx * back + dy * aside,
    y: y - dy * back + dx * aside,
    x2: x,
    y2: y,
    farbe: 'tinte',
    dicke: 1,
  })
  return [from(schaft, 0), from(spitze, spitze), from(spitze, -spitze)]
}

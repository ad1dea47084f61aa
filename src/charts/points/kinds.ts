import type { Ort } from '../map/polygon.ts'
import type { Punkt } from '../drawing.ts'

/** How a kind of facility is drawn: `form` is a symbol of Vega or a path from −1 to 1. */
export interface Artzeichen extends Pick<Punkt, 'flaeche' | 'fuellung' | 'kontur' | 'dicke'> {
  readonly form: string
}

const voll = { kontur: 'papier', dicke: 1 } as const
const hohl = { fuellung: 'papier', dicke: 1.5 } as const

/**
 * Six signs that differ in shape, and neighbours in tone as well: in grey and without any colour
 * they stay apart. The areas differ so that all look equally large.
 */
const zeichen: readonly Artzeichen[] = [
  { form: 'circle', flaeche: 110, fuellung: 'akzent', ...voll },
  { form: 'square', flaeche: 72, kontur: 'tinte', ...hohl },
  { form: 'triangle-up', flaeche: 150, fuellung: 'tinte', ...voll },
  { form: 'diamond', flaeche: 120, kontur: 'akzent', ...hohl },
  { form: 'cross', flaeche: 150, fuellung: 'akzent', ...voll },
  { form: 'M-1,-1H1L-1,1H1Z', flaeche: 120, fuellung: 'tinte', ...voll },
]

/**
 * The sign of a kind, for signs of that radius.
 * @throws RangeError for a seventh kind: a map cannot tell so many apart.
 */
export function toArtzeichen(art: number, radius: number): Artzeichen {
  const found = zeichen[art]
  if (!found) throw new RangeError(`Für die Art Nummer ${art} gibt es kein Zeichen.`)
  return { ...found, flaeche: found.flaeche * (radius / grosserRadius) ** 2 }
}

/** From the middle of any sign to its edge, with its margin; and where many signs crowd. */
const [grosserRadius, kleinerRadius] = [6, 4.8]
/** Signs become smaller if more than this share of them would touch another. */
const gedraenge = 0.25

/** How large the signs of a map are: the same for all. */
export function toZeichenradius(orte: readonly Ort[]): number {
  const touching = orte.filter(([x, y], index) =>
    orte.some(
      ([ox, oy], other) => other !== index && Math.hypot(ox - x, oy - y) < 2 * grosserRadius,
    ),
  )
  return touching.length > orte.length * gedraenge ? kleinerRadius : grosserRadius
}

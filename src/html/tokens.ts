import { toFarbtoene, toFarbvariable } from '../model/erscheinungsbild.ts'
import type { Erscheinungsbild, Farben } from '../model/erscheinungsbild.ts'

/**
 * The colours as custom properties. The dark ones count on screen only: a dark desktop must not
 * print a dark page.
 * @throws RangeError for anything but `#rrggbb`: the value goes into CSS.
 */
export function toTokens({ hell, dunkel }: Erscheinungsbild): string {
  return `:root{color-scheme:light;${declareColours(hell)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${declareColours(dunkel)}}}`
}

function declareColours(farben: Farben): string {
  return Array.from(toFarbtoene(farben), ([farbton, farbe]) => {
    if (!/^#[0-9a-f]{6}$/i.test(farbe)) throw new RangeError(`„${farbe}“ is no colour.`)
    return `${toFarbvariable(farbton)}:${farbe}`
  }).join(';')
}

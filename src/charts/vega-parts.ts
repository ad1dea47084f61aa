import * as vega from 'vega'

/** A kind of mark of Vega's scene; `attr` tells the SVG attributes of an item. */
interface Markenart {
  attr(emit: (name: string, value: string | null) => void, item: object): void
}

interface Textelement {
  readonly fontSize?: number
  readonly fontWeight?: string | number
  readonly limit?: number
}

/** What Vega exports without saying so in its types. */
interface VegaParts {
  readonly Marks: Readonly<Record<string, Markenart | undefined>>
  /** Path data as a list of commands with their numbers. */
  readonly pathParse: (d: string) => readonly (readonly [string, ...number[]])[]
  /** May be replaced: https://github.com/vega/vega/issues/2940 */
  readonly textMetrics: { width: (item: Textelement, text: unknown) => number }
}

/** Parts of Vega that this project uses beyond its types. */
export const { Marks, pathParse, textMetrics } = vega as unknown as VegaParts

import type { Darstellung } from '../../model/darstellung.ts'
import type { RenderMarkdown } from '../markdown.ts'
import type { Nummerierung } from '../numbering.ts'
import { toSafeHtml } from '../safe-html.ts'
import type { SafeHtml } from '../safe-html.ts'

/** The two drawings of a chart as inline SVG: for the width it was made for, and for a phone. */
export interface Zeichnungspaar {
  readonly breit: string
  readonly schmal: string
}

/** What every view needs besides what it shows. */
export interface ViewContext {
  readonly nummerierung: Nummerierung
  /** By id of the Darstellung; lines in Kennzahlen by `${id}-${index of the row}`. */
  readonly zeichnungen: ReadonlyMap<string, Zeichnungspaar>
  readonly markdown: RenderMarkdown
  /** Level of a heading inside the chapter or section that is being built. */
  readonly ebene: number
  /** The heading above: a contribution need not repeat it. */
  readonly ueberschrift: string
}

export interface ZeichnungView {
  readonly breit: SafeHtml
  /** Null where one drawing serves both. */
  readonly schmal: SafeHtml | null
}

/** @throws RangeError if nobody has drawn it: a page must not be printed with a hole. */
export function viewZeichnung(id: string, { zeichnungen }: ViewContext): ZeichnungView {
  const paar = zeichnungen.get(id)
  if (!paar) throw new RangeError(`The drawing of „${id}“ is missing.`)
  return {
    breit: toSafeHtml(paar.breit),
    schmal: paar.schmal === paar.breit ? null : toSafeHtml(paar.schmal),
  }
}

/** Anchor and number of a figure or table. */
export interface Kennung {
  readonly anker: string
  readonly nummer: string
}

export function kennungOf(darstellung: Darstellung, { nummerierung }: ViewContext): Kennung {
  const nummer = nummerierung.nummerOf(darstellung)
  if (nummer === null) throw new RangeError(`„${darstellung.id}“ carries no number.`)
  return { anker: nummerierung.ankerOf(darstellung), nummer }
}

/** File with the data of a figure or table, beside the page. */
export function csvOf(id: string): string {
  return `daten/${encodeURIComponent(id)}.csv`
}

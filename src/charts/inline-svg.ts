import { toFarbvariable } from '../model/erscheinungsbild.ts'
import type { Farbton } from '../model/erscheinungsbild.ts'

/**
 * The same drawing to stand inside a page: colours become the custom properties of the style
 * sheet, so that a dark scheme changes them; without the style sheet they stay what they were.
 */
export function toInlineSvg(svg: string): string {
  return svg
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(
      / (fill|stroke)="(#[0-9a-f]{6})" data-\1="([a-z0-9_]+)"/g,
      (_match, property: string, farbe: string, farbton: string) =>
        ` ${property}="var(${toFarbvariable(farbton as Farbton)},${farbe})"`,
    )
    .trimEnd()
}

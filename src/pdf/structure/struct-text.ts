import type { GraphicsObject, TextRun } from '../content/graphics.ts'
import { decodeTextString } from '../content/to-unicode.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import { decodeText } from '../document/font.ts'
import type { ContentKid, StructNode } from './struct-node.ts'
import { isContent, isNode } from './struct-node.ts'

/** What a marked-content sequence says. */
export type TextLookup = (kid: ContentKid) => string

/** Decodes the text of all marked-content sequences. */
export function readContentTexts(units: readonly ContentUnit[]): TextLookup {
  const texts = new Map<string, Map<number, string>>()
  for (const unit of units) {
    const own = texts.get(unit.numbering) ?? new Map<number, string>()
    for (const object of unit.graphics.objects) {
      const mcid = mcidOf(object)
      if (mcid !== undefined) own.set(mcid, (own.get(mcid) ?? '') + textOfObject(object, unit))
    }
    texts.set(unit.numbering, own)
  }
  return ({ unit, mcid }) => texts.get(unit)?.get(mcid) ?? ''
}

/** The number of the innermost sequence around an object that has one. */
export function mcidOf({ marks }: GraphicsObject): number | undefined {
  return marks.findLast((mark) => mark.mcid !== undefined)?.mcid
}

/** What a text object says. */
export function textOfObject({ runs }: GraphicsObject, { fonts }: ContentUnit): string {
  let text = ''
  let replaced: TextRun['marks'][number] | undefined
  for (const run of runs) {
    const replacing = run.marks.find((mark) => mark.actualText !== undefined)
    // A replacement stands for all runs of its sequence.
    if (replacing && replacing === replaced) continue
    replaced = replacing
    const font = fonts.get(run.font)
    if (replacing?.actualText) text += decodeTextString(replacing.actualText)
    else if (font) text += decodeText(font, run.codes)
  }
  return text
}

/** All text of a node, in reading order. */
export function textOfNode(node: StructNode, textOf: TextLookup): string {
  return node.kids
    .map((kid) => (isNode(kid) ? textOfNode(kid, textOf) : isContent(kid) ? textOf(kid) : ''))
    .join('')
}

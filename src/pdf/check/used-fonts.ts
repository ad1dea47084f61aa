import type { PDFDict } from '@cantoo/pdf-lib'
import { asDict, dictAt, listAt, nameAt } from '../document/access.ts'
import { toPlainName } from '../document/embedded-fonts.ts'
import { toGlyphCodes } from '../document/font.ts'
import type { Font } from '../document/font.ts'
import { onceFor } from '../../remember/once-for.ts'
import type { OpenPdf } from './open-pdf.ts'

/** A font, with what the document shows in it. */
export interface UsedFont {
  readonly font: Font
  /** PostScript name without the mark of a subset. */
  readonly name: string
  /** The font of the glyphs: of a composite font its only descendant, else itself. */
  readonly descendant: PDFDict
  /** First page on which each glyph code is shown. */
  readonly codes: ReadonlyMap<number, number>
  /** Codes whose text is given another way (ActualText). */
  readonly replaced: ReadonlySet<number>
  /** Whether any of it is painted. */
  readonly visible: boolean
}

/** All fonts that text is shown in: several checks ask, and all text has to be looked at. */
export const usedFonts = onceFor(({ contents }: OpenPdf): readonly UsedFont[] => {
  const fonts = new Map<Font, UsedFont & FontUse>()
  for (const { graphics, fonts: named, page } of contents.units)
    for (const { runs, marks } of graphics.objects)
      for (const run of runs) {
        const font = named.get(run.font)
        if (!font) continue
        const used = fonts.get(font) ?? describe(font)
        fonts.set(font, used)
        used.visible ||= !run.invisible
        const isReplaced = [...marks, ...run.marks].some((mark) => mark.actualText !== undefined)
        for (const code of toGlyphCodes(font, run.codes)) {
          if (!used.codes.has(code)) used.codes.set(code, page)
          if (isReplaced) used.replaced.add(code)
        }
      }
  return [...fonts.values()]
})

interface FontUse {
  readonly codes: Map<number, number>
  readonly replaced: Set<number>
  visible: boolean
}

function describe(font: Font): UsedFont & FontUse {
  const { dict, composite } = font
  const below = composite ? asDict(listAt(dict, 'DescendantFonts')[0]) : undefined
  const name = toPlainName(nameAt(dict, 'BaseFont') ?? '')
  return {
    ...{ font, name, descendant: below ?? dict },
    ...{ codes: new Map<number, number>(), replaced: new Set<number>(), visible: false },
  }
}

/** The program of a font, as a stream; undefined if it is not embedded. */
export function programOf({ descendant }: UsedFont): PDFDict | undefined {
  const descriptor = dictAt(descendant, 'FontDescriptor')
  return ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => dictAt(descriptor, key))
    .find((stream) => stream !== undefined)
}

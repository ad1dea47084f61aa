import { create } from 'fontkit'

/** The weights of the font that ship. */
export type Schriftgewicht = 300 | 400 | 600 | 700

/** How wide text is, by the real metrics of the embedded font. */
export interface Schrift {
  /** Width in px on one line. */
  measure(text: string, groesse: number, gewicht?: Schriftgewicht): number
}

/**
 * A text as it is drawn: without characters that show nothing (soft hyphens, zero width), and with
 * the thin space of the font in place of the narrow no-break one that it lacks.
 */
export function toDrawn(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, (space) =>
      space === '\u202F' ? '\u2009' : /[\t\r\n]/.test(space) ? ' ' : space,
    )
}

interface Fontdatei {
  readonly unitsPerEm: number
  layout(text: string): { readonly advanceWidth: number }
  hasGlyphForCodePoint(codePoint: number): boolean
}

/**
 * Reads the font files (WOFF2) and remembers every width it has measured.
 * @throws RangeError if a file is a collection of fonts instead of one.
 */
export function createSchrift(fonts: Readonly<Record<Schriftgewicht, Uint8Array>>): Schrift {
  const opened = new Map<Schriftgewicht, Fontdatei>()
  const widths = new Map<Schriftgewicht, Map<string, number>>()

  const open = (gewicht: Schriftgewicht): Fontdatei => {
    const known = opened.get(gewicht)
    if (known) return known
    const font = create(Buffer.from(fonts[gewicht]))
    if (!('layout' in font)) throw new RangeError('Die Schriftdatei enthält mehrere Schriften.')
    opened.set(gewicht, font)
    return font
  }

  return {
    measure(text, groesse, gewicht = 400) {
      const known = widths.get(gewicht) ?? new Map<string, number>()
      widths.set(gewicht, known)
      let em = known.get(text)
      if (em === undefined) {
        em = measureEm(open(gewicht), toDrawn(text))
        known.set(text, em)
      }
      return em * groesse
    },
  }
}

/** Characters the font lacks are drawn in a substitute: a full em is the safe assumption. */
function measureEm(font: Fontdatei, text: string): number {
  let known = ''
  let missing = 0
  for (const character of text)
    if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) known += character
    else missing++
  return font.layout(known).advanceWidth / font.unitsPerEm + missing
}

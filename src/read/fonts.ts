import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A font file of the document, for the characters of its range. */
export interface Font {
  readonly familie: string
  readonly gewicht: number
  readonly kursiv: boolean
  /** As in CSS: `U+0000-00FF,U+0131`. */
  readonly zeichen: string
  /** WOFF2. */
  readonly bytes: Uint8Array
}

const familie = 'Source Sans 3'

/** What the templates and charts use; a style that is not listed here must not be asked for. */
const styles = [
  { gewicht: 300, kursiv: false },
  { gewicht: 400, kursiv: false },
  { gewicht: 400, kursiv: true },
  { gewicht: 600, kursiv: false },
  { gewicht: 700, kursiv: false },
] as const

/** Sets of characters, the most common first: later ones are embedded only where needed. */
const sets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const

/** The document's fonts, as they come with the package: static files, one per weight. */
export function readFonts(): readonly Font[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@fontsource/source-sans-3/package.json'))
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  return styles.flatMap(({ gewicht, kursiv }) =>
    sets.map((set) => ({
      familie,
      gewicht,
      kursiv,
      zeichen: ranges[set] ?? '',
      bytes: readFileSync(
        join(folder, `files/source-sans-3-${set}-${gewicht}-${kursiv ? 'italic' : 'normal'}.woff2`),
      ),
    })),
  )
}

/** The upright Latin files by weight: what charts measure and draw with. */
export function uprightLatin(
  fonts: readonly Font[],
): Readonly<Record<300 | 400 | 600 | 700, Uint8Array>> {
  const find = (gewicht: number): Uint8Array => {
    const font = fonts.find((each) => each.gewicht === gewicht && !each.kursiv)
    if (!font) throw new RangeError(`There is no upright font of weight ${gewicht}.`)
    return font.bytes
  }
  return { 300: find(300), 400: find(400), 600: find(600), 700: find(700) }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSchrift } from '../../src/charts/text-metrics.ts'
import type { Schriftgewicht } from '../../src/charts/text-metrics.ts'
import { createZeichner } from '../../src/charts/zeichner.ts'
import type { Zeichner, Zeichnung } from '../../src/charts/zeichner.ts'
import { createErscheinungsbild } from '../../src/model/erscheinungsbild.ts'

const root = join(import.meta.dirname, '../..')

/** The font files that ship, by weight. */
export const fonts: Record<Schriftgewicht, Uint8Array> = {
  300: readFont(300),
  400: readFont(400),
  600: readFont(600),
  700: readFont(700),
}

export const schrift = createSchrift(fonts)
export const { hell, dunkel } = createErscheinungsbild()

export function newZeichner(): Zeichner {
  return createZeichner({ fonts, farben: hell })
}

function readFont(gewicht: Schriftgewicht): Uint8Array {
  const name = `source-sans-3-latin-${gewicht}-normal.woff2`
  return readFileSync(join(root, 'node_modules/@fontsource/source-sans-3/files', name))
}

export interface Wortkasten {
  readonly text: string
  readonly links: number
  readonly oben: number
  readonly rechts: number
  readonly unten: number
}

/** Every line of text of a drawing with the space it takes, by the metrics of the font. */
export function readWoerter({ svg }: Zeichnung): readonly Wortkasten[] {
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x = '', y = '', attributes = '', escaped = '']) => {
      const groesse = Number(/font-size="(\d+)"/.exec(attributes)?.[1] ?? 13)
      const gewicht = Number(/font-weight="(\d+)"/.exec(attributes)?.[1] ?? 400) as Schriftgewicht
      const anker = /text-anchor="(\w+)"/.exec(attributes)?.[1]
      const text = unescapeXml(escaped)
      const breite = schrift.measure(text, groesse, gewicht)
      const share = anker === 'end' ? 1 : anker === 'middle' ? 0.5 : 0
      const links = Number(x) - breite * share
      // From the height of capitals to the depth of descenders.
      return {
        text,
        links,
        oben: Number(y) - groesse * 0.74,
        rechts: links + breite,
        unten: Number(y) + groesse * 0.2,
      }
    },
  )
}

/** What is wrong with the labels of a drawing: outside of it, or one over the other. */
export function findMaengel(zeichnung: Zeichnung): readonly string[] {
  const woerter = readWoerter(zeichnung)
  const outside = woerter.filter(
    ({ links, oben, rechts, unten }) =>
      links < -0.6 ||
      oben < -0.6 ||
      rechts > zeichnung.breite + 0.6 ||
      unten > zeichnung.hoehe + 0.6,
  )
  const over = woerter.flatMap((a, index) =>
    woerter
      .slice(index + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => `„${a.text}“ über „${b.text}“`),
  )
  return [...outside.map(({ text }) => `„${text}“ ragt hinaus`), ...over]
}

function overlaps(a: Wortkasten, b: Wortkasten): boolean {
  const slack = 0.3
  return (
    a.links < b.rechts - slack &&
    b.links < a.rechts - slack &&
    a.oben < b.unten - slack &&
    b.oben < a.unten - slack
  )
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

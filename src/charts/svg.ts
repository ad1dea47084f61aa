import { toFarbtoene } from '../model/erscheinungsbild.ts'
import type { Farben, Farbton } from '../model/erscheinungsbild.ts'
import { grundgroesse } from './drawing.ts'
import { formatCoordinate, writePath } from './path.ts'
import type { Stil, Zeichenelement } from './scene-elements.ts'
import { toDrawn } from './text-metrics.ts'

/** What a drawing has besides its elements; sizes in px. */
export interface SvgRahmen {
  readonly breite: number
  readonly hoehe: number
  /** Alternative text of the whole drawing. */
  readonly label: string
  readonly farben: Farben
}

const fontFamily = "'Source Sans 3','Source Sans Pro','Segoe UI',sans-serif"

/**
 * A drawing as SVG of its own: `svg`, `path`, `circle` and `text`, no style, script, link or id.
 * The root is an image with a name. The inner parts are hidden from assistive technology by that
 * role alone: `aria-hidden` inside would take the figure out of Chromium's tagged PDF.
 * Every colour is written twice, as `#rrggbb` and by name: `toInlineSvg` takes the name.
 * @throws RangeError for a colour that the palette does not have.
 */
export function writeSvg(
  elements: readonly Zeichenelement[],
  { breite, hoehe, label, farben }: SvgRahmen,
): string {
  const palette = toFarbtoene(farben)
  const size = `width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}"`
  const type = `font-family="${fontFamily}" font-size="${grundgroesse}"`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(label)}" ${type} text-rendering="geometricPrecision">`
  const parts = elements.map((element) => writeElement(element, palette))
  return `${open}\n${parts.filter((part) => part !== '').join('\n')}\n</svg>\n`
}

type Palette = ReadonlyMap<Farbton, string>

function writeElement(element: Zeichenelement, palette: Palette): string {
  const look = writeStil(element.stil, palette)
  switch (element.art) {
    case 'pfad': {
      const d = writePath(element.schritte)
      return d === '' ? '' : `<path${look} d="${d}"/>`
    }
    case 'kreis': {
      const [x, y] = [formatCoordinate(element.x), formatCoordinate(element.y)]
      return `<circle${look} cx="${x}" cy="${y}" r="${Math.round(element.radius * 100) / 100}"/>`
    }
    case 'text': {
      const { anker, groesse, gewicht } = element
      const place = ` x="${formatCoordinate(element.x)}" y="${formatCoordinate(element.y)}"`
      const anchor = anker === 'start' ? '' : ` text-anchor="${anker}"`
      const size = groesse === grundgroesse ? '' : ` font-size="${groesse}"`
      const weight = gewicht === 400 ? '' : ` font-weight="${gewicht}"`
      return `<text${place}${anchor}${size}${weight}${look}>${escapeXml(toDrawn(element.text))}</text>`
    }
  }
}

function writeStil(stil: Stil, palette: Palette): string {
  const { fuellung, kontur, strichbreite, strichelung, kappe, ecke } = stil
  const attributes = [
    fuellung === undefined ? ' fill="none"' : writeFarbe('fill', fuellung, palette),
  ]
  if (kontur !== undefined) {
    attributes.push(writeFarbe('stroke', kontur, palette))
    if (strichbreite !== 1) attributes.push(` stroke-width="${strichbreite ?? 1}"`)
    if (strichelung) attributes.push(` stroke-dasharray="${strichelung.join(' ')}"`)
    if (kappe) attributes.push(` stroke-linecap="${kappe}"`)
    if (ecke) attributes.push(` stroke-linejoin="${ecke}"`)
  }
  return attributes.join('')
}

function writeFarbe(property: 'fill' | 'stroke', farbton: Farbton, palette: Palette): string {
  const farbe = palette.get(farbton)
  if (farbe === undefined || !/^#[0-9a-f]{6}$/.test(farbe))
    throw new RangeError(`„${farbton}“ is no colour of a drawing.`)
  return ` ${property}="${farbe}" data-${property}="${farbton}"`
}

/** Names and labels come from the sources: whatever they hold, they stay text. */
function escapeXml(text: string): string {
  return (
    text
      // Not allowed in XML, not even escaped.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[\t\r\n]+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

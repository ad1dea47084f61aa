import type { Schritt } from '../path.ts'
import type { Zeichenelement } from '../scene-elements.ts'
import type { Schrift } from '../text-metrics.ts'

/** Edges in px. */
export interface Ausdehnung {
  readonly links: number
  readonly rechts: number
  readonly oben: number
  readonly unten: number
}

/** Parts of the size of letters above and below the base line. */
const [oberlaenge, unterlaenge] = [0.78, 0.24]

/** How much room elements take; text by the real font. */
export function measureElemente(elemente: readonly Zeichenelement[], schrift: Schrift): Ausdehnung {
  const boxes = elemente.map((element) => boxOf(element, schrift))
  return {
    links: Math.min(0, ...boxes.map(({ links }) => links)),
    rechts: Math.max(0, ...boxes.map(({ rechts }) => rechts)),
    oben: Math.min(0, ...boxes.map(({ oben }) => oben)),
    unten: Math.max(0, ...boxes.map(({ unten }) => unten)),
  }
}

function boxOf(element: Zeichenelement, schrift: Schrift): Ausdehnung {
  switch (element.art) {
    case 'text': {
      const { x, y, anker, groesse, gewicht, text } = element
      const width = schrift.measure(text, groesse, gewicht >= 600 ? 600 : 400)
      const links = x - { start: 0, middle: width / 2, end: width }[anker]
      const [oben, unten] = [y - oberlaenge * groesse, y + unterlaenge * groesse]
      return { links, rechts: links + width, oben, unten }
    }
    case 'kreis': {
      const { x, y, radius } = element
      return { links: x - radius, rechts: x + radius, oben: y - radius, unten: y + radius }
    }
    case 'pfad': {
      const points = element.schritte.flatMap(pointsOf)
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      return {
        links: Math.min(...xs),
        rechts: Math.max(...xs),
        oben: Math.min(...ys),
        unten: Math.max(...ys),
      }
    }
  }
}

/** Corners of a step; the control points of a curve are as far out as it can go. */
function pointsOf(schritt: Schritt): readonly (readonly [number, number])[] {
  switch (schritt.art) {
    case 'Z':
      return []
    case 'C': {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = schritt.vor
      return [
        [x1, y1],
        [x2, y2],
        [schritt.x, schritt.y],
      ]
    }
    case 'M':
    case 'L':
    case 'A':
      return [[schritt.x, schritt.y]]
  }
}

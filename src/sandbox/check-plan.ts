import type { Zeichenplan } from '../charts/own/draw-own.ts'
import type { Schritt } from '../charts/path.ts'
import type { Stil, Zeichenelement } from '../charts/scene-elements.ts'

/** Larger drawings have no place on any page; more elements would make it slow to print. */
const [maxBreite, maxHoehe, maxElemente, maxSchritte] = [2_000, 4_000, 5_000, 20_000]

/**
 * A drawing that came from outside, taken over part by part: paths, circles and lines of text with
 * finite numbers, nothing else.
 * @throws RangeError in German if it is anything else or too large.
 */
export function checkPlan(given: unknown): Zeichenplan {
  const { breite, hoehe, elemente } = given as Record<string, unknown>
  const [width, height] = [toNumber(breite), toNumber(hoehe)]
  if (width > maxBreite || height > maxHoehe)
    throw new RangeError(`Es wäre mit ${width} × ${height} Bildpunkten zu groß`)
  if (!Array.isArray(elemente)) throw new RangeError('Die Zeichnung ist keine')
  const list: readonly unknown[] = elemente
  if (list.length > maxElemente || countSchritte(list) > maxSchritte)
    throw new RangeError('Es hätte zu viele Marken')
  return { breite: width, hoehe: height, elemente: list.map(toElement) }
}

function countSchritte(elemente: readonly unknown[]): number {
  return elemente.reduce<number>((sum, element) => {
    const { schritte } = element as { readonly schritte?: unknown }
    return sum + (Array.isArray(schritte) ? schritte.length : 0)
  }, 0)
}

function toElement(given: unknown): Zeichenelement {
  const element = given as Record<string, unknown>
  const stil = toStil(element['stil'])
  const at = () => ({ x: toNumber(element['x']), y: toNumber(element['y']) })
  switch (element['art']) {
    case 'kreis':
      return { art: 'kreis', ...at(), radius: toNumber(element['radius']), stil }
    case 'pfad':
      return { art: 'pfad', schritte: (element['schritte'] as unknown[]).map(toSchritt), stil }
    case 'text':
      return {
        art: 'text',
        ...at(),
        anker: oneOf(element['anker'], ['start', 'middle', 'end']),
        groesse: toNumber(element['groesse']),
        gewicht: toNumber(element['gewicht']),
        text: String(element['text']),
        stil,
      }
    default:
      throw new RangeError('Die Zeichnung hat eine unbekannte Marke')
  }
}

function toSchritt(given: unknown): Schritt {
  const { art, x, y, vor } = given as Record<string, unknown>
  switch (art) {
    case 'Z':
      return { art }
    case 'M':
    case 'L':
      return { art, x: toNumber(x), y: toNumber(y) }
    case 'C':
    case 'A':
      return { art, vor: (vor as unknown[]).map(toNumber), x: toNumber(x), y: toNumber(y) }
    default:
      throw new RangeError('Die Zeichnung hat einen unbekannten Weg')
  }
}

/** Colours are names: the writer of the SVG knows them and refuses all others. */
function toStil(given: unknown): Stil {
  const stil = given as Record<string, unknown>
  const colour = (key: 'fuellung' | 'kontur'): object =>
    typeof stil[key] === 'string' ? { [key]: stil[key] } : {}
  const { strichbreite, strichelung, kappe, ecke } = stil
  return {
    ...colour('fuellung'),
    ...colour('kontur'),
    ...(strichbreite === undefined ? {} : { strichbreite: toNumber(strichbreite) }),
    ...(Array.isArray(strichelung) ? { strichelung: strichelung.map(toNumber) } : {}),
    ...(kappe === undefined ? {} : { kappe: oneOf(kappe, ['round', 'square']) }),
    ...(ecke === undefined ? {} : { ecke: oneOf(ecke, ['round', 'bevel']) }),
  }
}

function toNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new RangeError('Die Zeichnung hat ein Maß, das keine Zahl ist')
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new RangeError('Die Zeichnung hat eine unbekannte Angabe')
  return found
}

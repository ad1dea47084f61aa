import type { Ort, Vieleck } from './polygon.ts'

/** A shape in px as Vega wants it. */
export function toFlaeche(vielecke: readonly Vieleck[]): object {
  const coordinates = vielecke.map((rings) => rings.map(close))
  return { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates } }
}

/** Borders are lines, not outlines of areas: so none runs along the edge of the picture. */
export function toGrenze(vielecke: readonly Vieleck[]): object {
  const coordinates = vielecke.flat().map(close)
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates } }
}

function close(ring: readonly Ort[]): readonly Ort[] {
  const [first] = ring
  return first ? [...ring, first] : ring
}

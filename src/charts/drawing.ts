import type { Farbton } from '../model/erscheinungsbild.ts'
import type { Schriftgewicht } from './text-metrics.ts'

/** Size of most of the text, in px. */
export const grundgroesse = 13

/** A line of text at its place in px; `y` is the base line. */
export interface Textzeile {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anker: 'left' | 'center' | 'right'
  readonly farbe: Farbton
  readonly groesse: number
  readonly gewicht: Schriftgewicht
}

/** A straight line in px. */
export interface Linie {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
  readonly farbe: Farbton
  readonly dicke: number
}

/** A sign in px: `flaeche` is the square of its width, as Vega wants it. */
export interface Punkt {
  readonly x: number
  readonly y: number
  readonly flaeche: number
  readonly fuellung: Farbton
  readonly kontur: Farbton
  readonly dicke: number
}

/** A box in px: upper left corner, width and height. */
export interface Kasten {
  readonly x: number
  readonly y: number
  readonly breite: number
  readonly hoehe: number
}

/** Distance of two base lines. */
export const zeilenhoehe = 16

/** Defaults of a line of text: small, regular, in grey, from the left. */
export function toTextzeile(
  zeile: Pick<Textzeile, 'x' | 'y' | 'text'> & Partial<Textzeile>,
): Textzeile {
  return { anker: 'left', farbe: 'grau', groesse: grundgroesse, gewicht: 400, ...zeile }
}

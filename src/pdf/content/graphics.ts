import type { Box, Matrix } from './matrix.ts'

/** A marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string
  /** Number by which a structure element owns the content. */
  readonly mcid: number | undefined
  /** Text that stands for the content, as bytes of a text string. */
  readonly actualText: Uint8Array | undefined
  /** Language of the content. */
  readonly lang: Uint8Array | undefined
}

/** Glyphs of one font that follow each other on a line. */
export interface TextRun {
  /** Resource name of the font. */
  readonly font: string
  readonly codes: readonly number[]
  /** Byte of the stream behind its last operator. */
  readonly end: number
  /** Where its base line begins, in the units of the stream. */
  readonly x: number
  readonly y: number
  /** Height of the font in the units of the stream. */
  readonly size: number
  /** Rendering mode 3: neither filled nor stroked. */
  readonly invisible: boolean
  /** Sequences inside the text object, from outside to inside. */
  readonly marks: readonly Mark[]
}

/** A graphics object that paints something (ISO 32000-1, 8.2). */
export interface GraphicsObject {
  readonly kind: 'path' | 'text' | 'xobject' | 'inline-image' | 'shading'
  /** Bytes of the stream from its first operand to behind its last operator. */
  readonly start: number
  readonly end: number
  /** Sequences around it, from outside to inside. */
  readonly marks: readonly Mark[]
  readonly matrix: Matrix
  /** Number of the innermost `q` around it; what lies between it and its `Q` belongs together. */
  readonly level: number
  /** What it covers, in the units of the stream; text is estimated, XObjects are the unit square. */
  readonly box: Box
  /** Resource name of an XObject. */
  readonly name: string | undefined
  /** Empty but for text. */
  readonly runs: readonly TextRun[]
}

/** A content stream, read. */
export interface Graphics {
  /** In the order of painting. */
  readonly objects: readonly GraphicsObject[]
  /** Bytes of the operators that begin and end sequences outside text objects. */
  readonly markOperators: readonly { readonly start: number; readonly end: number }[]
  /** Every operator that occurs. */
  readonly operators: ReadonlySet<string>
  /** Levels of `q` in each other. */
  readonly depth: number
  /** Whether `q` and `Q`, `BT` and `ET`, begin and end of sequences pair up. */
  readonly balanced: boolean
}

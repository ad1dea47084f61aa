import type { Mark, TextRun } from './graphics.ts'
import type { Box, Matrix } from './matrix.ts'
import { emptyBox, identity, multiply, toMatrix, transformBox, unite } from './matrix.ts'
import type { Operand } from './operand.ts'
import { StringToken, toName, toNumber } from './operand.ts'

/** Part of the font size that a glyph is taken to be wide, and to reach below and above its line. */
const estimate = { width: 0.55, below: 0.25, above: 0.8 } as const

/** Font and mode live with the graphics state; `q` saves them. */
export interface FontState {
  readonly font: string
  readonly size: number
  readonly mode: number
}

export const noFont: FontState = { font: '', size: 0, mode: 0 }

/** What `Tf` and `Tr` change. */
export function setFont(
  state: FontState,
  operator: string,
  operands: readonly Operand[],
): FontState {
  if (operator === 'Tr') return { ...state, mode: toNumber(operands[0]) }
  return { ...state, font: toName(operands[0]) ?? '', size: toNumber(operands[1]) }
}

interface OpenRun extends TextRun {
  readonly codes: number[]
  end: number
  readonly state: FontState
}

/** One text object while it is read: follows its matrices and collects what it shows. */
export class TextReader {
  readonly start: number
  /** Sequences around the text object. */
  readonly outer: readonly Mark[]
  private readonly runs: OpenRun[] = []
  private readonly space: Matrix
  private box: Box = emptyBox
  private line: Matrix = identity
  private leading = 0
  /** Where the open run was begun and where it has come to, in text space. */
  private begun = { x: 0, y: 0, far: 0 }

  /** @param space matrix of the graphics state, which cannot change in a text object */
  constructor(start: number, outer: readonly Mark[], space: Matrix) {
    this.start = start
    this.outer = outer
    this.space = space
  }

  /** Where the next line begins; other operators change nothing here. */
  move(operator: string, operands: readonly Operand[]): void {
    switch (operator) {
      case 'Td':
        this.moveBy(toNumber(operands[0]), toNumber(operands[1]))
        return
      case 'TD':
        this.leading = -toNumber(operands[1])
        this.moveBy(toNumber(operands[0]), toNumber(operands[1]))
        return
      case 'Tm':
        this.closeRun()
        this.line = toMatrix(operands)
        this.begun = { x: 0, y: 0, far: 0 }
        return
      case 'TL':
        this.leading = toNumber(operands[0])
        return
      case 'T*':
      case "'":
      case '"':
        this.moveBy(0, -this.leading)
    }
  }

  /** @param end byte behind the operator */
  show(
    operand: Operand | undefined,
    end: number,
    state: { readonly font: FontState; readonly marks: readonly Mark[] },
  ): void {
    const run = this.openRun(state.font, state.marks)
    run.end = end
    const { length } = run.codes
    if (operand instanceof StringToken) operand.appendTo(run.codes)
    else if (Array.isArray(operand))
      for (const item of operand) if (item instanceof StringToken) item.appendTo(run.codes)
    const glyphs = (run.codes.length - length) / 2
    this.begun.far = Math.max(
      this.begun.far,
      this.begun.x + glyphs * estimate.width * state.font.size,
    )
  }

  finish(): { readonly runs: readonly TextRun[]; readonly box: Box } {
    this.closeRun()
    return { runs: this.runs, box: this.box }
  }

  private openRun(state: FontState, marks: readonly Mark[]): OpenRun {
    const last = this.runs.at(-1)
    const { begun } = this
    if (last && begun.far > 0 && begun.y === 0 && last.state === state && last.marks === marks)
      return last
    this.closeRun()
    this.line = multiply([1, 0, 0, 1, begun.x, begun.y], this.line)
    this.begun = { x: 0, y: 0, far: 0 }
    const [a, b, c, d, x, y] = multiply(this.line, this.space)
    const size = state.size * Math.sqrt(Math.abs(a * d - b * c))
    const { font, mode } = state
    const run = { font, codes: [], end: 0, x, y, size, invisible: mode === 3, marks, state }
    this.runs.push(run)
    return run
  }

  private closeRun(): void {
    const { size } = this.runs.at(-1)?.state ?? noFont
    if (this.begun.far === 0) return
    const covered = {
      left: 0,
      bottom: -estimate.below * size,
      right: this.begun.far,
      top: estimate.above * size,
    }
    this.box = unite(this.box, transformBox(covered, multiply(this.line, this.space)))
    this.begun.far = 0
  }

  private moveBy(x: number, y: number): void {
    // The box of a run is taken from where its line began.
    if (y !== 0) this.closeRun()
    this.begun.x += x
    this.begun.y += y
  }
}

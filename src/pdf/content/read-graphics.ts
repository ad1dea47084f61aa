import type { Graphics, GraphicsObject, Mark } from './graphics.ts'
import type { Box, Matrix } from './matrix.ts'
import { emptyBox, identity, multiply, toMatrix, transformBox, unite } from './matrix.ts'
import type { Operand } from './operand.ts'
import { StringToken, toDictionary, toName, toNumber } from './operand.ts'
import { readOperations } from './read-operations.ts'
import { noFont, setFont, TextReader } from './text-reader.ts'
import type { FontState } from './text-reader.ts'

/** Looks up a property list in the resources: its MCID, if it has one. */
export type PropertyLookup = (name: string) => number | undefined

/**
 * Reads what a content stream paints, where, and within which marked-content sequences.
 * @throws MalformedContent for what is no content stream.
 */
export function readGraphics(
  bytes: Uint8Array,
  mcidOf: PropertyLookup = () => undefined,
): Graphics {
  const reader = new GraphicsReader(mcidOf)
  readOperations(bytes, (operator, operands, start, end) => {
    reader.take(operator, operands, start, end)
  })
  return reader.finish()
}

/** What `q` saves, as far as it matters here. */
interface State {
  readonly matrix: Matrix
  readonly level: number
  readonly font: FontState
}

const unitSquare: Box = { left: 0, bottom: 0, right: 1, top: 1 }
const construction = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])
const showing = new Set(['Tj', 'TJ', "'", '"'])
const marking = new Set(['BMC', 'BDC', 'EMC'])

class GraphicsReader {
  private readonly mcidOf: PropertyLookup
  private readonly objects: GraphicsObject[] = []
  private readonly markOperators: { start: number; end: number }[] = []
  private readonly operators = new Set<string>()
  private readonly saved: State[] = []
  private state: State = { matrix: identity, level: 0, font: noFont }
  private levels = 0
  private marks: readonly Mark[] = []
  private path: { readonly start: number; box: Box } | undefined
  private text: TextReader | undefined
  private depth = 0
  private balanced = true

  constructor(mcidOf: PropertyLookup) {
    this.mcidOf = mcidOf
  }

  take(operator: string, operands: readonly Operand[], start: number, end: number): void {
    this.operators.add(operator)
    if (this.text) this.takeInText(this.text, operator, operands, start, end)
    else if (construction.has(operator)) this.extendPath(operator, operands, start)
    else if (painting.has(operator)) {
      this.add('path', this.path?.start ?? start, end, this.path?.box)
      this.path = undefined
    } else if (operator === 'n') this.path = undefined
    else if (marking.has(operator)) this.mark(operator, operands, start, end)
    else this.takeState(operator, operands, start, end)
  }

  finish(): Graphics {
    const { objects, markOperators, operators, depth } = this
    const isClosed = !this.text && !this.path && this.saved.length + this.marks.length === 0
    return { objects, markOperators, operators, depth, balanced: this.balanced && isClosed }
  }

  private takeInText(
    text: TextReader,
    operator: string,
    operands: readonly Operand[],
    start: number,
    end: number,
  ): void {
    if (operator === 'Td') text.move(operator, operands)
    else if (showing.has(operator)) {
      text.move(operator, operands)
      text.show(operands.at(-1), end, { font: this.state.font, marks: this.marks })
    } else if (operator === 'ET') this.endText(text, end)
    else if (operator === 'Tf' || operator === 'Tr') this.setFont(operator, operands)
    else if (marking.has(operator)) this.mark(operator, operands, start, end)
    else text.move(operator, operands)
  }

  private takeState(
    operator: string,
    operands: readonly Operand[],
    start: number,
    end: number,
  ): void {
    switch (operator) {
      case 'q':
        this.saved.push(this.state)
        this.state = { ...this.state, level: ++this.levels }
        this.depth = Math.max(this.depth, this.saved.length)
        return
      case 'Q':
        if (this.saved.length === 0) this.balanced = false
        this.state = this.saved.pop() ?? this.state
        return
      case 'cm':
        this.state = { ...this.state, matrix: multiply(toMatrix(operands), this.state.matrix) }
        return
      case 'Tf':
      case 'Tr':
        this.setFont(operator, operands)
        return
      case 'BT':
        this.text = new TextReader(start, this.marks, this.state.matrix)
        return
      case 'Do':
        this.add('xobject', start, end, unitSquare, toName(operands[0]))
        return
      case 'BI':
        this.add('inline-image', start, end, unitSquare)
        return
      case 'sh':
        this.add('shading', start, end)
        return
      case 'ET':
      case 'Tj':
      case 'TJ':
        this.balanced = false
    }
  }

  private setFont(operator: string, operands: readonly Operand[]): void {
    this.state = { ...this.state, font: setFont(this.state.font, operator, operands) }
  }

  private endText(text: TextReader, end: number): void {
    if (text.outer !== this.marks) this.balanced = false
    const { start, outer } = text
    const { runs, box } = text.finish()
    const { matrix, level } = this.state
    if (runs.length > 0)
      this.objects.push({
        ...{ kind: 'text', start, end, marks: outer, matrix, level, box, runs },
        name: undefined,
      })
    this.text = undefined
  }

  private add(
    kind: GraphicsObject['kind'],
    start: number,
    end: number,
    box = emptyBox,
    name?: string,
  ): void {
    const { marks } = this
    const { matrix, level } = this.state
    const covered = transformBox(box, matrix)
    this.objects.push({ kind, start, end, marks, matrix, level, box: covered, name, runs: [] })
  }

  private extendPath(operator: string, operands: readonly Operand[], start: number): void {
    this.path ??= { start, box: emptyBox }
    const numbers = operands.map(toNumber)
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = numbers
      const corners = transformBox(unitSquare, [width, 0, 0, height, x, y])
      this.path.box = unite(this.path.box, corners)
      return
    }
    let { left, bottom, right, top } = this.path.box
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [x = 0, y = 0] = [numbers[index], numbers[index + 1]]
      left = Math.min(left, x)
      right = Math.max(right, x)
      bottom = Math.min(bottom, y)
      top = Math.max(top, y)
    }
    this.path.box = { left, bottom, right, top }
  }

  private mark(operator: string, operands: readonly Operand[], start: number, end: number): void {
    // Inside a text object they belong to it.
    if (!this.text) this.markOperators.push({ start, end })
    if (operator !== 'EMC') {
      this.marks = [...this.marks, this.toMark(operands)]
      return
    }
    const outer = this.text?.outer ?? []
    if (this.marks.length === outer.length) this.balanced = false
    // The very list from before the text object, so that it can be recognised.
    else this.marks = this.marks.length === outer.length + 1 ? outer : this.marks.slice(0, -1)
  }

  private toMark([tag, properties]: readonly Operand[]): Mark {
    const name = toName(properties)
    const listed = toDictionary(properties)
    const mcid = name === undefined ? listed?.get('MCID') : this.mcidOf(name)
    const [actualText, lang] = [listed?.get('ActualText'), listed?.get('Lang')]
    return {
      tag: toName(tag) ?? '',
      mcid: typeof mcid === 'number' ? mcid : undefined,
      actualText: actualText instanceof StringToken ? actualText.toBytes() : undefined,
      lang: lang instanceof StringToken ? lang.toBytes() : undefined,
    }
  }
}

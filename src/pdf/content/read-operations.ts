import { Name } from './operand.ts'
import type { Operand } from './operand.ts'
import { keyword, OperandReader } from './operand-reader.ts'

/**
 * Told of each operation of a content stream: its operator, its operands (only during the call),
 * and the bytes from its first operand to behind its operator. An inline image is one operation
 * `BI` with its dictionary.
 */
export type OperationVisitor = (
  operator: string,
  operands: readonly Operand[],
  start: number,
  end: number,
) => void

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) operation by operation.
 * @throws MalformedContent for what is no content stream.
 */
export function readOperations(bytes: Uint8Array, visit: OperationVisitor): void {
  const reader = new OperandReader(bytes)
  // One list for all: millions of operations would otherwise leave millions of lists.
  const operands: Operand[] = []
  let start = -1
  while (reader.skipWhite()) {
    if (start < 0) start = reader.position
    const token = reader.read()
    if (token !== keyword) {
      operands.push(token)
      continue
    }
    const { word } = reader
    if (word === 'BI') operands.splice(0, operands.length, readInlineImage(reader))
    visit(word, operands, start, reader.position)
    operands.length = 0
    start = -1
  }
}

/** The dictionary of an inline image; steps over its data. */
function readInlineImage(reader: OperandReader): ReadonlyMap<string, Operand> {
  const entries = new Map<string, Operand>()
  let key: string | undefined
  while (reader.skipWhite()) {
    const token = reader.read()
    if (token === keyword) {
      if (reader.word === 'ID') skipImageData(reader)
      break
    }
    if (key !== undefined) {
      entries.set(key, token)
      key = undefined
    } else if (token instanceof Name) key = token.text
  }
  return entries
}

/** To behind the `EI` that stands alone. */
function skipImageData(reader: OperandReader): void {
  const { bytes } = reader
  for (let at = reader.position + 1; at + 1 < bytes.length; at++) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && reader.isWhiteAt(at - 1)
    if (isEnd && (at + 2 >= bytes.length || reader.isWhiteAt(at + 2))) {
      reader.position = at + 2
      return
    }
  }
  reader.position = bytes.length
}

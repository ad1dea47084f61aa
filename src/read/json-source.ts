import type { LineCounter } from 'yaml'
import type { Range } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import { yamlLibrary } from './yaml-library.ts'

/** A JSON file in memory that can say where its values stand. */
export interface JsonSource {
  /** Undefined if the file is no JSON. */
  readonly data: unknown
  /** Place of a value, or of the innermost one above it that exists. */
  readonly locate: (path: readonly (string | number)[]) => Range
  /** Where it stops being JSON, as far as that can be told. */
  readonly broken: () => Range
}

/** Reads JSON; places are only looked up when a finding needs them. Never throws. */
export function readJsonSource(text: string): JsonSource {
  let places: Places | undefined
  return {
    data: parseJson(text),
    locate: (path) => locateInJson((places ??= parsePlaces(text)), path),
    broken: () => (places ??= parsePlaces(text)).broken,
  }
}

/** JSON is YAML: its parser knows the places. */
interface Places {
  readonly root: unknown
  readonly lines: LineCounter
  readonly broken: Range
}

function parsePlaces(text: string): Places {
  const { LineCounter, parseDocument } = yamlLibrary()
  const lines = new LineCounter()
  const { contents, errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [first] = errors
  if (!first) return { root: contents, lines, broken: startOfFile }
  const { line, col } = lines.linePos(first.pos[0])
  const broken = { line, column: col, endLine: line, endColumn: col + 1 }
  return { root: contents, lines, broken }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function locateInJson({ root, lines }: Places, path: readonly (string | number)[]): Range {
  const { isMap, isScalar, isSeq } = yamlLibrary()
  let node: unknown = root
  for (const step of path) {
    const next = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
    if (!next) break
    node = next
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return startOfFile
  const [start, end] = node.range ?? [0, 0]
  const from = lines.linePos(start)
  // A whole object would mark half the file: its first character is enough.
  const to = isScalar(node) ? lines.linePos(end) : { line: from.line, col: from.col + 1 }
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
}

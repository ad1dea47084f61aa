import { isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair, Scalar } from 'yaml'
import type { DataPath } from '../diagnostics/data-path.ts'
import { findBadCharacters } from './characters.ts'
import { contentMessages as messages } from './yaml-messages.ts'
import type { Alignment, WrittenText } from './text-offsets.ts'
import { alignText, literalOffset } from './text-offsets.ts'
import type { Report } from './yaml-messages.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** What turning a document into values needs to know besides. */
export interface TreeContext {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly report: Report
}

/**
 * The values of a document: maps, lists and text, nothing else. Text is in the composed form
 * (NFC) and without soft hyphens; what is empty is ''. Fields that stand twice keep their first
 * value. The depth of the document has been checked, so recursion is safe.
 */
export function toData(node: unknown, context: TreeContext): unknown {
  if (isMap(node)) {
    const data: Record<string, unknown> = {}
    for (const pair of node.items) {
      const name = keyName(pair)
      if (forbiddenKeys.has(name)) context.report(...keyOffsets(pair), messages.forbiddenKey(name))
      else if (Object.hasOwn(data, name)) {
        const first = context.lineOf(keyOffsets(child(node, name))[0])
        const second = context.lineOf(keyOffsets(pair)[0])
        context.report(...keyOffsets(pair), messages.duplicate(name, first, second))
      } else data[name] = toData(pair.value, context)
    }
    return data
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, context))
  if (!isScalar(node)) return ''
  reportEscaped(node, context)
  return toCanonical(node.value)
}

/** Hidden characters in the file were found already: here come those written like \u202e. */
function reportEscaped(node: Scalar, { text, report }: TreeContext): void {
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return
  const [start, end] = offsets(node) ?? [0, 0]
  const written = text.slice(start, end)
  if (!written.includes('\\') || findBadCharacters(written, 1).length > 0) return
  const [bad] = findBadCharacters(node.value, 1)
  if (bad) report(start, end, { code: 'verstecktes-zeichen', message: bad.message, hint: bad.hint })
}

function toCanonical(value: unknown): string {
  if (typeof value !== 'string') return ''
  // Most text is ASCII and composed already: looking is cheaper than composing.
  return /^[\0-\u00AC\u00AE-\u024F]*$/.test(value)
    ? value
    : value.normalize('NFC').replaceAll('\u00AD', '')
}

function keyOffsets(pair: { readonly key?: unknown } | undefined): [start: number, end: number] {
  return offsets(pair?.key) ?? [0, 0]
}

function keyName({ key }: Pair): string {
  return isScalar(key) ? toCanonical(key.value) : ''
}

/** The node at the end of a path; undefined if the path ends before. */
export function findNode(root: unknown, path: DataPath): unknown {
  let node = root
  for (const step of path) node = child(node, step)?.value
  return node
}

/**
 * Where a path stands in the text. Walks as far as the path exists; what is missing or empty is
 * shown at the key above it.
 */
export function findOffsets(
  root: unknown,
  path: DataPath,
  part: 'key' | 'value',
): [start: number, end: number] {
  let node = root
  let key: [number, number] = [0, 0]
  let value: [number, number] = [0, 0]
  for (const step of path) {
    const next = child(node, step)
    if (!next) return key
    node = next.value
    const place = offsets(node)
    // A list item has no key of its own: point at the first key inside it.
    key =
      offsets(next.key) ?? (isMap(node) ? offsets(node.items[0]?.key) : undefined) ?? place ?? key
    value = place && place[1] > place[0] ? place : key
  }
  return part === 'key' ? key : value
}

/**
 * Where a part of a text stands, given by offsets into its value. The whole value if there is no
 * such text.
 */
export function findTextOffsets(
  root: unknown,
  path: DataPath,
  part: { readonly text: string; readonly start: number; readonly end: number },
): [start: number, end: number] {
  const node = findNode(root, path)
  const place = offsets(node)
  if (!place || !isScalar(node) || node.type === undefined) return findOffsets(root, path, 'value')
  const written = {
    source: part.text.slice(...place),
    art: node.type,
    value: toCanonical(node.value),
  }
  const first = literalOffset(written, part.start)
  const last = literalOffset(written, part.end - 1)
  if (first !== undefined && last !== undefined) return [place[0] + first, place[0] + last + 1]
  const aligned = align(node, written)
  const start = aligned?.starts[part.start]
  const end = aligned?.ends[part.end - 1]
  return start === undefined || end === undefined ? place : [place[0] + start, place[0] + end]
}

const known = new WeakMap<Scalar, Alignment | undefined>()

/** Several parts of the same text are asked for, one after the other. */
function align(node: Scalar, written: WrittenText): Alignment | undefined {
  if (!known.has(node)) known.set(node, alignText(written))
  return known.get(node)
}

function child(
  node: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find((pair) => keyName(pair) === String(step))
  if (!isSeq(node)) return undefined
  const value = node.items[Number(step)]
  return value === undefined ? undefined : { value }
}

function offsets(node: unknown): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}

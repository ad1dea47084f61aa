import type { DataPath } from '../diagnostics/data-path.ts'
import { toCanonical } from './canonical.ts'
import { findBadCharacters } from './characters.ts'
import type { Alignment, WrittenText } from './text-offsets.ts'
import { alignText, literalOffset } from './text-offsets.ts'
import { contentMessages as messages } from './yaml-messages.ts'
import type { Report } from './yaml-messages.ts'
import type { Offsets, YamlField, YamlNode, YamlText } from './yaml-node.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const startOfFile: Offsets = [0, 0]

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
export function toData(node: YamlNode | undefined, context: TreeContext): unknown {
  if (!node) return ''
  if (node.kind === 'list') return node.items.map((item) => toData(item, context))
  if (node.kind === 'map') {
    const data: Record<string, unknown> = {}
    for (const field of node.fields) {
      const { name } = field
      const place = field.key ?? startOfFile
      if (forbiddenKeys.has(name)) context.report(...place, messages.forbiddenKey(name))
      else if (Object.hasOwn(data, name)) {
        const [first] = fieldNamed(node.fields, name)?.key ?? startOfFile
        const lines = [context.lineOf(first), context.lineOf(place[0])] as const
        context.report(...place, messages.duplicate(name, ...lines))
      } else data[name] = toData(field.value, context)
    }
    return data
  }
  reportEscaped(node, context)
  return toCanonical(node.value)
}

/** Hidden characters in the file were found already: here come those written like \u202e. */
function reportEscaped({ style, value, offsets }: YamlText, { text, report }: TreeContext): void {
  if (style !== 'QUOTE_DOUBLE') return
  const [start, end] = offsets ?? startOfFile
  const written = text.slice(start, end)
  if (!written.includes('\\') || findBadCharacters(written, 1).length > 0) return
  const [bad] = findBadCharacters(value, 1)
  if (bad) report(start, end, { code: 'verstecktes-zeichen', message: bad.message, hint: bad.hint })
}

/** The node at the end of a path; undefined if the path ends before. */
export function findNode(root: YamlNode | undefined, path: DataPath): YamlNode | undefined {
  let node = root
  for (const step of path) node = child(node, step)?.value
  return node
}

/**
 * Where a path stands in the text. Walks as far as the path exists; what is missing or empty is
 * shown at the key above it. Undefined if it depends on a place that only the patient reader knows.
 */
export function findOffsets(
  root: YamlNode | undefined,
  path: DataPath,
  part: 'key' | 'value',
): Offsets | undefined {
  let node = root
  let key: Offsets | undefined = startOfFile
  let value: Offsets | undefined = startOfFile
  for (const step of path) {
    const next = child(node, step)
    if (!next) return key
    node = next.value
    // A list item has no key of its own: point at the first key inside it.
    const inside = node?.kind === 'map' ? node.fields[0]?.key : undefined
    key = next.key ?? inside ?? (node ? node.offsets : key)
    const place = node?.offsets
    if (place) value = place[1] > place[0] ? place : key
    else value = node ? undefined : key
  }
  return part === 'key' ? key : value
}

/**
 * Where a part of a text stands, given by offsets into its value. The whole value if there is no
 * such text. Undefined if only the patient reader knows it.
 */
export function findTextOffsets(
  root: YamlNode | undefined,
  path: DataPath,
  part: { readonly text: string; readonly start: number; readonly end: number },
): Offsets | undefined {
  const node = findNode(root, path)
  if (node?.kind !== 'text') return findOffsets(root, path, 'value')
  const { offsets: place, style: art } = node
  if (!place) return undefined
  const written = { source: part.text.slice(...place), art, value: toCanonical(node.value) }
  const first = literalOffset(written, part.start)
  const last = literalOffset(written, part.end - 1)
  if (first !== undefined && last !== undefined) return [place[0] + first, place[0] + last + 1]
  const aligned = align(node, written)
  const start = aligned?.starts[part.start]
  const end = aligned?.ends[part.end - 1]
  return start === undefined || end === undefined ? place : [place[0] + start, place[0] + end]
}

const known = new WeakMap<YamlText, Alignment | undefined>()

/** Several parts of the same text are asked for, one after the other. */
function align(node: YamlText, written: WrittenText): Alignment | undefined {
  if (!known.has(node)) known.set(node, alignText(written))
  return known.get(node)
}

/** What a step of a path leads to; items of lists have no key. */
function child(
  node: YamlNode | undefined,
  step: string | number,
): { readonly key: Offsets | undefined; readonly value: YamlNode | undefined } | undefined {
  if (node?.kind === 'map') return fieldNamed(node.fields, String(step))
  if (node?.kind !== 'list') return undefined
  const value = node.items[Number(step)]
  return value && { key: undefined, value }
}

function fieldNamed(fields: readonly YamlField[], name: string): YamlField | undefined {
  return fields.find((field) => field.name === name)
}

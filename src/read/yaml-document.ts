import type { Document, Node, Scalar } from 'yaml'
import { toCanonical } from './canonical.ts'
import { yamlLibrary } from './yaml-library.ts'
import { contentMessages, structureMessages } from './yaml-messages.ts'
import type { Finding, Report } from './yaml-messages.ts'
import type { Offsets, YamlNode } from './yaml-node.ts'
import { checkStructure } from './yaml-structure.ts'
import { explainSyntaxError } from './yaml-syntax-errors.ts'
import { readTokens } from './yaml-tokens.ts'

/**
 * Reads a file patiently: says of each fault what it is and where, and knows where everything
 * stands. Undefined if no value can be built from the file.
 */
export function readPatiently(text: string, report: Report): YamlNode | undefined {
  const document = composeDocument(text, report)
  return document && toNode(document.contents)
}

function composeDocument(text: string, report: Report): Document | undefined {
  const read = readTokens(text)
  if ('exceeded' in read) {
    report(read.offset, read.offset + 1, structureMessages[read.exceeded])
    return undefined
  }
  if (!checkStructure(read.tokens, report)) return undefined
  const { Composer } = yamlLibrary()
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    merge: false,
    prettyErrors: false,
    strict: true,
  })
  const [document] = composer.compose(read.tokens, true, text.length)
  if (!document) return undefined
  const errors = [...document.errors, ...document.warnings]
  reportSyntaxErrors(text, errors, report)
  if (errors.length > 0) return undefined
  if (document.contents === null) {
    report(0, 0, contentMessages.empty)
    return undefined
  }
  return document
}

/** One finding per line: what follows on the same line follows from the first. */
function reportSyntaxErrors(
  text: string,
  errors: Document['errors'] | Document['warnings'],
  report: Report,
): void {
  const seen = new Set<number>()
  let last: Finding | undefined
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], text.length)
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    if (seen.has(lineStart)) continue
    seen.add(lineStart)
    const line = text.slice(lineStart).split('\n', 1)[0] ?? ''
    const finding = explainSyntaxError({ code: error.code, message: error.message, line })
    if (finding === last) continue
    last = finding
    report(start, Math.min(error.pos[1], lineStart + line.length), finding)
  }
}

/** The depth of the document has been checked, so recursion is safe. */
function toNode(node: unknown): YamlNode | undefined {
  const { isMap, isScalar, isSeq } = yamlLibrary()
  if (isMap(node))
    return {
      kind: 'map',
      fields: node.items.map(({ key, value }) => ({
        name: isScalar(key) ? toCanonical(textOf(key)) : '',
        key: offsetsOf(key),
        value: toNode(value),
      })),
      offsets: offsetsOf(node),
    }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toNode(item)), offsets: offsetsOf(node) }
  if (!isScalar(node)) return undefined
  return {
    kind: 'text',
    style: node.type ?? 'PLAIN',
    value: textOf(node),
    offsets: offsetsOf(node),
  }
}

function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? value : ''
}

function offsetsOf(node: unknown): Offsets | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? [range[0], range[1]] : undefined
}

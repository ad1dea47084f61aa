import { Composer, isScalar } from 'yaml'
import type { Document } from 'yaml'
import { capDiagnostics } from '../diagnostics/cap.ts'
import type { DataPath } from '../diagnostics/data-path.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { createPositions } from './positions.ts'
import { decodeTextFile } from './text-file.ts'
import { contentMessages, structureMessages } from './yaml-messages.ts'
import type { Finding, Report } from './yaml-messages.ts'
import { checkStructure } from './yaml-structure.ts'
import { explainSyntaxError } from './yaml-syntax-errors.ts'
import { readTokens } from './yaml-tokens.ts'
import { findNode, findOffsets, findTextOffsets, toData } from './yaml-tree.ts'

/** A YAML file that still knows where everything stands. */
export interface YamlSource {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  readonly text: string
  /** Maps, lists and text; undefined if the file could not be read. */
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Where a value or its key stands; what is missing is shown at the key above it. */
  locate(path: DataPath, part?: 'key' | 'value'): Range
  /** Where a part of a text stands, given by offsets into its value; the whole value if unknown. */
  locateText(path: DataPath, start: number, end: number): Range
  /** Whether a text was written in quotes or as a block, and so is meant as text. */
  isQuoted(path: DataPath): boolean
}

/**
 * Reads a YAML file strictly: no anchors, aliases, tags, directives, second documents, duplicate
 * or dangerous keys, hidden characters; bounded in size and depth. Every value stays text until a
 * schema says what it is. Never throws: all problems become findings.
 */
export function readYamlSource(file: string, bytes: Uint8Array): YamlSource {
  const { text, readable, diagnostics } = decodeTextFile(file, bytes)
  const found = [...diagnostics]
  const rangeOf = createPositions(text)
  const report: Report = (start, end, { code, severity = 'error', message, hint }) => {
    const range = rangeOf(start, end)
    found.push({ severity, code: `yaml/${code}`, message, hint, file, range, path: '' })
  }
  let document: Document | undefined
  let data: unknown
  if (readable)
    try {
      document = composeDocument(text, report)
      if (document)
        data = toData(document.contents, {
          text,
          lineOf: (offset) => rangeOf(offset, offset).line,
          report,
        })
    } catch {
      // Whatever the library stumbles over: the file is the cause, and its author can act.
      report(0, 0, contentMessages.unreadable)
    }
  return {
    file,
    text,
    data,
    diagnostics: capDiagnostics(found),
    locate: (path, part = 'value') => rangeOf(...findOffsets(document?.contents, path, part)),
    locateText: (path, start, end) =>
      rangeOf(...findTextOffsets(document?.contents, path, { text, start, end })),
    isQuoted: (path) => {
      const node = findNode(document?.contents, path)
      return isScalar(node) && node.type !== 'PLAIN'
    },
  }
}

/** The document of a file, or undefined if no value can be built from it. */
function composeDocument(text: string, report: Report): Document | undefined {
  const read = readTokens(text)
  if ('exceeded' in read) {
    report(read.offset, read.offset + 1, structureMessages[read.exceeded])
    return undefined
  }
  if (!checkStructure(read.tokens, report)) return undefined
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

import { capDiagnostics } from '../diagnostics/cap.ts'
import type { DataPath } from '../diagnostics/data-path.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { createPositions } from './positions.ts'
import { decodeTextFile } from './text-file.ts'
import { readPatiently } from './yaml-document.ts'
import { contentMessages } from './yaml-messages.ts'
import type { Report } from './yaml-messages.ts'
import type { Offsets, YamlNode } from './yaml-node.ts'
import { readQuickly } from './yaml-quick.ts'
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
  let root: YamlNode | undefined
  let data: unknown
  if (readable)
    try {
      root = readQuickly(text) ?? readPatiently(text, report)
      const lineOf = (offset: number): number => rangeOf(offset, offset).line
      if (root) data = toData(root, { text, lineOf, report })
    } catch {
      // Whatever the library stumbles over: the file is the cause, and its author can act.
      report(0, 0, contentMessages.unreadable)
    }
  let patient: YamlNode | undefined
  /** The quick reader leaves some places open that are hardly ever asked for. */
  const find = (search: (root: YamlNode | undefined) => Offsets | undefined): Range =>
    rangeOf(...(search(root) ?? search((patient ??= readPatiently(text, ignore))) ?? [0, 0]))
  return {
    file,
    text,
    data,
    diagnostics: capDiagnostics(found),
    locate: (path, part = 'value') => find((from) => findOffsets(from, path, part)),
    locateText: (path, start, end) =>
      find((from) => findTextOffsets(from, path, { text, start, end })),
    isQuoted: (path) => {
      const node = findNode(root, path)
      return node?.kind === 'text' && node.style !== 'PLAIN'
    },
  }
}

/** What is to be said about the file has been said when it was read first. */
function ignore(): void {}

import type { CST } from 'yaml'
import { limits } from './yaml-tokens.ts'
import type { Finding, Report } from './yaml-messages.ts'
import { structureMessages as messages } from './yaml-messages.ts'

/** A part of the syntax to look at, how deep it lies and where it stands. */
interface Visit {
  readonly token: CST.Token
  readonly depth: number
  /** Where it stands alone on its line: in the place of a field, or as a text of its own. */
  readonly alone: 'field' | 'text' | undefined
}

/**
 * Looks at the syntax before any value is built: what YAML could do and sources must not, and two
 * slips that YAML reads as text without a word. Returns false if no value must be built from it.
 * Walks with a list instead of recursion, so that depth cannot exhaust the stack.
 */
export function checkStructure(tokens: readonly CST.Token[], report: Report): boolean {
  let sound = true
  let nodes = 0
  const refuse = (token: { offset: number; source?: string }, finding: Finding): void => {
    sound = false
    report(token.offset, token.offset + (token.source?.split('\n', 1)[0]?.length ?? 1), finding)
  }
  const open = tokens.toReversed().map((token): Visit => ({ token, depth: 0, alone: 'field' }))
  let documents = 0
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { token, depth, alone } = visit
    if (isNode(token)) nodes += 1
    if (nodes > limits.nodes || depth > limits.depth) {
      refuse(token, nodes > limits.nodes ? messages.nodes : messages.depth)
      return false
    }
    if (token.type === 'document' && ++documents === 2) {
      refuse(token.start[0] ?? token, messages.secondDocument)
      return false
    }
    const finding = refusal(token, alone)
    if (finding) refuse(token, finding)
    else warnOfComment(token, report)
    pushChildren(visit, open)
  }
  return sound
}

function isNode({ type }: CST.Token): boolean {
  return type.endsWith('scalar') || isCollection(type)
}

function isCollection(type: CST.Token['type']): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection'
}

function refusal(token: CST.Token, alone: Visit['alone']): Finding | undefined {
  const { type } = token
  if (type === 'anchor') return messages.anchor(token.source)
  if (type === 'alias') return messages.alias(token.source)
  if (type === 'tag') return messages.tag(token.source)
  if (type === 'directive') return messages.directive(token.source)
  if (type === 'block-scalar') return tooLong(token.source)
  if (type === 'scalar') return misreadField(token.source, alone) ?? tooLong(token.source)
  if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return undefined
  const quote = token.source.charAt(0)
  const isOpen = token.source.length < 2 || !token.source.endsWith(quote)
  return isOpen ? messages.openQuote(quote) : tooLong(token.source)
}

/** A name and a colon without a blank, or with one that is none: YAML takes the whole for text. */
function misreadField(source: string, alone: Visit['alone']): Finding | undefined {
  if (alone === undefined || !source.includes(':')) return undefined
  const [, name, blank] = /^([a-z][a-z0-9_]*):([\p{Zs}]?)\S/u.exec(source) ?? []
  if (name === undefined || blank === undefined) return undefined
  if (blank !== '') return blank === ' ' ? undefined : messages.wrongBlank(name)
  return alone === 'field' && !source.startsWith(`${name}://`) ? messages.noBlank(name) : undefined
}

function tooLong(source: string): Finding | undefined {
  return source.length > limits.scalar ? messages.scalar(source.length) : undefined
}

/** `titel: Raum #1`: the end of the text is a comment and would be lost. */
function warnOfComment(token: CST.Token, report: Report): void {
  if (token.type !== 'scalar') return
  const [space, comment] = token.end ?? []
  if (space?.type !== 'space' || comment?.type !== 'comment') return
  if (/^#[^\s#!-]/.test(comment.source))
    report(comment.offset, comment.offset + comment.source.length, messages.comment(comment.source))
}

/** Puts what a part holds on the list of what is still to be looked at: the last one is next. */
function pushChildren({ token, depth }: Visit, open: Visit[]): void {
  const pushMarks = (tokens: readonly CST.Token[] | undefined): void => {
    for (let index = (tokens?.length ?? 0) - 1; index >= 0; index--) {
      const mark = tokens?.[index]
      // Blanks and line ends are most of a file, and nothing can be wrong with them.
      if (mark && mark.type !== 'space' && mark.type !== 'newline')
        open.push({ token: mark, depth, alone: undefined })
    }
  }
  if (token.type === 'document') {
    pushMarks(token.end)
    if (token.value) open.push({ token: token.value, depth, alone: 'field' })
    pushMarks(token.start)
    return
  }
  if (token.type === 'block-scalar') pushMarks(token.props)
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
    return
  const inFlow = token.type === 'flow-collection'
  for (let index = token.items.length - 1; index >= 0; index--) {
    const { start, key, sep, value } = token.items[index] ?? { start: [] }
    const isNamed = sep?.some(({ type }) => type === 'map-value-ind') === true
    const isField = !inFlow && key && (!isNamed || spansLines(key))
    const onNewLine = sep?.some(({ type }) => type === 'newline') ?? token.type === 'block-seq'
    if (value)
      open.push({
        token: value,
        depth: depth + 1,
        alone: !inFlow && onNewLine ? 'text' : undefined,
      })
    pushMarks(sep)
    if (key) open.push({ token: key, depth: depth + 1, alone: isField ? 'field' : undefined })
    pushMarks(start)
  }
}

function spansLines(token: CST.Token): boolean {
  return 'source' in token && token.source.includes('\n')
}

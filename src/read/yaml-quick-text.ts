import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import type { Offsets, YamlText } from './yaml-node.ts'

/** Where a value stands: behind its key, behind the dash of a list, between brackets, or alone. */
export type Spot =
  { readonly in: 'field'; readonly after: number } | { readonly in: 'list' | 'flow' | 'file' }

/** Reads the texts of a file. Undefined if readers of YAML, or a person, could see it differently. */
export interface TextReader {
  text(event: ScalarEvent, spot: Spot): YamlText | undefined
  key(event: ScalarEvent, isFlow: boolean): QuickKey | undefined
  /** Whether a value begins where it should: in the line of its key or its dash. */
  isInLine(start: number, spot: Spot): boolean
}

export interface QuickKey {
  readonly value: string
  readonly offsets: Offsets
}

const styles = {
  [SCALAR_STYLE.PLAIN]: 'PLAIN',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'QUOTE_SINGLE',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'QUOTE_DOUBLE',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'BLOCK_LITERAL',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'BLOCK_FOLDED',
} as const

/** YAML itself allows 1024 characters. */
const longestKey = 1000
/** What may stand before a value or a key that is the first in its line. */
const indent = /^ *(?:- +)*$/
/** The line above a block; one with a number says how far it is indented, which few understand. */
const blockHead = /[|>][+-]? *(?: #.*)?$/
/** What stands behind a key, except between brackets. */
const colon = / *:(?=[ \n]|$)/y
/** Text that may be a field without its blank: the structure is asked, with all its exceptions. */
const likeField = /^[a-z][a-z0-9_]*:(?!\/\/)\p{Zs}?\S/u
/** A comment behind a text that may be meant as a part of it. */
const likeText = / +#[^\s#!-]/y

export function createTextReader(text: string): TextReader {
  const lineBefore = (offset: number): string =>
    text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const isInLine = (start: number, spot: Spot): boolean =>
    spot.in === 'flow' ||
    (spot.in === 'field'
      ? !text.slice(spot.after, start).includes('\n')
      : indent.test(lineBefore(start)))

  const isMisleading = ({ valueStart, valueEnd }: ScalarEvent): boolean => {
    likeText.lastIndex = valueEnd
    return likeText.test(text) || likeField.test(text.slice(valueStart, valueEnd))
  }
  const readInline = (event: ScalarEvent, spot: Spot): Offsets | undefined => {
    const { style, valueStart, valueEnd } = event
    if (style === SCALAR_STYLE.PLAIN && isMisleading(event)) return undefined
    const quote = style === SCALAR_STYLE.PLAIN ? 0 : 1
    return isInLine(valueStart - quote, spot) ? [valueStart - quote, valueEnd + quote] : undefined
  }
  const readBlock = ({ valueStart, valueEnd, chomping }: ScalarEvent): Offsets | undefined => {
    const line = lineBefore(valueStart - 1)
    const head = blockHead.exec(line)
    if (!head) return undefined
    const start = valueStart - 1 - line.length + head.index
    const end = endOfBlock(text, valueStart, valueEnd)
    if (end === undefined) return undefined
    return [start, chomping === CHOMPING_MODE.KEEP ? valueEnd : end]
  }
  return {
    isInLine,
    text(event, spot) {
      if (isMarked(event)) return undefined
      const kind = 'text'
      const style = styles[event.style]
      if (event.valueStart === -1) return emptyText(spot)
      const offsets = style.startsWith('BLOCK') ? readBlock(event) : readInline(event, spot)
      return offsets && { kind, style, value: getScalarValue(text, event), offsets }
    },
    key(event, isFlow) {
      const { style, valueStart, valueEnd } = event
      const isInline = style <= SCALAR_STYLE.DOUBLE_QUOTED && valueEnd - valueStart <= longestKey
      if (!isInline || valueStart === -1 || isMarked(event)) return undefined
      const offsets = readInline(event, { in: isFlow ? 'flow' : 'list' })
      if (!offsets) return undefined
      colon.lastIndex = offsets[1]
      const value = getScalarValue(text, event)
      return value === '' || !(isFlow || colon.test(text)) ? undefined : { value, offsets }
    },
  }
}

/** Whether a value has a name to be referred to by, or a type: sources have neither. */
export function isMarked({
  anchorStart,
  tagStart,
}: MappingEvent | SequenceEvent | ScalarEvent): boolean {
  return anchorStart !== -1 || tagStart !== -1
}

/** What is empty is shown at its key; between brackets it may be more than one thing. */
function emptyText(spot: Spot): YamlText | undefined {
  if (spot.in === 'flow') return undefined
  const offsets: Offsets | undefined = spot.in === 'field' ? [spot.after, spot.after] : undefined
  return { kind: 'text', style: 'PLAIN', value: '', offsets }
}

/** Empty lines behind a block belong to nobody; undefined if it is empty, or they have blanks. */
function endOfBlock(text: string, start: number, end: number): number | undefined {
  let last = end
  while (last > start && (text[last - 1] === '\n' || text[last - 1] === ' ')) last -= 1
  if (last === start) return undefined
  const lineEnd = text.indexOf('\n', last)
  if (lineEnd === -1 || lineEnd >= end) return end
  return text.slice(lineEnd, end).includes(' ') ? undefined : lineEnd + 1
}

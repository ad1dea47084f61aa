import { COLLECTION_STYLE, EVENT_ID, parseEvents } from 'js-yaml'
import type { Event, MappingEvent, SequenceEvent } from 'js-yaml'
import { toCanonical } from './canonical.ts'
import { createTextReader, isMarked } from './yaml-quick-text.ts'
import type { QuickKey, Spot } from './yaml-quick-text.ts'
import type { YamlField, YamlNode } from './yaml-node.ts'

/**
 * What the quick reader takes on: so little that no file within it comes near the limits of the
 * patient one (UTF-16 units, parts, levels).
 */
const most = { length: 100_000, events: 25_000, depth: 30 } as const

/** Characters and lines that few files have, and that readers of YAML do not agree on. */
const unusual = /[\t\r\u0085\u2028\u2029\uFEFF]|^(?: *---| *\.\.\.|%)/m

/**
 * Reads a file with a fast library, if it is so plain that there is nothing to say about it and no
 * two readers of YAML can differ on it. Undefined if there is any doubt: the patient reader then
 * has to say what it is.
 */
export function readQuickly(text: string): YamlNode | undefined {
  if (text.length > most.length || unusual.test(text)) return undefined
  const events = parse(text)
  const [document, first] = events
  if (document?.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) return undefined
  if (events.length > most.events) return undefined
  return first && isCollection(first) ? buildTree(text, events) : undefined
}

function parse(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: most.depth })
  } catch {
    // What is wrong with the file, the patient reader says better.
    return []
  }
}

function isCollection(event: Event): event is MappingEvent | SequenceEvent {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE
}

/** The events are those of one document; their depth is limited, so recursion is safe. */
function buildTree(text: string, events: readonly Event[]): YamlNode | undefined {
  const reader = createTextReader(text)
  const state = { at: 1, isDoubtful: false }
  const hasMore = (): boolean => {
    const isOver = events[state.at]?.type === EVENT_ID.POP
    if (isOver) state.at += 1
    return !isOver && !state.isDoubtful && state.at < events.length
  }
  const readKey = (isFlow: boolean): QuickKey | undefined => {
    const event = events[state.at++]
    return event?.type === EVENT_ID.SCALAR ? reader.key(event, isFlow) : undefined
  }
  const readMap = (isFlow: boolean): YamlNode => {
    const fields: YamlField[] = []
    while (hasMore()) {
      const key = readKey(isFlow)
      if (!key) state.isDoubtful = true
      else {
        const value = readNode(isFlow ? { in: 'flow' } : { in: 'field', after: key.offsets[1] })
        fields.push({ name: toCanonical(key.value), key: key.offsets, value })
      }
    }
    return { kind: 'map', fields, offsets: undefined }
  }
  const readList = (isFlow: boolean): YamlNode => {
    const items: (YamlNode | undefined)[] = []
    while (hasMore()) items.push(readNode({ in: isFlow ? 'flow' : 'list' }))
    return { kind: 'list', items, offsets: undefined }
  }
  const readCollection = (event: Event | undefined, spot: Spot): YamlNode | undefined => {
    if (!event || !isCollection(event) || isMarked(event)) return undefined
    const isFlow = event.style === COLLECTION_STYLE.FLOW
    if (isFlow && !reader.isInLine(event.start, spot)) return undefined
    return event.type === EVENT_ID.MAPPING ? readMap(isFlow) : readList(isFlow)
  }
  const readNode = (spot: Spot): YamlNode | undefined => {
    const event = events[state.at++]
    const node =
      event?.type === EVENT_ID.SCALAR ? reader.text(event, spot) : readCollection(event, spot)
    if (!node) state.isDoubtful = true
    return node
  }
  const root = readNode({ in: 'file' })
  const isWhole = state.at === events.length - 1 && events[state.at]?.type === EVENT_ID.POP
  return isWhole && !state.isDoubtful ? root : undefined
}

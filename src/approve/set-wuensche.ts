import { Document, isMap, isSeq, parseDocument } from 'yaml'
import type { Aenderungswunsch } from '../generated/source-types.ts'

const head = ' Was Ämter und Gremien an diesem Profil ändern wollen, und was daraus geworden ist.'

/**
 * The text of aenderungswuensche.yaml with these requests in it: those whose id is there get their
 * new values, the others come at the end. Comments, order and style of what was there stay.
 * @param text what the file holds now; null if there is none
 * @throws Error if the text is no valid aenderungswuensche.yaml: the check of the sources comes before
 */
export function setWuensche(text: string | null, wuensche: readonly Aenderungswunsch[]): string {
  const document = text === null ? createDocument() : parseDocument(text)
  if (document.errors.length > 0) throw new Error('aenderungswuensche.yaml is not valid YAML.')
  const list = document.get('wuensche')
  if (!isSeq(list)) throw new Error('aenderungswuensche.yaml has no list of requests.')
  list.flow = false
  for (const wunsch of wuensche) {
    const known = list.items.find((item) => isMap(item) && item.get('id') === wunsch.id)
    if (!isMap(known)) list.add(document.createNode(wunsch))
    else
      for (const [key, value] of Object.entries(wunsch))
        if (known.get(key) !== value) known.set(key, value)
  }
  return document.toString({ lineWidth: 0, singleQuote: true })
}

function createDocument(): Document {
  const document = new Document({ schema: 'bzrp/1', wuensche: [] })
  document.commentBefore = head
  return document
}

import { Document, isSeq, parseDocument } from 'yaml'
import type { Node } from 'yaml'
import type { Beschluss } from '../generated/source-types.ts'

const head = ` Beschlüsse zu diesem Profil. „bzrp approve“ schreibt sie; von Hand wird nur eine Auflage als
 erledigt gekennzeichnet (erledigt: true). Was beschlossen wurde, liegt im Ordner fassungen.`

/**
 * The text of freigabe.yaml with one more decision at the end. Comments, order and style of what
 * was there stay.
 * @param text what the file holds now; null if there is none
 * @throws Error if the text is no valid freigabe.yaml: the check of the sources comes before
 */
export function addBeschluss(text: string | null, beschluss: Beschluss): string {
  const document = text === null ? createDocument() : parseDocument(text)
  if (document.errors.length > 0) throw new Error('freigabe.yaml is not valid YAML.')
  const list = document.get('beschluesse')
  if (!isSeq(list)) throw new Error('freigabe.yaml has no list of decisions.')
  // An empty list may be written as `[]`: decisions are read by people.
  list.flow = false
  list.add(toNode(document, beschluss))
  return document.toString({ lineWidth: 0, singleQuote: true })
}

function createDocument(): Document {
  const document = new Document({ schema: 'bzrp/1', beschluesse: [] })
  document.commentBefore = head
  return document
}

/** One line per Abschnitt: the list is long. */
function toNode(document: Document, beschluss: Beschluss): Node {
  const node = document.createNode(beschluss)
  const abschnitte = node.get('abschnitte')
  if (isSeq(abschnitte))
    for (const item of abschnitte.items) (item as { flow?: boolean }).flow = true
  return node
}

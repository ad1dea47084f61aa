import { expect, test } from 'vitest'
import { dropRepeatedHeads } from '../../../src/pdf/structure/repeated-heads.ts'
import type { StructNode } from '../../../src/pdf/structure/struct-node.ts'
import { contentOf, createNode, setAttribute } from '../../../src/pdf/structure/struct-node.ts'

const units = [
  { id: '3 0 R', numbering: '3 0 R', page: 1 },
  { id: '4 0 R', numbering: '4 0 R', page: 2 },
  // A form: older Chromium counts its sequences with those of its page.
  { id: '9 0 R', numbering: '5 0 R', page: 3 },
]

function cell(type: 'TH' | 'TD', scope: 'Column' | 'Row', ...on: readonly string[]): StructNode {
  const inner = createNode(
    'NonStruct',
    on.map((unit, mcid) => ({ unit, mcid })),
  )
  const node = createNode(type, [inner])
  if (type === 'TH') setAttribute(node, 'Table', 'Scope', scope)
  return node
}

const unitsOf = (node: StructNode): readonly string[] => contentOf(node).map(({ unit }) => unit)

test('a head keeps what stands on its first page', () => {
  const head = createNode('TR', [
    cell('TH', 'Column', '4 0 R', '3 0 R', '5 0 R'),
    cell('TH', 'Column', '3 0 R', '3 0 R', '9 0 R'),
  ])
  dropRepeatedHeads(createNode('Table', [head]), units)
  expect(head.kids.map((kid) => unitsOf(kid as StructNode))).toEqual([
    ['3 0 R'],
    ['3 0 R', '3 0 R'],
  ])
})

test('a row of the body that runs over two pages stays whole', () => {
  const rows = [
    createNode('TR', [cell('TH', 'Row', '3 0 R', '4 0 R'), cell('TD', 'Row', '4 0 R')]),
    createNode('TR', [cell('TH', 'Column', '3 0 R', '4 0 R'), cell('TD', 'Row', '4 0 R')]),
  ]
  dropRepeatedHeads(createNode('Table', rows), units)
  expect(rows.map(unitsOf)).toEqual([
    ['3 0 R', '4 0 R', '4 0 R'],
    ['3 0 R', '4 0 R', '4 0 R'],
  ])
})

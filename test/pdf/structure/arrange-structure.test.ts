import { describe, expect, test } from 'vitest'
import type { PageFacts, PagePart } from '../../../src/pdf/page-facts.ts'
import { toBareText } from '../../../src/pdf/page-facts.ts'
import { arrangeStructure } from '../../../src/pdf/structure/arrange-structure.ts'
import type { StructNode } from '../../../src/pdf/structure/struct-node.ts'
import { allNodes, attributeOf, setAttribute } from '../../../src/pdf/structure/struct-node.ts'
import { SmallTree } from './small-tree.ts'

type Part = readonly [kind: PagePart['kind'], text: string, value?: string]

/** What the page says: its text, and which parts of it are what. */
function factsOf(text: string, parts: readonly Part[] = []): PageFacts {
  return {
    ...{ text, rows: [], fonts: [], images: 0, author: null, description: null, generator: null },
    parts: parts.map(([kind, wanted, value]) => {
      const start = toBareText(text.slice(0, text.indexOf(wanted))).length
      return { kind, start, end: start + toBareText(wanted).length, value: value ?? null }
    }),
  }
}

/** Arranges the kids of a document and shows them. */
function arrange(
  build: (tree: SmallTree) => readonly StructNode[],
  facts = factsOf(''),
): { readonly shown: string; readonly root: StructNode } {
  const tree = new SmallTree()
  const document = tree.node('Document', ...build(tree))
  const root = tree.node('StructTreeRoot', document)
  const isInternal = (annotation: string): boolean => annotation.startsWith('1')
  arrangeStructure(root, { units: [], textOf: tree.textOf, facts, isInternal })
  return { shown: document.kids.map((kid) => tree.show(kid as StructNode)).join(' '), root }
}

describe('elements without meaning', () => {
  test('vanish and leave what they hold', () => {
    const { shown } = arrange((t) => [
      t.node('NonStruct', t.node('Div', t.node('H1', t.node('NonStruct', 'Titel')))),
      t.node('P', t.node('NonStruct', 'Eins '), t.node('Strong', t.node('NonStruct', 'zwei'))),
    ])
    expect(shown).toBe('H1(Titel) P(Eins  Strong(zwei))')
  })

  test('text among blocks becomes a paragraph, blanks and empty elements go', () => {
    const { shown } = arrange((t) => [
      t.node('NonStruct', 'frei'),
      t.node('H2', 'Kopf'),
      t.node('NonStruct', ' '),
      t.node('P'),
      t.node('Sect', t.node('P', 'drin'), t.node('NonStruct', t.node('NonStruct', 'lose'))),
    ])
    expect(shown).toBe('P(frei) H2(Kopf) Sect(P(drin) P(lose))')
  })

  test('an empty cell stays: the table needs it', () => {
    const { shown } = arrange((t) => [
      t.node('Table', t.node('TR', t.node('TD'), t.node('TD', '1'))),
    ])
    expect(shown).toBe('Table(TR(TD() TD(1)))')
  })
})

describe('lists', () => {
  test('each item has a label and a body', () => {
    const { shown } = arrange((t) => [
      t.node(
        'L',
        t.node('LI', t.node('Lbl', '•'), t.node('NonStruct', 'eins')),
        t.node('LI', 'zwei'),
      ),
    ])
    expect(shown).toBe('L(LI(Lbl(•) LBody(eins)) LI(LBody(zwei)))')
  })

  test('what stands between items in one line belongs to the item before', () => {
    const { shown } = arrange((t) => [
      t.node('L', t.node('LI', 'eins'), '; ', t.node('LI', 'zwei'), '.'),
    ])
    expect(shown).toBe('L(LI(LBody(eins ; )) LI(LBody(zwei .)))')
  })

  test('nothing but links into the document is a table of contents', () => {
    const { shown } = arrange((t) => [
      t.node(
        'L',
        t.node(
          'LI',
          t.node('NonStruct', t.node('Link', '@1 0 R', 'Eins 3')),
          t.node('L', t.node('LI', t.node('Link', '@11 0 R', 'Darin 4'))),
        ),
      ),
    ])
    expect(shown).toBe(
      'TOC(TOCI(Reference(Link(@1 0 R Eins 3)) TOC(TOCI(Reference(Link(@11 0 R Darin 4))))))',
    )
  })

  test.each([
    ['a link to elsewhere', '@2 0 R', undefined],
    ['text beside the link', '@1 0 R', ' siehe dort'],
  ])('%s makes it a list', (_what, object, beside) => {
    const { shown } = arrange((t) => [
      t.node('L', t.node('LI', t.node('Link', object, 'Eins'), ...(beside ? [beside] : []))),
    ])
    expect(shown).toMatch(/^L\(LI\(LBody\(/)
  })
})

describe('tables', () => {
  const cell = (t: SmallTree, type: string, text: string, scope?: string): StructNode => {
    const node = t.node(type, text)
    if (scope) setAttribute(node, 'Table', 'Scope', scope)
    return node
  }

  test('a caption before the table moves into it; heads and body are told apart', () => {
    const { shown } = arrange((t) => [
      t.node('Caption', 'Tab. 1'),
      t.node(
        'NonStruct',
        t.node(
          'Table',
          t.node('TR', cell(t, 'TH', 'Jahr', 'Column'), cell(t, 'TH', 'Zahl', 'Column')),
          t.node('TR', cell(t, 'TH', '2024', 'Row'), cell(t, 'TD', '7')),
        ),
      ),
    ])
    expect(shown).toBe(
      'Table(Caption(P(Tab. 1)) THead(TR(TH(Jahr) TH(Zahl))) TBody(TR(TH(2024) TD(7))))',
    )
  })

  test('cells that span one row or column do not say so', () => {
    const { root } = arrange((t) => {
      const node = cell(t, 'TD', '7')
      setAttribute(node, 'Table', 'ColSpan', 1)
      setAttribute(node, 'Table', 'RowSpan', 2)
      return [t.node('Table', t.node('TR', node))]
    })
    const found = allNodes(root).find(({ type }) => type === 'TD')
    expect(found && attributeOf(found, 'Table', 'ColSpan')).toBeUndefined()
    expect(found && attributeOf(found, 'Table', 'RowSpan')).toBe(2)
  })

  test('empty cells that are missing are put back in their place', () => {
    const [full, empty] = [false, true].map((each) => ({
      ...{ empty: each, scope: null, colSpan: 1, rowSpan: 1 },
    }))
    const rows = [
      [{ ...empty, scope: 'Column' as const }, full, full],
      [full, { ...empty, colSpan: 2 }],
      [full, full, empty],
    ] as PageFacts['rows']
    const build = (t: SmallTree): readonly StructNode[] => [
      t.node(
        'Table',
        t.node('TR', cell(t, 'TH', 'B', 'Column'), cell(t, 'TH', 'C', 'Column')),
        t.node('TR', cell(t, 'TD', '1')),
        t.node('TR', cell(t, 'TD', '2'), cell(t, 'TD', '3'), t.node('TD')),
      ),
    ]
    const { shown, root } = arrange(build, { ...factsOf(''), rows })
    expect(shown).toBe(
      'Table(THead(TR(TH() TH(B) TH(C))) TBody(TR(TD(1) TD()) TR(TD(2) TD(3) TD())))',
    )
    const wide = allNodes(root).find(({ attributes }) => attributes.get('Table')?.has('ColSpan'))
    expect(wide && attributeOf(wide, 'Table', 'ColSpan')).toBe(2)
    // Page and tree speak of other tables: nothing is guessed.
    expect(arrange(build, { ...factsOf(''), rows: rows.slice(1) }).shown).not.toContain('TH()')
  })

  test('heads that cells refer to are named by their order, others not', () => {
    const { root } = arrange((t) => {
      const [a, b, c] = [cell(t, 'TH', 'A'), cell(t, 'TH', 'B'), cell(t, 'TD', '1')]
      a.id = 'node00000912'
      b.id = 'node00000017'
      setAttribute(c, 'Table', 'Headers', ['node00000017'])
      return [t.node('Table', t.node('TR', a, b), t.node('TR', c))]
    })
    const [a, b, c] = allNodes(root).filter(({ type }) => ['TH', 'TD'].includes(type))
    expect([a?.id, b?.id]).toEqual([undefined, 'kopf-000001'])
    expect(c && attributeOf(c, 'Table', 'Headers')).toEqual(['kopf-000001'])
  })
})

describe('figures', () => {
  test('the outer one is a group with a caption, the drawing has no parts', () => {
    const { shown } = arrange((t) => [
      t.node(
        'Figure',
        t.node('NonStruct', 'Abb. 1'),
        t.node('Figure', t.node('NonStruct', 'a'), t.node('P', 'b')),
        t.node('P', 'Quelle'),
      ),
    ])
    expect(shown).toBe('Div(Caption(P(Abb. 1)) Figure(a b) P(Quelle))')
  })
})

describe('parts that only the page knows', () => {
  test('a definition list is a list of labels and bodies', () => {
    const text = 'Version 1.0.0 Stand Ende 2024 und davor'
    const facts = factsOf(text, [
      ['definition-list', text],
      ['term', 'Version'],
      ['detail', '1.0.0'],
      ['term', 'Stand'],
      ['detail', 'Ende 2024'],
      ['detail', 'und davor'],
    ])
    const { shown } = arrange(
      (t) => [
        t.node(
          'NonStruct',
          t.node('NonStruct', t.node('NonStruct', 'Version'), t.node('NonStruct', '1.0.0')),
          t.node(
            'NonStruct',
            t.node('NonStruct', 'Stand'),
            t.node('NonStruct', 'Ende 2024'),
            t.node('NonStruct', 'und davor'),
          ),
        ),
      ],
      facts,
    )
    expect(shown).toBe(
      'L(LI(Lbl(Version) LBody(1.0.0)) LI(Lbl(Stand) LBody(P(Ende 2024) P(und davor))))',
    )
  })

  test('sections, notes and references', () => {
    const text = 'Kopf Viele¹ Menschen. 1 Ohne Gäste.'
    const facts = factsOf(text, [
      ['section', text],
      ['reference', '¹'],
      ['note', '1 Ohne Gäste.'],
    ])
    const { shown, root } = arrange(
      (t) => [
        t.node(
          'NonStruct',
          t.node('H2', 'Kopf'),
          t.node('P', 'Viele', t.node('NonStruct', '¹'), ' Menschen.'),
          t.node('P', t.node('NonStruct', t.node('NonStruct', '1')), ' Ohne Gäste.'),
        ),
      ],
      facts,
    )
    expect(shown).toBe('Sect(H2(Kopf) P(Viele Reference(¹)  Menschen.) Note(Lbl(1)  Ohne Gäste.))')
    expect(allNodes(root).find(({ type }) => type === 'Note')?.id).toBe('anmerkung-000001')
  })

  test('a part in another language says so', () => {
    const facts = factsOf('Das Social Monitoring gilt.', [['language', 'Social Monitoring', 'en']])
    const { root, shown } = arrange(
      (t) => [t.node('P', 'Das ', t.node('NonStruct', 'Social Monitoring'), ' gilt.')],
      facts,
    )
    expect(shown).toBe('P(Das  Span(Social Monitoring)  gilt.)')
    expect(allNodes(root).find(({ type }) => type === 'Span')?.lang).toBe('en')
  })

  test('an abbreviation says what it stands for, a heading its words', () => {
    const facts = factsOf('2.1 Lage im LOR', [
      ['heading', '2.1 Lage im LOR', '2.1 Lage im LOR'],
      ['abbreviation', 'LOR', 'Lebensweltlich orientierte Räume'],
    ])
    const { root, shown } = arrange(
      (t) => [t.node('H3', t.node('NonStruct', '2.1'), 'Lage im ', t.node('NonStruct', 'LOR'))],
      facts,
    )
    expect(shown).toBe('H3(2.1 Lage im  Span(LOR))')
    expect(allNodes(root).find(({ type }) => type === 'H3')?.title).toBe('2.1 Lage im LOR')
    const expansion = 'Lebensweltlich orientierte Räume'
    expect(allNodes(root).find(({ type }) => type === 'Span')?.expansion).toBe(expansion)
  })

  test('what is not where the page says stays as it is', () => {
    const facts = factsOf('Etwas ganz anderes als das', [['section', 'ganz anderes']])
    expect(arrange((t) => [t.node('Div', t.node('P', 'Text'))], facts).shown).toBe('P(Text)')
  })
})

import { isStandardType } from '../structure/standard-types.ts'
import type { Element } from './element.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile, ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

/** Which parents and kids a type may have (ISO 32000-1, 14.8.4). */
interface Nesting {
  readonly code: string
  readonly parents?: readonly string[]
  readonly kids?: readonly string[]
}

const nesting: Readonly<Record<string, Nesting>> = {
  Table: { code: 'UA 09-004', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { code: 'UA 09-004', parents: ['Table'], kids: ['TR'] },
  TBody: { code: 'UA 09-004', parents: ['Table'], kids: ['TR'] },
  TFoot: { code: 'UA 09-004', parents: ['Table'], kids: ['TR'] },
  TR: { code: 'UA 09-004', parents: ['Table', 'THead', 'TBody', 'TFoot'], kids: ['TH', 'TD'] },
  TH: { code: 'UA 09-004', parents: ['TR'] },
  TD: { code: 'UA 09-004', parents: ['TR'] },
  L: { code: 'UA 09-005', kids: ['L', 'LI', 'Caption'] },
  LI: { code: 'UA 09-005', parents: ['L'], kids: ['Lbl', 'LBody'] },
  LBody: { code: 'UA 09-005', parents: ['LI'] },
  TOC: { code: 'UA 09-006', kids: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { code: 'UA 09-006', parents: ['TOC'] },
}

const retag = 'Berichtigen Sie die Auszeichnung.'

/** Types and how they stand in each other (Matterhorn 02, 09). */
export function checkStructure({ elements, roleMap }: OpenPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  for (const [from, to] of roleMap) {
    if (isStandardType(from) && from !== to)
      found.push(
        ofFile('UA 02-004', `Der Standardtyp „${from}“ ist auf „${to}“ umgedeutet.`, retag),
      )
    if (isCircular(from, roleMap))
      found.push(ofFile('UA 02-003', `Die Zuordnung von „${from}“ führt im Kreis.`, retag))
  }
  for (const element of elements ?? []) {
    if (element.standard === undefined && !isCircular(element.type, roleMap))
      found.push(
        ofPage(
          'UA 02-001',
          element.page,
          `Der Typ „${element.type}“ ist kein Standardtyp und keinem zugeordnet.`,
          retag,
        ),
      )
    found.push(...checkNesting(element), ...checkOrder(element))
  }
  return found
}

function isCircular(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let current: string | undefined = type
  while (current !== undefined && !isStandardType(current)) {
    if (seen.has(current)) return true
    seen.add(current)
    current = roleMap.get(current)
  }
  return false
}

function checkNesting(element: Element): readonly PdfFinding[] {
  const { standard = '', kids, contents, page, type } = element
  const rule = nesting[standard]
  if (!rule) return []
  const parent = typeAbove(element)
  const wrong = kids
    .flatMap(meaningful)
    .filter((kid) => !(rule.kids?.includes(kid.standard ?? '') ?? true))
  return [
    ...(rule.parents && !rule.parents.includes(parent)
      ? [
          ofPage(
            rule.code,
            page,
            `„${type}“ steht in „${parent || 'der Wurzel'}“ statt in „${rule.parents.join('“, „')}“.`,
            retag,
          ),
        ]
      : []),
    ...wrong.map((kid) =>
      ofPage(
        rule.code,
        page,
        `„${type}“ enthält „${kid.type}“ statt nur „${rule.kids?.join('“, „') ?? ''}“.`,
        retag,
      ),
    ),
    ...(rule.kids && contents.length > 0
      ? [ofPage(rule.code, page, `„${type}“ enthält Inhalt ohne eigenes Element.`, retag)]
      : []),
  ]
}

/** Elements without meaning count as what they hold. */
function meaningful(kid: Element): readonly Element[] {
  return kid.standard === 'NonStruct' ? kid.kids.flatMap(meaningful) : [kid]
}

function typeAbove({ parent }: Element): string {
  if (!parent) return ''
  return parent.standard === 'NonStruct' ? typeAbove(parent) : (parent.standard ?? parent.type)
}

/** One head and one foot, a caption first or last (ISO 32000-1, 14.8.4.3). */
function checkOrder({ standard, type, kids, page }: Element): readonly PdfFinding[] {
  if (standard !== 'Table' && standard !== 'L' && standard !== 'TOC') return []
  const code = nesting[standard]?.code ?? ''
  const types = kids.map((kid) => kid.standard)
  const count = (wanted: string): number => types.filter((each) => each === wanted).length
  const found: PdfFinding[] = []
  for (const wanted of ['THead', 'TFoot', 'Caption'])
    if (count(wanted) > 1)
      found.push(ofPage(code, page, `„${type}“ hat mehrere „${wanted}“.`, retag))
  const caption = types.indexOf('Caption')
  const isEnd = caption === 0 || (standard === 'Table' && caption === types.length - 1)
  if (caption >= 0 && !isEnd)
    found.push(ofPage(code, page, `Die Beschriftung von „${type}“ steht mitten darin.`, retag))
  if ((count('THead') > 0 || count('TFoot') > 0) && count('TBody') === 0)
    found.push(ofPage(code, page, `„${type}“ hat Kopf oder Fuß, aber keinen Rumpf (TBody).`, retag))
  return found
}

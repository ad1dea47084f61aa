import { mcidOf } from '../structure/struct-text.ts'
import type { GraphicsObject } from '../content/graphics.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import type { Element } from './element.ts'
import type { PdfFinding } from './finding.ts'
import { ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

/** More levels of `q` than a reader must follow (ISO 19005-2, 6.1.13). */
const deepest = 28

/** What the operators of PDF 1.7 are (ISO 32000-1, annex A). */
const known = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m ' +
    'M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* ' +
    'y \' "'
  ).split(' '),
)

const retag = 'Zeichnen Sie den Inhalt als Teil der Struktur oder als Artefakt aus.'

/** Whether all that is painted belongs to the structure or is an artifact (Matterhorn 01, 30). */
export function checkContent({ contents, elements }: OpenPdf): readonly PdfFinding[] {
  const owned = ownedContent(elements ?? [])
  const found: PdfFinding[] = []
  for (const unit of contents.units) {
    const states = unit.graphics.objects.map((object) => stateOf(object, unit, owned))
    const { page } = unit
    if (states.includes('artifact-inside'))
      found.push(
        ofPage(
          'UA 01-003',
          page,
          'Ein Artefakt steht innerhalb von ausgezeichnetem Inhalt.',
          retag,
        ),
      )
    if (states.includes('tagged-inside'))
      found.push(
        ofPage('UA 01-004', page, 'Ausgezeichneter Inhalt steht innerhalb eines Artefakts.', retag),
      )
    const loose = states.filter((state) => state === 'loose').length
    if (loose > 0)
      found.push(
        ofPage(
          'UA 01-005',
          page,
          `${loose === 1 ? 'Ein Objekt ist' : `${loose} Objekte sind`} weder ausgezeichnet noch Artefakt.`,
          retag,
        ),
      )
    found.push(...checkSyntax(unit))
  }
  for (const unit of contents.units)
    if (unit.isForm && (contents.uses.get(unit.id) ?? 0) > 1 && isTagged(unit))
      found.push(
        ofPage(
          'UA 30-002',
          unit.page,
          'Ein ausgezeichnetes Formular (XObject) wird mehrmals gezeichnet.',
          'Zeichnen Sie es nur einmal oder als Artefakt.',
        ),
      )
  return found
}

function checkSyntax({ graphics, page }: ContentUnit): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const fix = 'Erzeugen Sie die Seite neu.'
  if (!graphics.balanced)
    found.push(
      ofPage(
        'A 6.2.2',
        page,
        'Klammern des Inhalts (q/Q, BT/ET, BDC/EMC) passen nicht zusammen.',
        fix,
      ),
    )
  const unknown = [...graphics.operators].filter((operator) => !known.has(operator))
  if (unknown.length > 0)
    found.push(
      ofPage('A 6.2.2', page, `Unbekannte Anweisungen im Inhalt: ${unknown.join(', ')}.`, fix),
    )
  if (graphics.depth > deepest)
    found.push(
      ofPage('A 6.1.13', page, `${graphics.depth} statt höchstens 28 Ebenen von „q“.`, fix),
    )
  return found
}

/** Keys of all sequences that an element owns. */
function ownedContent(elements: readonly Element[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap(({ contents }) => contents.map(({ unit, mcid }) => `${unit} ${mcid}`)),
  )
}

function stateOf(
  object: GraphicsObject,
  unit: ContentUnit,
  owned: ReadonlySet<string>,
): 'tagged' | 'artifact' | 'artifact-inside' | 'tagged-inside' | 'loose' | 'elsewhere' {
  const marks = [...object.marks, ...object.runs.flatMap((run) => run.marks)]
  const artifact = marks.findIndex(({ tag }) => tag === 'Artifact')
  const tagged = marks.findIndex(({ mcid }) => mcid !== undefined)
  if (artifact >= 0 && tagged >= 0) return artifact < tagged ? 'tagged-inside' : 'artifact-inside'
  if (artifact >= 0) return 'artifact'
  const mcid = mcidOf(object) ?? object.runs.find((run) => run.marks.length > 0)?.marks.at(-1)?.mcid
  if (mcid !== undefined)
    return owned.has(`${unit.numbering} ${mcid}`) || owned.has(`${unit.id} ${mcid}`)
      ? 'tagged'
      : 'loose'
  // What a form paints is marked where it is drawn, or inside it.
  const form = object.name === undefined ? undefined : unit.forms.get(object.name)
  return unit.isForm || (form && isTagged(form)) ? 'elsewhere' : 'loose'
}

function isTagged({ graphics, forms }: ContentUnit): boolean {
  return (
    graphics.objects.some(({ marks }) => marks.some(({ mcid }) => mcid !== undefined)) ||
    [...forms.values()].some(isTagged)
  )
}

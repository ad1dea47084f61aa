import type { GraphicsObject } from '../content/graphics.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import type { Artifact, Claim, Owner } from './owners.ts'

/** A content stream with new marks, and which of them belong to which content of the tree. */
export interface RewrittenContent {
  readonly bytes: Uint8Array
  /** Owner of each sequence by its number. */
  readonly owners: readonly Owner[]
}

/** What stands before an artifact (ISO 32000-1, 14.8.2.2; PDF/UA-1, 7.8). */
const artifactMarks: Readonly<Record<Artifact, string>> = {
  layout: '/Artifact BMC\n',
  header: '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n',
}

/**
 * Marks every object of a content stream anew, as content of its owner or as artifact, and leaves
 * every other byte as it is. Objects that follow each other between the same `q` and `Q` and belong
 * to the same or to neighbouring content share a sequence.
 * @param lostBlanks text objects that get a blank at their end, which paints nothing
 */
export function rewriteContent(
  unit: ContentUnit,
  claims: readonly Claim[],
  lostBlanks: ReadonlySet<GraphicsObject>,
): RewrittenContent {
  const { objects, markOperators } = unit.graphics
  const edits: Edit[] = markOperators.map(({ start, end }) => ({ at: start, skip: end - start }))
  const owners: Owner[] = []
  let open: { readonly claim: Claim; readonly level: number; last: Claim; end: number } | undefined
  const close = (): void => {
    if (open) edits.push({ at: open.end, insert: '\nEMC' })
    open = undefined
  }
  for (const [index, object] of objects.entries()) {
    const { start, end, level } = object
    if (lostBlanks.has(object)) edits.push(...addBlank(object, unit))
    const claim = claims[index] ?? 'layout'
    if (open && open.level === level && continues(open.last, claim)) {
      open.last = claim
      open.end = end
      continue
    }
    close()
    if (claim === 'enter') continue
    open = { claim, level, last: claim, end }
    if (typeof claim === 'string') {
      edits.push({ at: start, insert: artifactMarks[claim] })
      continue
    }
    edits.push({ at: start, insert: `/${claim.node.type} <</MCID ${owners.length}>>BDC\n` })
    owners.push(claim)
  }
  close()
  return { bytes: applyEdits(unit.bytes, edits), owners }
}

/** Whether two neighbours in the stream may share a sequence without changing the reading order. */
function continues(before: Claim, claim: Claim): boolean {
  if (typeof before === 'string' || typeof claim === 'string') return before === claim
  if (before.node !== claim.node) return false
  return claim.node.type === 'Figure' || [0, 1].includes(claim.place - before.place)
}

/** A blank in the font of the last run, if that has one. */
function addBlank({ runs }: GraphicsObject, { fonts }: ContentUnit): readonly Edit[] {
  const last = runs.at(-1)
  const font = last && fonts.get(last.font)
  const [code] = [...(font?.unicode ?? [])].find(([, text]) => text === ' ') ?? []
  if (!last || !font || code === undefined) return []
  const digits = code.toString(16).padStart(font.composite ? 4 : 2, '0')
  return [{ at: last.end, insert: `\n<${digits}> Tj` }]
}

interface Edit {
  readonly at: number
  readonly insert?: string
  /** Bytes to leave out. */
  readonly skip?: number
}

function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let position = 0
  for (const { at, insert, skip } of edits.toSorted((a, b) => a.at - b.at)) {
    parts.push(bytes.subarray(position, at))
    if (insert !== undefined) parts.push(Buffer.from(insert, 'latin1'))
    position = at + (skip ?? 0)
  }
  parts.push(bytes.subarray(position))
  return Buffer.concat(parts)
}

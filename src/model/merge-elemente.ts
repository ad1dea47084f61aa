import type { Element } from '../generated/source-types.ts'

/**
 * Elements of the outline and own ones in one order:
 *
 * - Own elements come at the end, or where `nach` or `vor` says; several after the same element
 *   keep their own order.
 * - An own element with the id of one of the outline takes its place, with all that it says, and
 *   moves if it says where to.
 * - Struck out elements vanish, but what is placed by them keeps its place.
 * - What names an element that is not there, or only each other, comes at the end: nothing is lost.
 */
export function mergeElemente(
  basis: readonly Element[],
  eigene: readonly Element[],
  gestrichen: ReadonlySet<string>,
): readonly Element[] {
  const repeats = new Set<Element>()
  const kept = basis.map((element) => {
    const own = eigene.find(({ id }) => id === element.id)
    if (!own) return element
    repeats.add(own)
    return override(element, own)
  })
  const all = [...kept, ...eigene.filter((element) => !repeats.has(element))]
  const own = new Set(eigene.map(({ id }) => id))
  return place(all).filter(({ id }) => own.has(id) || !gestrichen.has(id))
}

/** What the own element says wins; the rest stays, if it is of the same kind. */
function override(element: Element, own: Element): Element {
  return element.art === own.art ? Object.assign({}, element, own) : own
}

function place(elemente: readonly Element[]): readonly Element[] {
  const ids = new Set(elemente.map(({ id }) => id))
  const before = new Map<string, Element[]>()
  const behind = new Map<string, Element[]>()
  const free: Element[] = []
  for (const element of elemente) {
    const { nach, vor } = element
    if (nach !== undefined && nach !== element.id && ids.has(nach)) push(behind, nach, element)
    else if (vor !== undefined && vor !== element.id && ids.has(vor)) push(before, vor, element)
    else free.push(element)
  }
  const placed = new Set<Element>()
  const emit = (element: Element): readonly Element[] => {
    if (placed.has(element)) return []
    placed.add(element)
    return [
      ...(before.get(element.id) ?? []).flatMap(emit),
      element,
      ...(behind.get(element.id) ?? []).flatMap(emit),
    ]
  }
  // Elements placed by each other in a circle are reached from nowhere: they follow at the end.
  return [...free, ...elemente].flatMap(emit)
}

function push(map: Map<string, Element[]>, id: string, element: Element): void {
  map.set(id, [...(map.get(id) ?? []), element])
}

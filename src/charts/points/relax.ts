import type { Ort } from '../map/polygon.ts'

const durchgaenge = 60

/**
 * Moves places apart that are nearer than `abstand`, each by `weiteste` at most: what is a little
 * too close stands free then, what is crowded stays crowded. Places in the same spot part in
 * directions that depend on their order alone.
 */
export function relaxOrte(orte: readonly Ort[], abstand: number, weiteste: number): readonly Ort[] {
  let places = orte.map(([x, y]): [number, number] => [x, y])
  for (let round = 0; round < durchgaenge; round++) {
    const shifts = places.map((): [number, number] => [0, 0])
    let isFree = true
    for (const [index, a] of places.entries())
      for (let other = index + 1; other < places.length; other++) {
        const b = places[other] as [number, number]
        const length = Math.hypot(b[0] - a[0], b[1] - a[1])
        if (length >= abstand - 0.05) continue
        isFree = false
        const [dx, dy] =
          length > 0.01 ? [(b[0] - a[0]) / length, (b[1] - a[1]) / length] : turn(other)
        const push = (abstand - length) / 2
        const [first, second] = [shifts[index], shifts[other]] as [
          [number, number],
          [number, number],
        ]
        first[0] -= dx * push
        first[1] -= dy * push
        second[0] += dx * push
        second[1] += dy * push
      }
    if (isFree) break
    places = places.map(([x, y], index) => {
      const [dx, dy] = shifts[index] as [number, number]
      return limit(orte[index] as Ort, [x + dx / 2, y + dy / 2], weiteste)
    })
  }
  return places
}

/** A direction for the place of that number: the golden angle never repeats. */
function turn(index: number): [number, number] {
  const angle = index * 2.399963
  return [Math.cos(angle), Math.sin(angle)]
}

function limit([fromX, fromY]: Ort, [x, y]: Ort, weiteste: number): [number, number] {
  const length = Math.hypot(x - fromX, y - fromY)
  const share = length > weiteste ? weiteste / length : 1
  return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
}

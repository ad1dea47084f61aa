/** Numbers by line, then by place in it; null for gaps. */
export type Zahlenfeld = readonly (readonly (number | null)[])[]

/** How well some lines add up to another one, place by place. */
export interface Probe {
  /** Places where all is printed and right. */
  readonly passt: readonly number[]
  /** Places where all is printed and wrong, or where the parts alone are more than the sum. */
  readonly widerspricht: readonly number[]
  /** Places with a gap. */
  readonly offen: readonly number[]
  /** Digits that are right: chance alone gets one digit right in ten. */
  readonly stellen: number
}

/** Compares a line with the sum of others. */
export function probeSumme(feld: Zahlenfeld, summe: number, teile: readonly number[]): Probe {
  const passt: number[] = []
  const widerspricht: number[] = []
  const offen: number[] = []
  let stellen = 0
  for (const [place, total] of (feld[summe] ?? []).entries()) {
    const parts = teile.map((line) => feld[line]?.[place] ?? null)
    const known = sumOf(parts)
    const isOffen = total === null || parts.includes(null)
    if (isOffen && total !== null && known > total) widerspricht.push(place)
    else if (isOffen) offen.push(place)
    else if (known === total) {
      passt.push(place)
      stellen += Math.log10(1 + Math.abs(total))
    } else widerspricht.push(place)
  }
  return { passt, widerspricht, offen, stellen }
}

/** Enough right digits to call it no accident. */
const genugStellen = 4

/** Whether numbers alone prove a sum that nobody named: everywhere right, and often enough. */
export function isErwiesen(feld: Zahlenfeld, summe: number, teile: readonly number[]): boolean {
  const totals = feld[summe] ?? []
  // Nearly all candidates are wrong in the first place: no need to look at the others.
  const isWrong = totals.some((total, place) => {
    const parts = teile.map((line) => feld[line]?.[place] ?? null)
    return total !== null && !parts.includes(null) && total !== sumOf(parts)
  })
  if (isWrong) return false
  const { widerspricht, stellen } = probeSumme(feld, summe, teile)
  return widerspricht.length === 0 && stellen >= genugStellen
}

function sumOf(parts: readonly (number | null)[]): number {
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

import type { Angabe, Gleichung, Summensystem } from '../../src/protect/summensystem.ts'
import { anzahlSchranke } from '../../src/protect/summensystem.ts'

/** A cell of a table with margins: which inner cells it adds up, and whether it is printed. */
export interface Randzelle {
  readonly id: string
  readonly wert: number
  /** 1 for each inner cell that belongs to it. */
  readonly teil: readonly bigint[]
  readonly innen: boolean
  readonly klein: boolean
  offen: boolean
}

/** All cells of a table with its sums; those below the minimum are hidden, nothing else. */
export function toRandzellen(innen: readonly (readonly number[])[], minimum: number): Randzelle[] {
  const rows = innen.length
  const columns = innen[0]?.length ?? 0
  const cell = (id: string, belongs: (row: number, column: number) => boolean): Randzelle => {
    const teil = innen.flatMap((zeile, row) =>
      zeile.map((_, column) => (belongs(row, column) ? 1n : 0n)),
    )
    const wert = innen.flat().reduce((sum, each, index) => sum + (teil[index] ? each : 0), 0)
    const klein = wert > 0 && wert < minimum
    return { id, wert, teil, innen: !id.includes('*'), klein, offen: !klein }
  }
  return [
    ...innen.flatMap((zeile, i) =>
      zeile.map((_, j) => cell(`${i},${j}`, (row, column) => row === i && column === j)),
    ),
    ...Array.from({ length: rows }, (_, i) => cell(`${i},*`, (row) => row === i)),
    ...Array.from({ length: columns }, (_, j) => cell(`*,${j}`, (_row, column) => column === j)),
    cell('*,*', () => true),
  ]
}

/**
 * Hides further cells one after the other until no hidden one is a combination of printed ones
 * (exact elimination over whole numbers). It does not know that counts are never negative, so some
 * tables it makes are still not safe.
 */
export function hideGreedily(zellen: readonly Randzelle[]): void {
  let basis: Basis = []
  const order = zellen
    .filter(({ klein }) => !klein)
    .toSorted(
      (a, b) => Number(a.innen) - Number(b.innen) || b.wert - a.wert || (a.id < b.id ? -1 : 1),
    )
  for (const zelle of order) {
    const added = reduceBy(basis, zelle.teil)
    const next = added ? [...basis, added] : basis
    zelle.offen = !zellen.some(({ klein, teil }) => klein && reduceBy(next, teil) === null)
    if (zelle.offen) basis = next
  }
}

type Basis = readonly { readonly at: number; readonly row: readonly bigint[] }[]

/** What is left of a vector; null if nothing. */
function reduceBy(basis: Basis, vector: readonly bigint[]): Basis[number] | null {
  let rest = [...vector]
  for (const { at, row } of basis) {
    const [a, b] = [row[at] ?? 0n, rest[at] ?? 0n]
    if (b !== 0n) rest = rest.map((each, index) => each * a - b * (row[index] ?? 0n))
  }
  const divisor = rest.reduce(gcd, 0n)
  const row = divisor > 1n ? rest.map((each) => each / divisor) : rest
  const at = row.findIndex((each) => each !== 0n)
  return at < 0 ? null : { at, row }
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/** The table as its readers see it. */
export function toSystem(
  zellen: readonly Randzelle[],
  [rows, columns]: readonly [number, number],
  mindestfallzahl: number,
): Summensystem {
  const angaben = new Map(
    zellen.map(({ id, wert, offen }): [string, Angabe] => [
      id,
      { id, wert: offen ? wert : null, geheim: !offen, schranke: anzahlSchranke, mindestfallzahl },
    ]),
  )
  const row = Array.from({ length: rows }, (_, i) => i)
  const column = Array.from({ length: columns }, (_, j) => j)
  const gleichungen: Gleichung[] = [
    ...row.map((i) => ({ summe: `${i},*`, teile: column.map((j) => `${i},${j}`) })),
    ...column.map((j) => ({ summe: `*,${j}`, teile: row.map((i) => `${i},${j}`) })),
    { summe: '*,*', teile: row.map((i) => `${i},*`) },
    { summe: '*,*', teile: column.map((j) => `*,${j}`) },
  ]
  return { angaben, gleichungen }
}

/** Every table of counts up to `limit` that looks the same, one call each. */
export function forEachTable(
  zellen: readonly Randzelle[],
  limit: number,
  visit: (werteOf: (id: string) => number) => void,
): void {
  const inner = zellen.filter(({ innen }) => innen)
  const fixed = zellen.filter(({ offen }) => offen)
  const werte = inner.map(({ offen, wert }) => (offen ? wert : 0))
  const sumOf = ({ teil }: Randzelle): number =>
    werte.reduce((sum, wert, index) => sum + (teil[index] ? wert : 0), 0)
  const byId = new Map(zellen.map((zelle) => [zelle.id, zelle]))
  const fill = (index: number): void => {
    if (fixed.some((zelle) => sumOf(zelle) > zelle.wert)) return
    const next = inner.findIndex((zelle, at) => at >= index && !zelle.offen)
    if (next < 0) {
      if (fixed.every((zelle) => sumOf(zelle) === zelle.wert))
        visit((id) => {
          const zelle = byId.get(id)
          return zelle ? sumOf(zelle) : Number.NaN
        })
      return
    }
    for (let wert = 0; wert <= limit; wert++) {
      werte[next] = wert
      fill(next + 1)
    }
    werte[next] = 0
  }
  fill(0)
}

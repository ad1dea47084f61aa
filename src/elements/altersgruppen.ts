/** An age group as the data have it: from (included) to (excluded), with its column. */
export interface Altersspalte {
  readonly spalte: string
  readonly von: number
  readonly bis: number
}

/** A group as shown: one or more columns of the data. */
export interface Altersgruppe {
  readonly von: number
  readonly bis: number
  readonly spalten: readonly string[]
}

/** Columns by the name of their age group, `alter_18_21`; the others of the dataset are left out. */
export function parseAltersspalten(spalten: readonly string[]): readonly Altersspalte[] {
  return spalten
    .flatMap((name) => {
      const [, von, bis] = /^alter_(\d{1,3})_(\d{1,3})$/.exec(name) ?? []
      return von === undefined || bis === undefined
        ? []
        : [{ spalte: name, von: Number(von), bis: Number(bis) }]
    })
    .toSorted((a, b) => a.von - b.von || a.bis - b.bis)
}

/** People live to about this age: a group that reaches it has no end. */
const openEnded = 100

/**
 * Groups of five years where the limits of the data allow it, the data's own where not (15, 18, 21,
 * 25); nothing is split or estimated. The open-ended last group is kept apart: its width is unknown.
 */
export function groupAlter(spalten: readonly Altersspalte[]): {
  readonly gruppen: readonly Altersgruppe[]
  readonly offen: Altersspalte | null
} {
  const last = spalten.at(-1)
  const offen = last && last.bis > openEnded ? last : null
  const closed = offen ? spalten.slice(0, -1) : spalten
  const limits = new Set(closed.flatMap(({ von, bis }) => [von, bis]))
  const isFive = (alter: number): boolean => alter % 5 === 0
  const gruppen: Altersgruppe[] = []
  for (const { spalte, von, bis } of closed) {
    const group = gruppen.at(-1)
    const start = von - (von % 5)
    const fits = limits.has(start) && limits.has(start + 5) && bis <= start + 5
    if (group && fits && !isFive(von) && group.von === start)
      gruppen.splice(-1, 1, { von: group.von, bis, spalten: [...group.spalten, spalte] })
    else gruppen.push({ von, bis, spalten: [spalte] })
  }
  return { gruppen, offen }
}

/** „30 bis unter 35 Jahre“, „unter 5 Jahre“. */
export function describeAltersgruppe({ von, bis }: Pick<Altersgruppe, 'von' | 'bis'>): string {
  if (von === 0) return bis === 1 ? 'unter 1 Jahr' : `unter ${bis} Jahre`
  return `${von} bis unter ${bis} Jahre`
}

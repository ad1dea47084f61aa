import type { TabellenDarstellung, TabellenZeile, Zelle } from '../../model/darstellung.ts'

/** A column is folded if no more rows than these say something in it, and no more than this share. */
const mostRows = 2
const largestShare = 1 / 2

/**
 * Sets what hardly any row says below the table: a column of little weight with one or two values
 * would take its width from those that all rows fill. The values become a note to their row.
 */
export function foldColumns(darstellung: TabellenDarstellung): TabellenDarstellung {
  const { spalten, zeilen } = darstellung.tabelle
  const rows = zeilen.filter(({ art }) => art !== 'gruppe')
  const folded = spalten.flatMap(({ beilaeufig = false }, index) => {
    const filled = rows.filter(({ zellen }) => zellen[index]?.text).length
    return beilaeufig && filled <= Math.min(mostRows, rows.length * largestShare) ? [index] : []
  })
  const head = spalten.findIndex(({ zeilenkopf }) => zeilenkopf)
  if (folded.length === 0 || head < 0) return darstellung
  const isKept = (_: unknown, index: number): boolean => !folded.includes(index)
  const fussnoten = [...darstellung.fussnoten]
  const fold = (zeile: TabellenZeile): TabellenZeile => {
    if (zeile.art === 'gruppe') return zeile
    const sentences = folded.flatMap((index) =>
      toSatz(spalten[index]?.titel ?? '', zeile.zellen[index]),
    )
    const zellen = zeile.zellen.map((zelle, index) =>
      index === head && sentences.length > 0
        ? { ...zelle, fussnoten: [...(zelle.fussnoten ?? []), fussnoten.length] }
        : zelle,
    )
    if (sentences.length > 0) fussnoten.push(sentences.join(' '))
    return { ...zeile, zellen: zellen.filter(isKept) }
  }
  const tabelle = { spalten: spalten.filter(isKept), zeilen: zeilen.map(fold) }
  return sortFussnoten({ ...darstellung, fussnoten, tabelle })
}

/** „Zustand: gut, barrierefrei.“ */
function toSatz(titel: string, zelle: Zelle | undefined): readonly string[] {
  if (!zelle?.text) return []
  const text = [zelle.text, zelle.unterzeile].filter(Boolean).join('; ')
  return [`${titel}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`]
}

/** Notes in the order in which their signs are met. */
function sortFussnoten(darstellung: TabellenDarstellung): TabellenDarstellung {
  const { fussnoten, tabelle } = darstellung
  const met = tabelle.zeilen.flatMap(({ zellen }) =>
    zellen.flatMap((zelle) => zelle.fussnoten ?? []),
  )
  const order = [...new Set([...met, ...fussnoten.keys()])]
  const renumber = (zelle: Zelle): Zelle =>
    zelle.fussnoten
      ? { ...zelle, fussnoten: zelle.fussnoten.map((old) => order.indexOf(old)) }
      : zelle
  return {
    ...darstellung,
    fussnoten: order.map((old) => fussnoten[old] ?? ''),
    tabelle: {
      spalten: tabelle.spalten,
      zeilen: tabelle.zeilen.map((zeile) => ({ ...zeile, zellen: zeile.zellen.map(renumber) })),
    },
  }
}

import type { Tabelle, TabellenZeile } from '../../model/darstellung.ts'

/** Characters in a line over the whole width of the page, and what a column of figures takes of it. */
const lineLength = 105
const figureLength = 11
const narrowest = 12

/** Points: a line and the space around a row, the same where rows are set close, half of a page. */
const [line, space] = [11.8, 4.5]
const [closeLine, closeSpace] = [10.1, 1.6]
const halfPage = 300

/**
 * Whether a table will take more than half a page, judged from its texts: such a table may break,
 * every other one is kept whole.
 */
export function isLong(tabelle: Tabelle): boolean {
  const texts = tabelle.spalten.filter(({ art }) => art === 'text').length
  const figures = tabelle.spalten.length - texts
  const textLength = Math.max(narrowest, (lineLength - figures * figureLength) / Math.max(1, texts))
  const [high, around] = tabelle.art === undefined ? [line, space] : [closeLine, closeSpace]
  const heights = tabelle.zeilen.map(
    (zeile) => countLines(zeile, tabelle, textLength) * high + around,
  )
  return heights.reduce((sum, height) => sum + height, 0) > halfPage
}

function countLines(zeile: TabellenZeile, { spalten }: Tabelle, textLength: number): number {
  if (zeile.art === 'gruppe') return 2
  const lines = zeile.zellen.map(({ text, einheit = '', unterzeile = '' }, index) => {
    const length = spalten[index]?.art === 'text' ? textLength : figureLength
    return (
      Math.ceil((text.length + einheit.length) / length) + Math.ceil(unterzeile.length / length)
    )
  })
  return Math.max(1, ...lines)
}

import type { Gebiet } from './labels.ts'
import type { Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** An area whose label fits neither inside nor beside it: a number stands for it. */
export interface Nummer {
  readonly nummer: string
  readonly gebiet: Gebiet
}

const nummernbreite = 24
const luecke = 28
const schmalste = 230

/** The numbered areas with value and name, below the map, in as many columns as there is room for. */
export function arrangeListe(
  nummern: readonly Nummer[],
  breite: number,
  top: number,
  schrift: Schrift,
): { readonly texte: readonly Textzeile[]; readonly hoehe: number } {
  const columns = Math.min(
    Math.max(1, Math.floor((breite + luecke) / (schmalste + luecke))),
    Math.max(1, nummern.length),
  )
  const perColumn = Math.ceil(nummern.length / columns)
  const wide = (breite - (columns - 1) * luecke) / columns
  const wertbreite = Math.max(
    0,
    ...nummern.map(({ gebiet }) => schrift.measure(gebiet.wert, 13, 600)),
  )
  const texte: Textzeile[] = []
  let hoehe = 0
  for (let column = 0; column < columns; column++) {
    const left = column * (wide + luecke)
    let y = top
    for (const { nummer, gebiet } of nummern.slice(column * perColumn, (column + 1) * perColumn)) {
      const namen = wrapText(gebiet.name, wide - nummernbreite - wertbreite - 10, (line) =>
        schrift.measure(line, 13),
      )
      texte.push(
        toTextzeile({ x: left, y: y + 12, text: nummer, farbe: 'tinte', gewicht: 600 }),
        toTextzeile({
          x: left + nummernbreite + wertbreite,
          y: y + 12,
          text: gebiet.wert,
          anker: 'right',
          farbe: 'tinte',
          gewicht: 600,
        }),
        ...namen.map((text, index) =>
          toTextzeile({
            x: left + nummernbreite + wertbreite + 10,
            y: y + 12 + index * zeilenhoehe,
            text,
            farbe: 'tinte',
          }),
        ),
      )
      y += namen.length * zeilenhoehe + 2
    }
    hoehe = Math.max(hoehe, y - top)
  }
  return { texte, hoehe }
}

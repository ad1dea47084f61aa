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
const luecke = 18
/** Between value and name. */
const abstand = 10
/** Where names would have less room than this, values stand below them. */
const schmalsterName = 110

/** The numbered areas with value and name, below the map, in as many columns as there is room for. */
export function arrangeListe(
  nummern: readonly Nummer[],
  breite: number,
  top: number,
  schrift: Schrift,
): { readonly texte: readonly Textzeile[]; readonly hoehe: number } {
  const wertbreite = Math.max(
    0,
    ...nummern.map(({ gebiet }) => schrift.measure(gebiet.wert, 13, 600)),
  )
  const schmalste = nummernbreite + Math.min(wertbreite, schmalsterName) + abstand + schmalsterName
  const columns = Math.min(
    Math.max(1, Math.floor((breite + luecke) / (schmalste + luecke))),
    Math.max(1, nummern.length),
  )
  const perColumn = Math.ceil(nummern.length / columns)
  const wide = (breite - (columns - 1) * luecke) / columns
  const texte: Textzeile[] = []
  let hoehe = 0
  for (let column = 0; column < columns; column++) {
    const left = column * (wide + luecke)
    let y = top
    for (const { nummer, gebiet } of nummern.slice(column * perColumn, (column + 1) * perColumn)) {
      const place = { x: left + nummernbreite, y: y + 12, breite: wide - nummernbreite }
      const eintrag = arrangeEintrag(gebiet, place, wertbreite, schrift)
      texte.push(
        toTextzeile({ x: left, y: y + 12, text: nummer, farbe: 'tinte', gewicht: 600 }),
        ...eintrag.texte,
      )
      y += eintrag.zeilen * zeilenhoehe + 1
    }
    hoehe = Math.max(hoehe, y - top)
  }
  return { texte, hoehe }
}

/** Value and name beside each other, in columns; a long value below the name. */
function arrangeEintrag(
  { wert, name }: Gebiet,
  { x, y, breite }: { readonly x: number; readonly y: number; readonly breite: number },
  wertbreite: number,
  schrift: Schrift,
): { readonly texte: readonly Textzeile[]; readonly zeilen: number } {
  const isBelow = breite - wertbreite - abstand < schmalsterName
  const start = isBelow || wertbreite === 0 ? 0 : wertbreite + abstand
  const namen = wrapText(name, breite - start, (line) => schrift.measure(line, 13))
  if (wert === '') return { texte: toNamenzeilen(namen, x + start, y), zeilen: namen.length }
  const werte = isBelow ? wrapText(wert, breite, (line) => schrift.measure(line, 13, 600)) : [wert]
  const wertzeile = { farbe: 'tinte', gewicht: 600 } as const
  return {
    texte: [
      ...werte.map((text, index) =>
        isBelow
          ? toTextzeile({ x, y: y + (namen.length + index) * zeilenhoehe, text, ...wertzeile })
          : toTextzeile({ x: x + wertbreite, y, text, anker: 'right', ...wertzeile }),
      ),
      ...toNamenzeilen(namen, x + start, y),
    ],
    zeilen: namen.length + (isBelow ? werte.length : 0),
  }
}

function toNamenzeilen(namen: readonly string[], x: number, y: number): readonly Textzeile[] {
  return namen.map((text, index) =>
    toTextzeile({ x, y: y + index * zeilenhoehe, text, farbe: 'tinte' }),
  )
}

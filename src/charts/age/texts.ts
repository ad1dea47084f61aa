import type { AltersaufbauDiagramm } from '../../model/diagramm.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'
import type { Seiten } from './sides.ts'

type Reihe = AltersaufbauDiagramm['reihen'][number]

/** Width of the column for the ages between the two sides. */
export const mitte = 44

/** Who is on which side, and whose outline lies over it. */
export function toKoepfe(
  { links, rechts, umriss }: Seiten,
  breite: number,
  schrift: Schrift,
): { readonly texte: readonly Textzeile[]; readonly hoehe: number } {
  const room = (breite - mitte) / 2 - 4
  const lines = (reihe: Reihe | undefined): readonly string[] =>
    reihe ? wrapText(reihe.name, room, (line) => schrift.measure(line, 13, 600)) : []
  const note = (reihe: Reihe | undefined): readonly string[] =>
    umriss && reihe && reihe !== umriss
      ? wrapText(`Umriss: ${umriss.name}`, room, (line) => schrift.measure(line, 13))
      : []
  const column = (reihe: Reihe | undefined, isLeft: boolean): Textzeile[] => {
    const place = { x: isLeft ? 0 : breite, anker: isLeft ? 'left' : 'right' } as const
    const names = lines(reihe)
    return [
      ...names.map((text, index) =>
        toTextzeile({
          ...place,
          y: 12 + index * zeilenhoehe,
          text,
          gewicht: 600,
          farbe: isLeft ? 'akzent' : 'tinte',
        }),
      ),
      ...note(reihe).map((text, index) =>
        toTextzeile({ ...place, y: 12 + (names.length + index) * zeilenhoehe, text }),
      ),
    ]
  }
  const texte = [...column(links, true), ...column(rechts, false)]
  const hoehe = Math.max(16, ...texte.map(({ y }) => y + 4))
  return {
    texte: [...texte, toTextzeile({ x: breite / 2, y: hoehe - 4, text: 'Alter', anker: 'center' })],
    hoehe,
  }
}

/** Every tenth year of age, on the line where it begins. */
export function toAlter(
  gruppen: AltersaufbauDiagramm['gruppen'],
  toY: (alter: number) => number,
  x: number,
): readonly Textzeile[] {
  const von = Math.min(...gruppen.map((gruppe) => gruppe.von))
  const bis = Math.max(...gruppen.map((gruppe) => gruppe.bis))
  const first = Math.ceil(von / 10) * 10
  return Array.from(
    { length: Math.floor((bis - first) / 10) + 1 },
    (_, index) => first + index * 10,
  )
    .filter((alter) => alter < bis)
    .map((alter) => toTextzeile({ x, y: toY(alter) + 4.5, text: String(alter), anker: 'center' }))
}

/** Numbers below the lines; those at the edges stay inside the drawing. */
export function toSkalentexte(
  gitter: readonly { readonly x: number; readonly text: string }[],
  unten: number,
  breite: number,
  schrift: Schrift,
): readonly Textzeile[] {
  return gitter.map(({ x, text }) => {
    const half = schrift.measure(text, 13) / 2
    return toTextzeile({
      x: Math.min(breite - half, Math.max(half, x)),
      y: unten + 19,
      text,
      anker: 'center',
    })
  })
}

import { toTextzeile } from '../drawing.ts'
import type { Kasten, Linie, Punkt, Textzeile } from '../drawing.ts'
import { toTextzeilen } from './labels.ts'
import type { Kartenbild } from './layout.ts'
import { grow } from './polygon.ts'
import type { Ort } from './polygon.ts'

/** A filled box. */
export function toFeld({ x, y, breite, hoehe, farbe }: Kasten & { farbe: string }): object {
  return { x, y, x2: x + breite, y2: y + hoehe, farbe }
}

/** Words on hatching and numbers beside their areas stand on a piece of paper. */
export function toUnterlagen({ innen, nummern, gebiete }: Kartenbild): readonly object[] {
  const hatched = new Set(gebiete.filter(({ farbe }) => farbe === null).map(({ id }) => id))
  return [
    ...[...innen, ...nummern].filter(({ gebiet }) => hatched.has(gebiet.id)),
    ...nummern.filter(({ istInnen, gebiet }) => !istInnen && !hatched.has(gebiet.id)),
  ].map(({ kasten }) => toFeld({ ...grow(kasten, 1), farbe: 'papier' }))
}

/** Hairlines on a margin of paper, so that they show on dark classes. */
export function toZeiger(zeiger: readonly (readonly [Ort, Ort])[]): readonly Linie[] {
  const line = (farbe: Linie['farbe'], dicke: number): Linie[] =>
    zeiger.map(([[x, y], [x2, y2]]) => ({ x, y, x2, y2, farbe, dicke }))
  return [...line('papier', 3), ...line('tinte', 0.9)]
}

/** The dot at the beginning of a hairline. */
export function toAnker([[x, y]]: readonly [Ort, Ort]): Punkt {
  return { x, y, flaeche: 30, fuellung: 'tinte', kontur: 'papier', dicke: 1 }
}

/** All words and numbers on the areas. */
export function toLabels({ innen, aussen, nummern }: Kartenbild): readonly Textzeile[] {
  return [
    ...innen.flatMap(({ gebiet, beschriftung, kasten }) =>
      toTextzeilen(beschriftung, kasten, 'center', gebiet.textfarbe),
    ),
    ...aussen.flatMap(({ beschriftung, kasten, anker }) =>
      toTextzeilen(beschriftung, kasten, anker, 'tinte'),
    ),
    ...nummern.map(({ gebiet, nummer, kasten, istInnen }) =>
      toTextzeile({
        x: kasten.x + kasten.breite / 2,
        y: kasten.y + 10.5,
        text: nummer,
        anker: 'center',
        farbe: istInnen ? gebiet.textfarbe : 'tinte',
        gewicht: 600,
      }),
    ),
  ]
}

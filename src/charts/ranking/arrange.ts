import type { RangfolgeDiagramm } from '../../model/diagramm.ts'
import type { Linie, Punkt, Textzeile } from '../drawing.ts'
import { toTextzeile } from '../drawing.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { createZahlenachse } from '../number-axis.ts'
import type { Zahlenachse } from '../number-axis.ts'
import type { Schrift } from '../text-metrics.ts'
import type { Szenendaten } from '../vega-scene.ts'
import { placeLinienworte } from './line-words.ts'
import { arrangeZeilen } from './rows.ts'
import type { Reihe } from './rows.ts'

/** Dots and words at both ends stay inside. */
const rand = 8
/** One interval of the axis is about so wide. */
const intervall = 56
const [achsenzeile, titelzeile] = [16, 15]

/** From the value to the place on the scale. */
type Skala = (wert: number) => number

/** Lays out a ranking: names on the left, the scale beside them, its numbers below. */
export function arrangeRangfolge(
  diagramm: RangfolgeDiagramm,
  format: Format,
  schrift: Schrift,
): Szenendaten {
  const breite = breiten[format]
  const { reihen, links, hoehe } = arrangeZeilen(diagramm.zeilen, breite, schrift)
  const strip = { links: links + rand, rechts: breite - rand }
  const achse = planAchse(diagramm, strip.rechts - strip.links)
  const toX: Skala = (wert) =>
    strip.links + ((wert - achse.von) / (achse.bis - achse.von)) * (strip.rechts - strip.links)
  const worte = placeLinienworte(diagramm.linien, toX, breite, schrift)
  const [oben, unten] = [worte.hoehe, worte.hoehe + hoehe]
  const linien = (rolle: RangfolgeDiagramm['linien'][number]['rolle']): readonly Linie[] =>
    worte.linien
      .filter((linie) => linie.rolle === rolle)
      .map(({ x, y }) => ({ x, y, x2: x, y2: unten, farbe: 'tinte', dicke: 1.3 }))
  return {
    breite,
    hoehe: Math.ceil(unten + achsenzeile + (diagramm.achsentitel === '' ? 0 : titelzeile) + 3),
    signale: {},
    daten: {
      felder: toFeld(diagramm, achse, toX, { oben, unten }),
      gitter: toGitter(reihen, achse, toX, { oben, unten, links, rechts: breite }),
      richtwert: linien('richtwert'),
      bezirk: linien('bezirk'),
      berlin: linien('berlin'),
      punkte: reihen.flatMap((reihe) => toPunkt(reihe, oben, toX)),
      texte: [
        ...worte.texte,
        ...reihen.flatMap((reihe) => toReihentexte(reihe, oben, strip.links)),
        ...toAchsentexte(diagramm.achsentitel, achse, toX, { unten, breite, links }, schrift),
      ],
    },
  }
}

/** The scale takes in all that is drawn, and no more. */
function planAchse(
  { zeilen, linien, nachkommastellen }: RangfolgeDiagramm,
  laenge: number,
): Zahlenachse {
  const werte = [...zeilen, ...linien].flatMap(({ wert }) => wert ?? [])
  if (werte.length === 0) throw new RangeError('A ranking needs a value.')
  const intervalle = Math.max(2, Math.floor(laenge / intervall))
  return createZahlenachse(werte, { intervalle, nachkommastellen })
}

/** The part of the field that lies on the scale. */
function toFeld(
  { mittelfeld }: RangfolgeDiagramm,
  { von, bis }: Zahlenachse,
  toX: Skala,
  { oben, unten }: { readonly oben: number; readonly unten: number },
): readonly object[] {
  if (!mittelfeld) return []
  const [low, high] = [Math.max(von, mittelfeld.von), Math.min(bis, mittelfeld.bis)]
  return high > low ? [{ x: toX(low), x2: toX(high), y: oben, y2: unten, farbe: 'ruhig' }] : []
}

interface Flaeche {
  readonly oben: number
  readonly unten: number
  readonly links: number
  readonly rechts: number
}

/** A line per row to follow from the name to its dot, and the lines of the scale. */
function toGitter(
  reihen: readonly Reihe[],
  { striche }: Zahlenachse,
  toX: Skala,
  { oben, unten, links, rechts }: Flaeche,
): readonly Linie[] {
  const look = { farbe: 'linie', dicke: 0.6 } as const
  return [
    ...striche.map(({ wert }) => ({
      x: toX(wert),
      y: oben,
      x2: toX(wert),
      y2: unten + 4,
      ...look,
    })),
    ...reihen.map(({ mitte }) => ({
      x: links,
      y: oben + mitte,
      x2: rechts,
      y2: oben + mitte,
      ...look,
    })),
    { x: links, y: unten, x2: rechts, y2: unten, farbe: 'strich', dicke: 0.75 },
  ]
}

function toPunkt({ zeile: { wert, betont }, mitte }: Reihe, oben: number, toX: Skala): Punkt[] {
  if (wert === null) return []
  const fuellung = betont ? 'akzent' : 'papier'
  return [{ x: toX(wert), y: oben + mitte, flaeche: 81, fuellung, kontur: 'akzent', dicke: 1.8 }]
}

function toReihentexte({ zeile, namen, grundlinie }: Reihe, oben: number, x: number): Textzeile[] {
  const gewicht = zeile.betont ? 600 : 400
  const y = oben + grundlinie
  return [
    toTextzeile({ x: 0, y, text: zeile.nummer }),
    ...namen.map(({ x: left, y: below, text }) =>
      toTextzeile({ x: left, y: y + below, text, farbe: 'tinte', gewicht }),
    ),
    ...(zeile.wert === null ? [toTextzeile({ x, y, text: zeile.zeichen, farbe: 'tinte' })] : []),
  ]
}

function toAchsentexte(
  titel: string,
  { striche }: Zahlenachse,
  toX: Skala,
  {
    unten,
    breite,
    links,
  }: { readonly unten: number; readonly breite: number; readonly links: number },
  schrift: Schrift,
): readonly Textzeile[] {
  const numbers = striche.map(({ wert, text }) => {
    const half = schrift.measure(text, 13) / 2
    const x = Math.min(breite - half, Math.max(links + half, toX(wert)))
    return toTextzeile({ x, y: unten + achsenzeile, text, anker: 'center' })
  })
  if (titel === '') return numbers
  const y = unten + achsenzeile + titelzeile
  return [...numbers, toTextzeile({ x: breite, y, text: titel, anker: 'right' })]
}

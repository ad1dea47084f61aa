import type { ZeitreiheDiagramm } from '../../model/diagramm.ts'
import { placeBreaks } from './break-labels.ts'
import type { Bruchworte } from './break-labels.ts'
import { measureEndspalte, wrapEndwort } from './end-labels.ts'
import type { Endblock } from './end-labels.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { splitRuns } from './line-runs.ts'
import type { Messpunkt } from './line-runs.ts'
import { createZahlenachse } from '../number-axis.ts'
import type { Zahlenachse } from '../number-axis.ts'
import { rollenstil } from '../rollen.ts'
import { zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { findBruchstelle, toZeit, toZeitraum } from './axis.ts'
import { wrapText } from '../wrap.ts'

/** A series with its runs, its last value and its label. */
export type Reihe = ZeitreiheDiagramm['reihen'][number] & {
  readonly strecken: readonly (readonly Messpunkt[])[]
  readonly letzter: Messpunkt
  readonly block: Endblock
}

/** Where the plot of a time series lies, and where its values do. */
export interface Zeitrahmen {
  readonly breite: number
  readonly hoehe: number
  readonly links: number
  readonly rechts: number
  readonly oben: number
  readonly unten: number
  readonly achse: Zahlenachse
  readonly zeitraum: readonly [number, number]
  readonly staende: readonly string[]
  readonly titel: readonly string[]
  readonly bruchworte: Bruchworte
  readonly toX: (stand: string) => number
  readonly toY: (wert: number) => number
}

const hoehen: Readonly<Record<Format, number>> = {
  ganz: 320,
  spalte: 290,
  halb: 270,
  schmal: 260,
  zeile: 260,
  titel: 320,
}
/** Share of the width that labels may take, and what they never go below. */
const labelanteil = 0.28
/** Years below the plot. */
const fussraum = 24

/** The series that have a value, Berlin first, so that the region is painted on top. */
export function toReihen(
  { reihen, brueche }: ZeitreiheDiagramm,
  format: Format,
  schrift: Schrift,
): readonly Reihe[] {
  const limit = Math.max(96, breiten[format] * labelanteil)
  return reihen
    .flatMap((reihe) => {
      const strecken = splitRuns(
        reihe.punkte,
        brueche.map(({ ab }) => ab),
      )
      const letzter = strecken.at(-1)?.at(-1)
      return letzter
        ? [{ ...reihe, strecken, letzter, block: wrapEndwort(reihe, limit, schrift) }]
        : []
    })
    .toSorted((a, b) => rollenstil[a.rolle].ebene - rollenstil[b.rolle].ebene)
}

/** Size, scales and places of everything that does not depend on where a label gives way. */
export function createZeitrahmen(
  diagramm: ZeitreiheDiagramm,
  reihen: readonly Reihe[],
  format: Format,
  schrift: Schrift,
): Zeitrahmen {
  const breite = breiten[format]
  const achse = toAchse(diagramm, reihen)
  const links = Math.max(...achse.striche.map(({ text }) => schrift.measure(text, 13))) + 10
  const rechts = breite - measureEndspalte(reihen.map(({ block }) => block))
  const staende = [
    ...new Set(diagramm.reihen.flatMap(({ punkte }) => punkte.map(({ stand }) => stand))),
  ].toSorted()
  const zeitraum = toZeitraum(staende)
  const scaleX = (rechts - links - 6) / (zeitraum[1] - zeitraum[0])
  const toX = (stand: string): number => links + 6 + (toZeit(stand) - zeitraum[0]) * scaleX

  const titel = wrapText(diagramm.achsentitel, breite * 0.62, (line) => schrift.measure(line, 13))
  const bruchworte = placeBreaks(
    diagramm.brueche.flatMap(({ ab, text }) => {
      const x = findBruchstelle(staende, ab, toX)
      return x === null ? [] : [{ x, text }]
    }),
    { rechts: breite, titel: measureTitel(titel, schrift) },
    schrift,
  )
  const oben = bruchworte.hoehe + 10
  const labels = reihen.reduce((sum, { block }) => sum + block.hoehe, 0)
  const note = reihen.some(hasUmgerechnete) ? zeilenhoehe + 6 : 0
  const unten = Math.max(oben + hoehen[format] - 70, oben - 8 + labels)
  const scaleY = (unten - oben) / (achse.bis - achse.von)
  return {
    breite,
    hoehe: Math.ceil(unten + fussraum + note),
    links: links + 6,
    rechts,
    oben,
    unten,
    achse,
    zeitraum,
    staende,
    titel,
    bruchworte,
    toX,
    toY: (wert) => unten - (wert - achse.von) * scaleY,
  }
}

/** Whether any value was carried over from another cut. */
export function hasUmgerechnete({ strecken }: Reihe): boolean {
  return strecken.flat().some(({ umgerechnet }) => umgerechnet)
}

function toAchse(diagramm: ZeitreiheDiagramm, reihen: readonly Reihe[]): Zahlenachse {
  const werte = reihen.flatMap(({ strecken }) => strecken.flat().map(({ wert }) => wert))
  return createZahlenachse(
    [...(werte.length === 0 ? [0, 1] : werte), ...(isIndex(diagramm) ? [100] : [])],
    { intervalle: 5, nachkommastellen: diagramm.nachkommastellen },
  )
}

/** „Index 2015 = 100“: everything is measured from 100. */
export function isIndex({ achsentitel }: ZeitreiheDiagramm): boolean {
  return /\bIndex\b.*=\s*100\b/.test(achsentitel)
}

function measureTitel(titel: readonly string[], schrift: Schrift) {
  const breite = Math.max(...titel.map((line) => schrift.measure(line, 13)))
  return { x: 0, y: 0, breite, hoehe: titel.length * zeilenhoehe }
}

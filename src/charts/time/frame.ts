import type { ZeitreiheDiagramm } from '../../model/diagramm.ts'
import { zeilenhoehe } from '../drawing.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { locateRichtwerte, toSkalenwerte } from '../guides.ts'
import type { Richtlage } from '../guides.ts'
import { createZahlenachse } from '../number-axis.ts'
import type { Zahlenachse } from '../number-axis.ts'
import type { Schrift } from '../text-metrics.ts'
import { placeMarken } from '../upright-labels.ts'
import type { Markenworte } from '../upright-labels.ts'
import { wrapText } from '../wrap.ts'
import { findBruchstelle, toZeit, toZeitraum } from './axis.ts'
import { measureEndspalte } from './end-labels.ts'
import type { Endblock } from './end-labels.ts'
import { toFussnoten } from './notes.ts'
import type { Fussnotiz } from './notes.ts'
import { listStaende, toEndblock } from './series.ts'
import type { Reihe } from './series.ts'

/** A guideline value with its label. */
export type Richtlinie = Richtlage & { readonly block: Endblock }

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
  readonly bruchworte: Markenworte
  readonly richtlinien: readonly Richtlinie[]
  readonly notizen: readonly Fussnotiz[]
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
/** Years below the plot. */
const fussraum = 24
/** Words for a break are broken into lines, so that they stand near it. */
const bruchbreite = 110
/** Guideline values up to half a scale beyond its end make it longer. */
const richtnaehe = 0.5

/** Size, scales and places of everything that does not depend on where a label gives way. */
export function createZeitrahmen(
  diagramm: ZeitreiheDiagramm,
  reihen: readonly Reihe[],
  format: Format,
  schrift: Schrift,
): Zeitrahmen {
  const breite = breiten[format]
  const { achse, richtlagen } = toAchse(diagramm, reihen)
  const richtlinien = richtlagen.map((lage) => toRichtlinie(lage, format, schrift))
  const blocks = [...reihen, ...richtlinien].map(({ block }) => block)
  const links = Math.max(...achse.striche.map(({ text }) => schrift.measure(text, 13))) + 10
  const rechts = breite - measureEndspalte(blocks)
  const staende = listStaende(diagramm)
  const zeitraum = toZeitraum(staende)
  const scaleX = (rechts - links - 6) / (zeitraum[1] - zeitraum[0])
  const toX = (stand: string): number => links + 6 + (toZeit(stand) - zeitraum[0]) * scaleX

  const titel = wrapText(diagramm.achsentitel, breite * 0.62, (line) => schrift.measure(line, 13))
  const bruchworte = placeMarken(
    diagramm.brueche.flatMap(({ ab, text }) => {
      const x = findBruchstelle(staende, ab, toX)
      return x === null ? [] : [{ x, text, jenseits: null }]
    }),
    {
      links: 0,
      rechts: breite,
      titel: measureTitel(titel, schrift),
      breitestes: bruchbreite,
    },
    schrift,
  )
  const oben = bruchworte.hoehe + 10
  const labels = blocks.reduce((sum, { hoehe }) => sum + hoehe, 0)
  const unten = Math.max(oben + hoehen[format] - 70, oben - 8 + labels)
  const scaleY = (unten - oben) / (achse.bis - achse.von)
  const fuss = toFussnoten(diagramm, reihen, { links, breite, oben: unten + fussraum }, schrift)
  return {
    breite,
    hoehe: Math.ceil(unten + fussraum + fuss.hoehe),
    links: links + 6,
    rechts,
    oben,
    unten,
    achse,
    zeitraum,
    staende,
    titel,
    bruchworte,
    richtlinien,
    notizen: fuss.notizen,
    toX,
    toY: (wert) => unten - (wert - achse.von) * scaleY,
  }
}

/** A scale over all values, and over the guideline values near them. */
function toAchse(
  diagramm: ZeitreiheDiagramm,
  reihen: readonly Reihe[],
): { readonly achse: Zahlenachse; readonly richtlagen: readonly Richtlage[] } {
  const werte = reihen.flatMap(({ strecken }) => strecken.flat().map(({ wert }) => wert))
  const shown = [...(werte.length === 0 ? [0, 1] : werte), ...(isIndex(diagramm) ? [100] : [])]
  const wunsch = { intervalle: 5, nachkommastellen: diagramm.nachkommastellen }
  const achse = createZahlenachse(shown, wunsch)
  const richtlagen =
    werte.length === 0 ? [] : locateRichtwerte(diagramm.richtwerte ?? [], achse, richtnaehe)
  const beyond = toSkalenwerte(richtlagen)
  return {
    achse: beyond.length > 0 ? createZahlenachse([...shown, ...beyond], wunsch) : achse,
    richtlagen,
  }
}

function toRichtlinie(lage: Richtlage, format: Format, schrift: Schrift): Richtlinie {
  const pfeil = { innen: null, darueber: 'oben', darunter: 'unten' } as const
  const wort = {
    name: lage.richtwert.text,
    endwert: '',
    farbe: 'grau',
    gewicht: 400,
    pfeil: pfeil[lage.lage],
  } as const
  return { ...lage, block: toEndblock(wort, format, schrift) }
}

/** „Index 2015 = 100“: everything is measured from 100. */
export function isIndex({ achsentitel }: ZeitreiheDiagramm): boolean {
  return /\bIndex\b.*=\s*100\b/.test(achsentitel)
}

function measureTitel(titel: readonly string[], schrift: Schrift) {
  const breite = Math.max(...titel.map((line) => schrift.measure(line, 13)))
  return { x: 0, y: 0, breite, hoehe: titel.length * zeilenhoehe }
}

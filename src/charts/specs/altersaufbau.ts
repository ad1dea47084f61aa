import type { TopLevelSpec } from 'vega-lite'
import type { AltersaufbauDiagramm } from '../../model/diagramm.ts'
import { createAltersskala, toBalken, toUmriss } from '../age/bars.ts'
import { toSeiten } from '../age/sides.ts'
import { mitte, toAlter, toKoepfe, toSkalentexte } from '../age/texts.ts'
import type { Diagrammart } from '../diagrammart.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Linie } from '../drawing.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { basis, colour, lineLayer, plain, raw, scaled, textLayer } from '../layers.ts'
import { createZahlenachse } from '../number-axis.ts'
import type { Zahlenachse } from '../number-axis.ts'
import { wrapText } from '../wrap.ts'

const hoehen: Readonly<Record<Format, number>> = {
  ganz: 320,
  spalte: 290,
  halb: 230,
  schmal: 230,
  zeile: 230,
  titel: 320,
}
const achsentitel = 'Menschen je Altersjahr und 1\u2009000 der Bevölkerung'

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]

/** Bars and outline of one side, on a scale of its own that runs away from the middle. */
function side(name: 'links' | 'rechts'): Layer {
  const x = scaled('wert', 'wertebereich', [`${name}_innen`, `${name}_aussen`])
  return {
    layer: [
      {
        data: { name: `balken_${name}` },
        mark: { type: 'rect' },
        encoding: {
          x,
          x2: { datum: 0 },
          y: raw('y'),
          y2: { field: 'y2' },
          color: colour('farbe'),
        },
      },
      {
        data: { name: `umriss_${name}` },
        mark: { type: 'line', strokeJoin: 'miter' },
        encoding: {
          x,
          y: raw('y'),
          color: colour('farbe'),
          strokeWidth: plain('dicke'),
          order: { field: 'folge', type: 'quantitative' },
        },
      },
    ],
  }
}

const spec: TopLevelSpec = {
  ...basis,
  params: ['wertebereich', 'links_innen', 'links_aussen', 'rechts_innen', 'rechts_aussen'].map(
    (name) => ({ name, value: 0 }),
  ),
  resolve: { scale: { x: 'independent' } },
  layer: [lineLayer('gitter'), side('links'), side('rechts'), textLayer('texte')],
}

/** Bars per year of age: the region to the left under the outline of Berlin, Berlin to the right. */
export const altersaufbau: Diagrammart<AltersaufbauDiagramm> = {
  spec,
  arrange(diagramm, format, schrift) {
    const breite = breiten[format]
    const seiten = toSeiten(diagramm.reihen)
    const koepfe = toKoepfe(seiten, breite, schrift)
    const oben = koepfe.hoehe + 8
    const unten = oben + hoehen[format]
    const innen = [(breite - mitte) / 2, (breite + mitte) / 2] as const
    const gezeigt = seiten.rechts ? innen : innen.slice(0, 1)
    const achse = toAchse(diagramm)
    const toY = createAltersskala(diagramm.gruppen, oben, unten)
    const titel = wrapText(achsentitel, breite, (line) => schrift.measure(line, 13))
    const gitter = achse.striche.flatMap(({ wert, text }) =>
      gezeigt.map((start, index) => {
        const length = (wert / achse.bis) * innen[0]
        return { x: index === 0 ? start - length : start + length, text }
      }),
    )
    return {
      breite,
      hoehe: unten + 25 + titel.length * zeilenhoehe,
      signale: {
        wertebereich: [0, achse.bis],
        links_innen: innen[0],
        links_aussen: 0,
        rechts_innen: innen[1],
        rechts_aussen: breite,
      },
      daten: {
        gitter: gitter.map(({ x }): Linie => ({
          x,
          y: oben,
          x2: x,
          y2: unten,
          farbe: 'gitter',
          dicke: 1,
        })),
        balken_links: toBalken(diagramm, seiten.links, 'akzent', toY),
        umriss_links: toUmriss(diagramm, seiten.umriss, toY),
        balken_rechts: toBalken(diagramm, seiten.rechts, 'ruhig_2', toY),
        umriss_rechts: toUmriss(diagramm, seiten.umriss ?? seiten.rechts, toY),
        texte: [
          ...koepfe.texte,
          ...toAlter(diagramm.gruppen, toY, breite / 2),
          ...toSkalentexte(gitter, unten, breite, schrift),
          ...titel.map((text, index) =>
            toTextzeile({
              x: breite / 2,
              y: unten + 37 + index * zeilenhoehe,
              text,
              anker: 'center',
            }),
          ),
        ],
      },
    }
  },
}

function toAchse({ reihen }: AltersaufbauDiagramm): Zahlenachse {
  const werte = reihen.flatMap(({ werte }) => werte.filter(Number.isFinite))
  return createZahlenachse([0, Math.max(0.1, ...werte)], { intervalle: 3, nachkommastellen: 1 })
}

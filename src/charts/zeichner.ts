import type { TopLevelSpec } from 'vega-lite'
import type { Diagramm } from '../model/diagramm.ts'
import type { Farben } from '../model/erscheinungsbild.ts'
import type { Format } from './format.ts'
import { toElemente } from './scene-elements.ts'
import { altersaufbau } from './specs/altersaufbau.ts'
import { karte } from './specs/karte.ts'
import { lagekarte } from './specs/lagekarte.ts'
import { punktkarte } from './specs/punktkarte.ts'
import { rangfolge } from './specs/rangfolge.ts'
import { vergleich } from './specs/vergleich.ts'
import { verlauf } from './specs/verlauf.ts'
import { zeitreihe } from './specs/zeitreihe.ts'
import { writeSvg } from './svg.ts'
import { createSchrift } from './text-metrics.ts'
import type { Schrift, Schriftgewicht } from './text-metrics.ts'
import type { Szenendaten, Szenenmarke, Szenerie } from './vega-scene.ts'
import { createSzenerie } from './vega-scene.ts'

/** A finished drawing, complete on its own; sizes in px. */
export interface Zeichnung {
  readonly svg: string
  readonly breite: number
  readonly hoehe: number
}

/** Draws any chart for any place. */
export interface Zeichner {
  /**
   * Draws a chart; the label is its alternative text. Same input, same bytes, in any order.
   * @throws Zeichenfehler if Vega warns of anything.
   */
  draw(diagramm: Diagramm, format: Format, label: string): Zeichnung
}

/** Draws with the given font files (WOFF2 by weight) and colours. */
export function createZeichner(input: {
  readonly fonts: Readonly<Record<Schriftgewicht, Uint8Array>>
  readonly farben: Farben
}): Zeichner {
  const schrift = createSchrift(input.fonts)
  const szenerie = createSzenerie(schrift)
  return {
    draw(diagramm, format, label) {
      const { breite, hoehe, scene } = stage(diagramm, format, schrift, szenerie)
      const svg = writeSvg(toElemente(scene), { breite, hoehe, label, farben: input.farben })
      return { svg, breite, hoehe }
    },
  }
}

function stage(
  diagramm: Diagramm,
  format: Format,
  schrift: Schrift,
  szenerie: Szenerie,
): Szenendaten & { readonly scene: Szenenmarke } {
  const build = (spec: TopLevelSpec, daten: Szenendaten) => ({
    ...daten,
    scene: szenerie.build(diagramm.art, spec, daten),
  })
  switch (diagramm.art) {
    case 'zeitreihe':
      return build(zeitreihe.spec, zeitreihe.arrange(diagramm, format, schrift))
    case 'verlauf':
      return build(verlauf.spec, verlauf.arrange(diagramm, format, schrift))
    case 'altersaufbau':
      return build(altersaufbau.spec, altersaufbau.arrange(diagramm, format, schrift))
    case 'vergleich':
      return build(vergleich.spec, vergleich.arrange(diagramm, format, schrift))
    case 'karte':
      return build(karte.spec, karte.arrange(diagramm, format, schrift))
    case 'lagekarte':
      return build(lagekarte.spec, lagekarte.arrange(diagramm, format, schrift))
    case 'punktkarte':
      return build(punktkarte.spec, punktkarte.arrange(diagramm, format, schrift))
    case 'rangfolge':
      return build(rangfolge.spec, rangfolge.arrange(diagramm, format, schrift))
  }
}

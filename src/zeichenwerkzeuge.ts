/**
 * What draws the charts of profiles: ours in this process, those of own data in one apart. Both are
 * loaded when there is something to draw, which takes longer than many a drawing.
 */
import type { Eigenzeichner } from './charts/draw-eigene.ts'
import type { Format } from './charts/format.ts'
import type { Schriftgewicht } from './charts/text-metrics.ts'
import type { Zeichner, Zeichnung } from './charts/zeichner.ts'
import type { Ausgabeform } from './model/ausgabeform.ts'
import type { Diagramm } from './model/diagramm.ts'
import type { Farben } from './model/erscheinungsbild.ts'
import { once } from './remember/once.ts'

export interface Zeichenwerkzeuge {
  readonly draw: (diagramm: Diagramm, format: Format, label: string) => Promise<Zeichnung>
  readonly drawEigen: Eigenzeichner
}

/** Tools for one page; told when it is drawn. */
export interface Zeichenplatz {
  readonly werkzeuge: Zeichenwerkzeuge
  readonly end: () => void
}

/** May have kept what it has drawn before: for one page, with tools for all the rest. */
export type Zeichengedaechtnis = (
  seite: { readonly ordner: string; readonly form: Ausgabeform },
  farben: Farben,
  werkzeuge: Zeichenwerkzeuge,
) => Zeichenplatz

/** Draws everything anew. */
export const ohneGedaechtnis: Zeichengedaechtnis = (_seite, _farben, werkzeuge) => ({
  werkzeuge,
  end: () => undefined,
})

/** Tools that draw with the given font files (WOFF2 by weight) and colours. */
export function createZeichenwerkzeuge(
  fonts: Readonly<Record<Schriftgewicht, Uint8Array>>,
  farben: Farben,
): Zeichenwerkzeuge {
  const loadZeichner = once(async (): Promise<Zeichner> => {
    const { createZeichner } = await import('./charts/zeichner.ts')
    return createZeichner({ fonts, farben })
  })
  const loadEigenzeichner = once(async (): Promise<Eigenzeichner> => {
    const [{ createZeichenprozess }, { createEigenzeichner }] = await Promise.all([
      import('./sandbox/zeichenprozess.ts'),
      import('./sandbox/eigenzeichner.ts'),
    ])
    return createEigenzeichner(createZeichenprozess(fonts), farben)
  })
  return {
    draw: async (...what) => (await loadZeichner()).draw(...what),
    drawEigen: async (...what) => (await loadEigenzeichner())(...what),
  }
}

import type { Eigenzeichner } from '../charts/draw-eigene.ts'
import { writeSvg } from '../charts/svg.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { Farben } from '../model/erscheinungsbild.ts'
import type { Zeichenprozess } from './zeichenprozess.ts'
import { Zeichenabbruch } from './zeichenprozess.ts'

/**
 * Draws charts of own data in a process apart. What it draws with throws a UserError (render) for
 * a chart that cannot be drawn, with its title, element and cause.
 */
export function createEigenzeichner(prozess: Zeichenprozess, farben: Farben): Eigenzeichner {
  return async ({ id, titel, alternativtext }, diagramm, breite) => {
    try {
      const plan = await prozess.draw(diagramm, breite)
      const { elemente, ...size } = plan
      const svg = writeSvg(elemente, { ...size, label: alternativtext, farben })
      return { svg, breite: plan.breite, hoehe: plan.hoehe }
    } catch (error) {
      if (!(error instanceof Zeichenabbruch)) throw error
      throw new UserError(
        `Das Diagramm „${titel}“ (Element ${id}) lässt sich nicht zeichnen: ${error.message}.`,
        {
          kind: 'render',
          hint: 'Vereinfachen Sie seine Spezifikation oder seine Daten.',
          cause: error,
        },
      )
    }
  }
}

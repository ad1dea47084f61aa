import type { AbbildungDarstellung, Darstellung } from '../model/darstellung.ts'
import type { EigenesDiagramm } from '../model/diagramm.ts'
import { breiten } from './format.ts'
import type { Zeichnung } from './zeichner.ts'

/** The drawings of one chart: for paper and wide screens, and for phones. */
export interface EigeneZeichnung {
  readonly breit: Zeichnung
  readonly schmal: Zeichnung
}

/** Draws a chart of own data, as wide as asked for in px. */
export type Eigenzeichner = (
  darstellung: Pick<AbbildungDarstellung, 'id' | 'titel' | 'alternativtext'>,
  diagramm: EigenesDiagramm,
  breite: number,
) => Promise<Zeichnung>

/** Draws the charts of own data of one profile, by id; the first that cannot be drawn ends it. */
export async function drawEigene(
  darstellungen: readonly Darstellung[],
  draw: Eigenzeichner,
): Promise<ReadonlyMap<string, EigeneZeichnung>> {
  const drawn = new Map<string, EigeneZeichnung>()
  for (const darstellung of darstellungen) {
    if (darstellung.art !== 'abbildung' || darstellung.diagramm.art !== 'eigen') continue
    const { diagramm, breite } = darstellung
    drawn.set(darstellung.id, {
      breit: await draw(darstellung, diagramm, breiten[breite]),
      schmal: await draw(darstellung, diagramm, breiten.schmal),
    })
  }
  return drawn
}

import { breiten } from '../charts/format.ts'
import type { Zeichnung } from '../charts/zeichner.ts'
import { writeSvg } from '../charts/svg.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { AbbildungDarstellung, Darstellung } from '../model/darstellung.ts'
import type { EigenesDiagramm } from '../model/diagramm.ts'
import type { Farben } from '../model/erscheinungsbild.ts'
import type { Zeichenprozess } from './zeichenprozess.ts'
import { Zeichenabbruch } from './zeichenprozess.ts'

/** The drawings of one chart: for paper and wide screens, and for phones. */
export interface EigeneZeichnung {
  readonly breit: Zeichnung
  readonly schmal: Zeichnung
}

/**
 * Draws the charts of own data of one profile, by id.
 * @throws UserError (render) for the first that cannot be drawn, with its title, element and cause.
 */
export async function drawEigene(
  darstellungen: readonly Darstellung[],
  prozess: Zeichenprozess,
  farben: Farben,
): Promise<ReadonlyMap<string, EigeneZeichnung>> {
  const drawn = new Map<string, EigeneZeichnung>()
  for (const darstellung of darstellungen) {
    if (darstellung.art !== 'abbildung' || darstellung.diagramm.art !== 'eigen') continue
    const { diagramm } = darstellung
    const draw = async (breite: number): Promise<Zeichnung> =>
      toZeichnung(await drawNamed(darstellung, diagramm, breite, prozess), darstellung, farben)
    drawn.set(darstellung.id, {
      breit: await draw(breiten[darstellung.breite]),
      schmal: await draw(breiten.schmal),
    })
  }
  return drawn
}

type Plan = Awaited<ReturnType<Zeichenprozess['draw']>>

async function drawNamed(
  { id, titel }: AbbildungDarstellung,
  diagramm: EigenesDiagramm,
  breite: number,
  prozess: Zeichenprozess,
): Promise<Plan> {
  try {
    return await prozess.draw(diagramm, breite)
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

function toZeichnung(
  { breite, hoehe, elemente }: Plan,
  { alternativtext }: AbbildungDarstellung,
  farben: Farben,
): Zeichnung {
  const svg = writeSvg(elemente, { breite, hoehe, label: alternativtext, farben })
  return { svg, breite, hoehe }
}

import type { AltersaufbauDiagramm } from '../../model/diagramm.ts'

type Reihe = AltersaufbauDiagramm['reihen'][number]

/** Who stands left, who right, and who is the outline. */
export interface Seiten {
  readonly links: Reihe | undefined
  readonly rechts: Reihe | undefined
  /** Laid over both sides. */
  readonly umriss: Reihe | undefined
}

/** With a Bezirk in the data the right side is the Bezirk, and Berlin is the outline of both. */
export function toSeiten(reihen: readonly Reihe[]): Seiten {
  const of = (rolle: Reihe['rolle']): Reihe | undefined =>
    reihen.find((reihe) => reihe.rolle === rolle)
  const links = of('region') ?? reihen[0]
  const rechts = [of('bezirk'), of('berlin')].find(
    (reihe) => reihe !== undefined && reihe !== links,
  )
  const berlin = of('berlin')
  return { links, rechts, umriss: berlin === links ? undefined : berlin }
}

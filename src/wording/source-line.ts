import type { Quellenangabe } from '../model/darstellung.ts'
import type { Herkunft } from '../model/datensatz.ts'

/** „AfS, Einwohnerregister (CC BY 3.0 DE)“. */
export function formatHerkunft({ herausgeber_kurz, titel, lizenz }: Herkunft): string {
  return `${herausgeber_kurz}, ${titel}${lizenz === '' ? '' : ` (${lizenz})`}`
}

/** One group per source, in the order in which they are first named. */
export function groupByHerkunft(
  quellen: readonly Quellenangabe[],
): readonly { readonly herkunft: Herkunft; readonly staende: readonly string[] }[] {
  const groups = new Map<string, { herkunft: Herkunft; staende: string[] }>()
  for (const { herkunft, stand } of quellen) {
    const group = groups.get(herkunft.id)
    if (group) group.staende.push(stand)
    else groups.set(herkunft.id, { herkunft, staende: [stand] })
  }
  return [...groups.values()]
}

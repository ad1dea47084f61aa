import type { Quellenangabe } from '../model/darstellung.ts'
import type { Herkunft } from '../model/datensatz.ts'

/** „AfS, Einwohnerregister (CC BY 3.0 DE)“: where nothing else says the licence. */
export function formatHerkunft(herkunft: Herkunft): string {
  const { lizenz } = herkunft
  return `${nameHerkunft(herkunft)}${lizenz === '' ? '' : ` (${lizenz})`}`
}

/** „AfS, Einwohnerregister“: where it leads to a list of sources that says the licence. */
export function nameHerkunft({ herausgeber_kurz, titel }: Herkunft): string {
  return `${herausgeber_kurz}, ${titel}`
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

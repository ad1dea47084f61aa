import type { Werteauskunft } from '../../model/vergleich.ts'
import type { Wert } from '../../model/wert.ts'
import { formatDatum } from '../../wording/date.ts'
import { formatHerkunft } from '../../wording/source-line.ts'

type Auskunft = Pick<Werteauskunft, 'datensatz'>

/**
 * Where a figure comes from: „AfS, Einwohnerregister (CC BY 3.0 DE), Stand 31.12.2024“, with a
 * second source for the Nenner if it has its own. Empty for a figure that nobody has.
 */
export function describeQuelle(wert: Wert, auskunft: Auskunft): string {
  const [zaehler, nenner] = quellenOf(wert, auskunft)
  return [zaehler, nenner && `Nenner: ${nenner}`].filter(Boolean).join('; ')
}

/** The sources of a figure one by one: that of the Zähler, then that of the Nenner. */
export function quellenOf(
  { datensatz, stand, nenner_datensatz, nenner_stand }: Wert,
  auskunft: Auskunft,
): readonly string[] {
  const used = [
    [datensatz, stand],
    [nenner_datensatz, nenner_stand],
  ] as const
  return used.flatMap(([id, tag]) => {
    const herkunft = id === null ? undefined : auskunft.datensatz(id)?.herkunft
    if (!herkunft || tag === null) return []
    return [`${formatHerkunft(herkunft)}, Stand ${formatDatum(tag)}`]
  })
}

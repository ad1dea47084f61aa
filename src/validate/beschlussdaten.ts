import type { Beschluss } from '../generated/source-types.ts'
import { gremienOf, isZustimmung } from '../model/gremien.ts'
import { formatDatum } from '../wording/date.ts'
import type { ProfilContext } from './rule.ts'
import type { Gremiumstag } from './texte/gremiumstage.ts'

/** What texts call the Gremien that decide everywhere. */
const namesInTexts: Readonly<Record<string, string>> = {
  'AG SRO': 'ag_sro',
  Bezirksamt: 'bezirksamt',
  BVV: 'bvv',
}

/** Whoever comes after another Gremium cannot have decided before it. */
export function checkReihenfolge({ freigabe, bezirk, report }: ProfilContext): void {
  const beschluesse = freigabe?.data.beschluesse ?? []
  const gremien = gremienOf(bezirk ?? {})
  for (const [index, beschluss] of beschluesse.entries()) {
    if (!freigabe || !isZustimmung(beschluss.ergebnis)) continue
    for (const id of gremien.find((each) => each.id === beschluss.gremium)?.nach ?? []) {
      const first = beschluesse
        .filter((each) => each.gremium === id && isSameFassung(each, beschluss))
        .map(({ datum }) => datum)
        .toSorted()
        .at(0)
      const before = gremien.find((each) => each.id === id)?.name ?? id
      if (first !== undefined && first > beschluss.datum)
        report(freigabe.source, ['beschluesse', index, 'datum'], 'value', {
          message: `Beschluss vom ${formatDatum(beschluss.datum)}; ${before} hat erst am ${formatDatum(first)} entschieden.`,
          hint: 'Korrigieren Sie das falsche Datum.',
        })
    }
  }
}

function isSameFassung(a: Beschluss, b: Beschluss): boolean {
  return a.ausgabe === b.ausgabe && a.version === b.version
}

/**
 * The day on which a Gremium decided by freigabe.yaml, where a text gives another one of the same
 * month; null if both agree, or if the text speaks of another meeting.
 */
export function findAbweichung(
  { gremium, datum, vergangen }: Gremiumstag,
  { freigabe }: Pick<ProfilContext, 'freigabe'>,
): string | null {
  const days = (freigabe?.data.beschluesse ?? [])
    .filter((each) => each.gremium === namesInTexts[gremium])
    .map((each) => each.datum)
  if (!vergangen || days.includes(datum)) return null
  return days.find((day) => day.slice(0, 7) === datum.slice(0, 7)) ?? null
}

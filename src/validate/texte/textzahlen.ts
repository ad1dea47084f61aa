import type { Einheit } from '../../model/einheit.ts'
import type { Ausschnitt } from './report-text.ts'

/** A number with a unit that Indikatoren have, by its place in a text. */
export interface Textzahl extends Ausschnitt {
  readonly wert: number
  readonly nachkommastellen: number
  readonly einheit: Einheit
  /** As written, with its unit. */
  readonly text: string
  /** Whether a word before it says that it is not exact: „rund“, „knapp“, „über“. */
  readonly ungefaehr: boolean
}

const einheiten: readonly (readonly [RegExp, Einheit])[] = [
  [/^\s?(?:%|Prozent(?!\p{L}))/u, 'prozent'],
  [/^\s?(?:m²|m2(?!\w)|Quadratmeter)/u, 'm2_je_ew'],
  [
    /^\s?(?:Menschen|Personen|Einwohner(?:innen und Einwohner)?|EW)\s?(?:\/|je|pro) ?(?:ha|Hektar)/u,
    'ew_je_ha',
  ],
  // Of all, not of some: nothing behind it narrows whom it counts.
  [
    /^\s(?:Menschen|Personen|Einwohner(?:innen und Einwohner)?)(?=[.,;:)]|$|\s+(?:gemeldet|insgesamt)(?!\p{L}))/u,
    'personen',
  ],
]

/** Numbers in a sentence of which one can tell what they count. */
export function findTextzahlen(satz: string): readonly Textzahl[] {
  const zahl = /(?<![\d.,/-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/g
  return [...satz.matchAll(zahl)].flatMap((match): Textzahl[] => {
    const [written, decimals = ''] = match
    const behind = satz.slice(match.index + written.length)
    for (const [pattern, einheit] of einheiten) {
      const unit = pattern.exec(behind)?.[0]
      if (unit === undefined) continue
      const before = satz.slice(0, match.index)
      // A span, and a change, are no figure of their own.
      if (/(?:bis|und|zwischen|um|von|auf|minus|plus)\s*$/.test(before) && isSpan(before, behind))
        return []
      return [
        {
          wert: Number(written.replaceAll('.', '').replace(',', '.')),
          nachkommastellen: decimals.length,
          einheit,
          text: `${written}${unit}`,
          ungefaehr: approximate.test(before),
          start: match.index,
          end: match.index + written.length + unit.length,
        },
      ]
    }
    return []
  })
}

function isSpan(before: string, behind: string): boolean {
  return (
    /(?:bis|und|zwischen|um|minus|plus)\s*$/.test(before) ||
    (/(?:von|auf)\s*$/.test(before) &&
      /(?:gestiegen|gesunken|gewachsen|gefallen|zurück)/.test(behind))
  )
}

const approximate =
  /(?<!\p{L})(?:rund|etwa|circa|ca\.|ungefähr|knapp|gut|fast|nahezu|über|unter|mehr als|weniger als|mindestens|höchstens|bis zu)\s*$/iu

/** Whether a figure of the data is what the text says, to the decimals it is written with. */
export function meansNumber(
  { wert, nachkommastellen, ungefaehr }: Textzahl,
  figur: number,
): boolean {
  const distance = Math.abs(figur - wert)
  const half = 0.5 * 10 ** -nachkommastellen + 1e-9
  return distance <= half || (ungefaehr && distance <= Math.max(half, Math.abs(figur) * 0.06))
}

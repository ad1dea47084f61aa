import type { NeueTabelle } from '../datenpaket.ts'
import type { VerorteterWert } from './breit.ts'
import { groupBy } from './group-by.ts'

const separator = ' | '
/** What a description of a table may hold. */
const maxAnmerkung = 600

/** Notes of the delivery by indicator: „D5: … | E1: …“; those of other indicators stay. */
export function mergeHinweise(
  before: string | null,
  werte: readonly VerorteterWert[],
): string | null {
  const delivered = groupBy(werte, ({ indikator }) => indikator.id)
  const kept = (before?.split(separator) ?? []).filter(
    (note) => !delivered.has(/^[^: ]+/.exec(note)?.[0] ?? ''),
  )
  const fresh = [...delivered].flatMap(([id, group]) =>
    [...groupBy(group, toNote)]
      .filter(([text]) => text !== '')
      .map(([text, rows]) =>
        rows.length === group.length
          ? `${id}: ${text}`
          : `${id} ${rows.map(({ raum }) => raum).join(' ')}: ${text}`,
      ),
  )
  const notes = [...kept, ...fresh].sort()
  const fitting = notes.filter(
    (_, index) => notes.slice(0, index + 1).join(separator).length <= maxAnmerkung,
  )
  return fitting.length > 0 ? fitting.join(separator) : null
}

/** How many notes the descriptions of the tables have no room for. */
export function countLostHinweise(
  werte: readonly VerorteterWert[],
  tabellen: readonly NeueTabelle[],
): number {
  const kept = tabellen.map(({ anmerkung }) => anmerkung ?? '').join(separator)
  return [...new Set(werte.map(toNote))].filter((note) => !kept.includes(note)).length
}

function toNote({ hinweis }: VerorteterWert): string {
  return hinweis.replaceAll('|', '/')
}

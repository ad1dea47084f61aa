import type { Indikator } from '../generated/source-types.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import type { Vergleich } from '../model/vergleich.ts'
import { formatDatum } from '../wording/date.ts'
import { joinUnd } from '../wording/list.ts'
import type { ElementContext } from './context.ts'

/** One Indikator at the Stand at which an element shows it. */
export interface IndikatorZeile {
  readonly indikator: Indikator
  readonly stand: string
  readonly vergleich: Vergleich
  /** „Stand 31.12.2023.“ if it differs from that of the element. */
  readonly abweichung: string | null
}

export interface IndikatorZeilen {
  /** Not empty. */
  readonly zeilen: readonly [IndikatorZeile, ...IndikatorZeile[]]
  /** The Stand of most rows, the newest of them: that of the element. */
  readonly stand: string
  /** Names of what the data library cannot fill. */
  readonly anmerkungen: readonly string[]
}

/**
 * The figures of the region for a list of Indikatoren, each at the wished Stand or the last one
 * before. Without a single one: the sentence that says why.
 */
export function resolveZeilen(
  ids: readonly string[],
  wunsch: string | undefined,
  { auskunft, profil, region }: ElementContext,
): IndikatorZeilen | { readonly grund: string } {
  const found: Omit<IndikatorZeile, 'abweichung'>[] = []
  const missing: string[] = []
  for (const id of new Set(ids)) {
    const indikator = auskunft.indikatoren.get(id)
    const stand = indikator && resolveStand(id, wunsch, profil.kopf.datenstand, auskunft)
    if (indikator && stand)
      found.push({ indikator, stand, vergleich: auskunft.vergleich(id, region.id, stand) })
    else missing.push(indikator?.bezeichnung ?? id)
  }
  const stand = mostFrequent(found.map((zeile) => zeile.stand))
  const [first, ...rest] = found.map((zeile) => ({
    ...zeile,
    abweichung: zeile.stand === stand ? null : `Stand ${formatDatum(zeile.stand)}.`,
  }))
  if (!first) return { grund: describeOhneDaten(missing) }
  const anmerkungen =
    missing.length === 0 ? [] : [`Ohne Daten in der Datenbibliothek: ${joinUnd(missing)}.`]
  return { zeilen: [first, ...rest], stand, anmerkungen }
}

/** The greatest of those that come up most often. */
function mostFrequent(texte: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texte) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first = ''] = [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? 1 : -1))
    .map(([text]) => text)
  return first
}

/** The Stand an element shows: as wished, else the Datenstand; `neuester` is the newest there is. */
export function resolveStand(
  indikator: string,
  wunsch: string | undefined,
  datenstand: string,
  auskunft: Pick<Werteauskunft, 'staende' | 'standBis'>,
): string | null {
  if (wunsch === 'neuester') return auskunft.staende(indikator).at(-1) ?? null
  return auskunft.standBis(indikator, wunsch ?? datenstand)
}

/** Why an element stays empty. */
export function describeOhneDaten(namen: readonly string[]): string {
  if (namen.length === 0) return 'Für dieses Element ist kein Indikator angegeben.'
  return `Die Datenbibliothek enthält keine Angaben zu: ${joinUnd(namen)}.`
}

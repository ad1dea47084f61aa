import type { Indikator } from '../../generated/source-types.ts'
import type { Raum } from '../../model/raum.ts'
import type { Vergleich, Werteauskunft } from '../../model/vergleich.ts'
import { formatDatum } from '../../wording/date.ts'
import { joinUnd } from '../../wording/list.ts'
import { neuester } from './neuester.ts'

/** What is asked. */
export interface Anfrage {
  readonly indikatoren: readonly Indikator[]
  readonly raeume: readonly Raum[]
  /** A day, or the word for the youngest Stand. */
  readonly stand: string
  /** As the command line named them: who names an Indikator wants an answer. */
  readonly codes: readonly string[]
}

/** The figures in the order of the Indikatoren, then of the Räume, and what is not among them. */
export interface Wertergebnis {
  readonly zeilen: readonly Vergleich[]
  /** German sentences. */
  readonly hinweise: readonly string[]
}

/**
 * All figures asked for, each at the last Stand up to the given day. If all Indikatoren are asked
 * for, those that the level does not have are left out.
 */
export function toWertzeilen(
  { indikatoren, raeume, stand, codes }: Anfrage,
  auskunft: Pick<Werteauskunft, 'staende' | 'vergleich'>,
): Wertergebnis {
  const isNamed = codes.length > 0
  const ohne: Indikator[] = []
  const zeilen = indikatoren.flatMap((indikator): readonly Vergleich[] => {
    const found = auskunft
      .staende(indikator.id)
      .findLast((each) => stand === neuester || each <= stand)
    if (found === undefined) {
      ohne.push(indikator)
      return []
    }
    return raeume
      .filter(({ ebene }) => isNamed || indikator.ebenen.includes(ebene))
      .map(({ id }) => auskunft.vergleich(indikator.id, id, found))
  })
  return {
    zeilen,
    hinweise: isNamed || stand !== neuester ? toHinweise(ohne, stand, auskunft) : [],
  }
}

function toHinweise(
  ohne: readonly Indikator[],
  stand: string,
  auskunft: Pick<Werteauskunft, 'staende'>,
): readonly string[] {
  const sentences = ohne.map(({ id }): string | null => {
    const [first] = auskunft.staende(id)
    return first === undefined
      ? null
      : `${id}: erst ab ${formatDatum(first)}, nicht bis ${formatDatum(stand)}.`
  })
  const empty = ohne.filter((_, index) => sentences[index] === null).map(({ id }) => id)
  return [
    ...sentences.filter((sentence) => sentence !== null),
    ...(empty.length === 0
      ? []
      : [
          `Ohne Zahlen in der Datenbibliothek: ${joinUnd(empty)}. Gelieferte Werte nimmt „bzrp import kernindikatoren“ auf.`,
        ]),
  ]
}

import type { DatenschemaDatei, TabelleDesDatensatzes } from '../generated/source-types.ts'
import type { Einrichtungsliste } from '../model/datensatz.ts'
import { formatEinrichtung, listenspalten } from '../model/einrichtungszeile.ts'
import { toCsv } from './csv.ts'
import { toHash } from './hash.ts'

/** A list of facilities to be written. */
export interface NeueListe extends Einrichtungsliste {
  readonly anmerkung: string | null
}

/** Name of a list in its Datensatz. */
export function toListenname({ stand }: Pick<Einrichtungsliste, 'stand'>): string {
  return `einrichtungen-${stand}`
}

/** One row per facility, in the order of their keys. */
export function toListenCsv({ einrichtungen }: Einrichtungsliste): string {
  const rows = einrichtungen.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(formatEinrichtung)
  return toCsv(
    listenspalten.map(({ name }) => name),
    rows,
  )
}

/** How the Datensatz describes the list. */
export function toListenresource(liste: NeueListe, inhalt: string): TabelleDesDatensatzes {
  const { stand, gebietsstand, anmerkung } = liste
  const name = toListenname(liste)
  return {
    name,
    ...(anmerkung !== null && { description: anmerkung }),
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: 'einrichtungen.schema.json',
    dialect: { delimiter: ';' },
    hash: toHash(inhalt),
    bzrp: { stand, gebietsstand, ebene: 'planungsraum', inhalt: 'einrichtungen' },
  }
}

/** Columns of all lists; an empty cell is unknown. */
export const listenschema: DatenschemaDatei = {
  fields: listenspalten.map((spalte) => ({
    name: spalte.name,
    type: spalte.typ,
    title: spalte.titel,
    ...('beschreibung' in spalte && { description: spalte.beschreibung }),
  })),
  primaryKey: 'id',
  missingValues: [''],
}

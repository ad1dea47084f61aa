import type { Datentabelle, Datenzelle, Fehlgrund } from '../model/datensatz.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import { ebenen } from '../model/raum.ts'
import type { Zeilen } from './aggregate.ts'
import { aggregateTabelle } from './aggregate.ts'
import type { Anteile, Gebiete } from './umrechnung.ts'
import { convertTabelle, toAnteile, umrechenbareEbenen } from './umrechnung.ts'

/** The counts of one Raum from one table, or why there are none. */
export interface Bestand {
  readonly zelle: (spalte: string) => Datenzelle | undefined
  /** Why there is no row: then no cell either. */
  readonly fehlt: Fehlgrund | null
  /** True if carried over from the LOR 2006. */
  readonly umgerechnet: boolean
}

/** Counts of the Räume of the LOR 2021 from tables of either cut; each table is summed once. */
export interface Bestaende {
  /** From the tables of one Stand, the one delivered for the level, else the nearest below it. */
  bestand(tabellen: readonly Datentabelle[], raum: Raum): Bestand
}

/** Nothing is computed before it is asked for. */
export function createBestaende(gebiete: Gebiete): Bestaende {
  const summed = new Map<Datentabelle, Zeilen>()
  const converted = new Map<Datentabelle, Zeilen>()
  const columns = new Map<Datentabelle, ReadonlyMap<string, number>>()
  let anteile: Anteile | undefined

  const sumsOf = (tabelle: Datentabelle): Zeilen =>
    remember(summed, tabelle, () =>
      aggregateTabelle(
        tabelle,
        tabelle.gebietsstand === '2021' ? gebiete.lor2021 : gebiete.lor2006,
      ),
    )
  const convertedOf = (tabelle: Datentabelle): Zeilen =>
    remember(converted, tabelle, () =>
      convertTabelle(tabelle, gebiete, (anteile ??= toAnteile(gebiete))),
    )
  const columnsOf = (tabelle: Datentabelle): ReadonlyMap<string, number> =>
    remember(columns, tabelle, () => new Map(tabelle.spalten.map((name, index) => [name, index])))

  return {
    bestand(tabellen, raum) {
      const tabelle = findTabelle(tabellen, raum.ebene)
      if (!tabelle) return missing('nicht_sinnvoll')
      const umgerechnet = needsConversion(tabelle, raum.ebene)
      if (umgerechnet && !canConvert(tabelle, raum.ebene)) return missing('nicht_sinnvoll')
      const row = (umgerechnet ? convertedOf(tabelle) : sumsOf(tabelle)).get(raum.id)
      if (!row) return missing('keine_angabe')
      const index = columnsOf(tabelle)
      return { zelle: (spalte) => row[index.get(spalte) ?? -1], fehlt: null, umgerechnet }
    },
  }
}

/** Bezirke and Berlin have the same borders in both cuts of the LOR. */
function needsConversion({ gebietsstand }: Datentabelle, ebene: Ebene): boolean {
  return gebietsstand === '2006' && ebene !== 'bezirk' && ebene !== 'berlin'
}

function canConvert(tabelle: Datentabelle, ebene: Ebene): boolean {
  return tabelle.ebene === 'planungsraum' && umrechenbareEbenen.some((each) => each === ebene)
}

function findTabelle(tabellen: readonly Datentabelle[], ebene: Ebene): Datentabelle | undefined {
  const level = (tabelle: Datentabelle): number => ebenen.indexOf(tabelle.ebene)
  return tabellen
    .filter((tabelle) => level(tabelle) <= ebenen.indexOf(ebene))
    .toSorted((a, b) => level(b) - level(a))[0]
}

function missing(fehlt: Fehlgrund): Bestand {
  return { zelle: () => undefined, fehlt, umgerechnet: false }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

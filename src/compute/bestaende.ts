import type { Datensatz, Datentabelle, Datenzelle, Fehlgrund } from '../model/datensatz.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import { ebenen } from '../model/raum.ts'
import { hoechsterUmrechnungsfehler } from '../model/umrechnung.ts'
import type { Zeilen } from './aggregate.ts'
import { aggregateTabelle } from './aggregate.ts'
import type { Anteile, Gebiete } from './umrechnung.ts'
import { convertTabelle, toAnteile, umrechenbareEbenen } from './umrechnung.ts'
import { findUmrechnungsprobe, toUmrechnungsfehler } from './umrechnungsfehler.ts'

/** The counts of one Raum from one table, or why there are none. */
export interface Bestand {
  readonly zelle: (spalte: string) => Datenzelle | undefined
  /** Why there is no row: then no cell either. */
  readonly fehlt: Fehlgrund | null
  /** True if carried over from the LOR 2006. */
  readonly umgerechnet: boolean
  /** As of `Wert`; also known where too great an error is the reason for `fehlt`. */
  readonly umrechnungsfehler: number | null
}

/** What may be done with the cells of a table. */
export interface Lesart {
  /** Read on the level they are delivered on, and nothing else: rates, classes. */
  readonly geliefert: boolean
  /** Carried over from the LOR 2006: only people, whom area weights suit. */
  readonly umrechenbar: boolean
}

/** Counts of the Räume of the LOR 2021 from tables of either cut; each table is summed once. */
export interface Bestaende {
  /** From the tables of one Stand, the one delivered for the level, else the nearest below it. */
  bestand(tabellen: readonly Datentabelle[], raum: Raum, lesart: Lesart): Bestand
}

/** Nothing is computed before it is asked for. */
export function createBestaende(gebiete: Gebiete, datensaetze: readonly Datensatz[]): Bestaende {
  const summed = new Map<Datentabelle, Zeilen>()
  const converted = new Map<Datentabelle, Zeilen>()
  const columns = new Map<Datentabelle, ReadonlyMap<string, number>>()
  let anteile: Anteile | undefined
  let fehler: ReadonlyMap<string, number> | undefined

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
  const fehlerOf = (raum: string): number | null => {
    fehler ??= toUmrechnungsfehler(findUmrechnungsprobe(datensaetze), gebiete.lor2021, convertedOf)
    return fehler.get(raum) ?? null
  }

  return {
    bestand(tabellen, raum, { geliefert, umrechenbar }) {
      const tabelle = findTabelle(tabellen, raum.ebene, geliefert)
      if (!tabelle) return missing(geliefert ? 'keine_angabe' : 'nicht_sinnvoll')
      const umgerechnet = needsConversion(tabelle, raum.ebene)
      if (umgerechnet && (geliefert || !umrechenbar || !canConvert(tabelle, raum.ebene)))
        return missing('nicht_sinnvoll')
      const umrechnungsfehler = umgerechnet ? fehlerOf(raum.id) : null
      if ((umrechnungsfehler ?? 0) > hoechsterUmrechnungsfehler)
        return { ...missing('nicht_sinnvoll'), umrechnungsfehler }
      const rows = geliefert ? tabelle.zeilen : umgerechnet ? convertedOf(tabelle) : sumsOf(tabelle)
      const row = rows.get(raum.id)
      if (!row) return missing('keine_angabe')
      const index = columnsOf(tabelle)
      const zelle = (spalte: string): Datenzelle | undefined => row[index.get(spalte) ?? -1]
      return { zelle, fehlt: null, umgerechnet, umrechnungsfehler }
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

/** The table of the level, else the nearest below it; that of the newer cut first. */
function findTabelle(
  tabellen: readonly Datentabelle[],
  ebene: Ebene,
  geliefert: boolean,
): Datentabelle | undefined {
  const level = (tabelle: Datentabelle): number => ebenen.indexOf(tabelle.ebene)
  return tabellen
    .filter((tabelle) =>
      geliefert ? tabelle.ebene === ebene : level(tabelle) <= ebenen.indexOf(ebene),
    )
    .toSorted((a, b) => level(b) - level(a) || Number(b.gebietsstand) - Number(a.gebietsstand))[0]
}

function missing(fehlt: Fehlgrund): Bestand {
  return { zelle: () => undefined, fehlt, umgerechnet: false, umrechnungsfehler: null }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

import type { Datensatz, Datentabelle } from '../model/datensatz.ts'
import type { Raumliste } from '../model/raum.ts'
import type { Zeilen } from './aggregate.ts'
import { aggregateTabelle } from './aggregate.ts'
import { umrechenbareEbenen } from './umrechnung.ts'
import { zahlOf } from './zellen.ts'

/** The same people on the same day, counted in both cuts of the LOR. */
export interface Umrechnungsprobe {
  readonly lor2006: Datentabelle
  readonly lor2021: Datentabelle
}

/** The column both have. */
const einwohner = 'einwohner'

/**
 * The youngest day on which the library has the inhabitants of all Planungsräume in both cuts:
 * 31.12.2020, in the Monitoring Soziale Stadtentwicklung of 2021 and in the register statistics.
 */
export function findUmrechnungsprobe(
  datensaetze: readonly Datensatz[],
): Umrechnungsprobe | undefined {
  const tabellen = datensaetze
    .flatMap((datensatz) => datensatz.tabellen)
    .filter(({ ebene, spalten }) => ebene === 'planungsraum' && spalten.includes(einwohner))
  return tabellen
    .filter(({ gebietsstand }) => gebietsstand === '2006')
    .toSorted((a, b) => (a.stand < b.stand ? 1 : -1))
    .flatMap((lor2006) => {
      const lor2021 = tabellen.find(
        ({ gebietsstand, stand }) => gebietsstand === '2021' && stand === lor2006.stand,
      )
      return lor2021 ? [{ lor2006, lor2021 }] : []
    })[0]
}

/**
 * How far converted inhabitants are from counted ones, as a share of the counted, by key of the
 * Raum. Räume without anybody, and all without a Probe, have none.
 */
export function toUmrechnungsfehler(
  probe: Umrechnungsprobe | undefined,
  raeume: Raumliste,
  convert: (tabelle: Datentabelle) => Zeilen,
): ReadonlyMap<string, number> {
  if (!probe) return new Map()
  const counted = columnOf(probe.lor2021, aggregateTabelle(probe.lor2021, raeume))
  const converted = columnOf(probe.lor2006, convert(probe.lor2006))
  const fehler = new Map<string, number>()
  for (const ebene of umrechenbareEbenen)
    for (const { id } of raeume.aufEbene(ebene)) {
      const [is, was] = [counted(id), converted(id)]
      if (is !== undefined && was !== undefined && is > 0) fehler.set(id, Math.abs(was / is - 1))
    }
  return fehler
}

function columnOf({ spalten }: Datentabelle, zeilen: Zeilen): (id: string) => number | undefined {
  const index = spalten.indexOf(einwohner)
  return (id) => zahlOf(zeilen.get(id)?.[index] ?? 'keine_angabe')
}

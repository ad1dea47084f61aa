import type { Datenzelle } from '../../model/datensatz.ts'
import { erwarteteRaeume } from '../../model/erwartete-raeume.ts'
import { kernindikatorSpalten } from '../../model/kernindikatoren.ts'
import type { Raum } from '../../model/raum.ts'
import type { NeueTabelle } from '../datenpaket.ts'
import type { Umgebung } from '../einspielung.ts'
import type { Bestand } from './bestand.ts'
import { groupBy } from './group-by.ts'
import { mergeHinweise } from './hinweise.ts'
import type { Lieferwert } from './zeilen.ts'

/** A row whose key was found in the list. */
export interface VerorteterWert extends Lieferwert {
  readonly ort: Raum
}

/** One table per Stand and level: what is there already, with the new figures in their cells. */
export function toBreiteTabellen(
  werte: readonly VerorteterWert[],
  bestand: Bestand,
  umgebung: Umgebung,
): NeueTabelle[] {
  const before = new Map(bestand.tabellen.map((tabelle) => [tabelle.name ?? '', tabelle]))
  const groups = groupBy(werte, ({ stand, ort }) => `${stand}-${ort.ebene}`)
  const fresh = [...groups].map(([name, group]) =>
    mergeTabelle(name, group, { before: before.get(name), umgebung }),
  )
  const kept = bestand.tabellen.filter(({ name = '' }) => !groups.has(name))
  return [...kept, ...fresh].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

function mergeTabelle(
  name: string,
  werte: readonly VerorteterWert[],
  { before, umgebung }: { before: NeueTabelle | undefined; umgebung: Umgebung },
): NeueTabelle {
  const [first] = werte
  if (!first) throw new RangeError(`Die Tabelle ${name} hat keine Werte.`)
  const { stand, ort } = first
  const { gebietsstand, ebene } = ort
  // A table has a row for every Raum, also for those nobody delivered.
  const raeume = erwarteteRaeume(umgebung.raumliste(gebietsstand), ebene, stand)
  const zeilen = new Map<string, Map<string, Datenzelle>>(
    raeume.map(({ id }) => [id, new Map(before?.zeilen.get(id))]),
  )
  for (const { indikator, raum, wert, abs, nenner } of werte) {
    const spalten = kernindikatorSpalten(indikator.id)
    zeilen.get(raum)?.set(spalten.wert, wert).set(spalten.abs, abs).set(spalten.nenner, nenner)
  }
  const anmerkung = mergeHinweise(before?.anmerkung ?? null, werte)
  return { name, stand, gebietsstand, ebene, anmerkung, zeilen }
}

import type { Indikator } from '../generated/source-types.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { isFehlgrund } from '../model/datenzelle.ts'
import { faktoren, isBestand } from '../model/einheit.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert, WertStatus } from '../model/wert.ts'
import type { Bestand } from './bestaende.ts'
import type { Formel } from './formel.ts'
import type { Rechenschritt } from './rechenwege.ts'
import { flaecheHa } from './rechenwege.ts'
import { combineZellen, zahlOf, zusatzOf } from './zellen.ts'

/** Of which figure we speak. */
export interface Wertort {
  readonly indikator: string
  readonly raum: Raum
  readonly stand: string
}

/** A missing figure with its reason. */
export function toFehlenderWert(
  { indikator, raum, stand }: Wertort,
  status: WertStatus,
  datensatz = '',
): Wert {
  return {
    indikator,
    raum: raum.id,
    ebene: raum.ebene,
    stand,
    wert: null,
    abs: null,
    nenner: null,
    nenner_datensatz: null,
    nenner_stand: null,
    geliefert: false,
    status,
    datensatz,
    umgerechnet: false,
    umrechnungsfehler: null,
  }
}

/** A number as a figure, with what is known of its making. */
function toZahlwert(fehlender: Wert, zelle: Datenzelle, rest: Partial<Wert> = {}): Wert {
  if (isFehlgrund(zelle)) return { ...fehlender, status: zelle }
  const wert = zahlOf(zelle) ?? null
  return { ...fehlender, ...rest, wert, status: zusatzOf(zelle) ?? 'vorhanden' }
}

/** The cell of one column as a figure; `indikator` is the column. */
export function toSummenwert(ort: Wertort, bestand: Bestand, datensatz: string): Wert {
  const { fehlt, umgerechnet, umrechnungsfehler } = bestand
  const base = { ...toFehlenderWert(ort, 'keine_angabe', datensatz), umrechnungsfehler }
  const zelle = fehlt ?? bestand.zelle(ort.indikator) ?? 'keine_angabe'
  return toZahlwert(base, zelle, { abs: zahlOf(zelle) ?? null, umgerechnet })
}

/** Counts above and below the line; one and the same unless the Nenner has its own Datensatz. */
export interface Bestandspaar {
  readonly zaehler: Bestand
  readonly nenner: Bestand
}

/**
 * A figure of an Indikator from the counts of a Raum: numerator over denominator, in the unit of
 * the Indikator. A denominator of 0 makes no sense. What is delivered ready-made is only read.
 */
export function computeWert(
  indikator: Indikator,
  ort: Wertort,
  { schritt, bestand }: { schritt: Rechenschritt; bestand: Bestandspaar },
): Wert {
  const base = toFehlenderWert(ort, 'nicht_sinnvoll', schritt.datensatz)
  if (!indikator.ebenen.includes(ort.raum.ebene)) return base
  const fehler = bestand.zaehler.umrechnungsfehler ?? bestand.nenner.umrechnungsfehler
  const known = { ...base, umrechnungsfehler: fehler }
  const fehlt = bestand.zaehler.fehlt ?? (schritt.nenner ? bestand.nenner.fehlt : null)
  if (fehlt !== null) return { ...known, status: fehlt }
  const evaluate = (formel: Formel, from: Bestand): Datenzelle =>
    formel.evaluate((name) => (name === flaecheHa ? toHektar(ort.raum) : from.zelle(name)))
  const above = evaluate(schritt.zaehler.formel, bestand.zaehler)
  const below = schritt.nenner && evaluate(schritt.nenner.formel, bestand.nenner)
  if (schritt.geliefert) {
    const counted = schritt.abs && evaluate(schritt.abs, bestand.zaehler)
    const abs = numberOf(isBestand(indikator.einheit) ? above : counted)
    return toZahlwert(known, above, { abs, nenner: numberOf(below), geliefert: true })
  }
  const umgerechnet =
    bestand.zaehler.umgerechnet || (schritt.nenner !== null && bestand.nenner.umgerechnet)
  if (below === null) return toZahlwert(known, above, { abs: numberOf(above), umgerechnet })
  const faktor = faktoren[indikator.einheit]
  const quotient = combineZellen(above, below, (x, y) => (x / y) * faktor)
  return toZahlwert(known, quotient, {
    abs: numberOf(above),
    nenner: numberOf(below),
    nenner_datensatz: schritt.nennerquelle?.datensatz ?? null,
    nenner_stand: schritt.nennerquelle?.stand ?? null,
    umgerechnet,
  })
}

function numberOf(zelle: Datenzelle | null): number | null {
  return zelle === null ? null : (zahlOf(zelle) ?? null)
}

function toHektar({ flaeche_m2 }: Raum): Datenzelle {
  return flaeche_m2 === null ? 'keine_angabe' : flaeche_m2 / 10_000
}

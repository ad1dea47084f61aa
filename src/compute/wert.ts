import type { Indikator } from '../generated/source-types.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { isFehlgrund } from '../model/datenzelle.ts'
import { faktoren } from '../model/einheit.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert, WertStatus } from '../model/wert.ts'
import type { Bestand } from './bestaende.ts'
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
    status,
    datensatz,
    umgerechnet: false,
  }
}

/** A count as a figure. */
function toBestandswert(
  ort: Wertort,
  zelle: Datenzelle,
  { datensatz, umgerechnet }: { datensatz: string; umgerechnet: boolean },
): Wert {
  const base = toFehlenderWert(ort, 'keine_angabe', datensatz)
  if (isFehlgrund(zelle)) return { ...base, status: zelle }
  const zahl = zahlOf(zelle) ?? null
  return { ...base, wert: zahl, abs: zahl, status: zusatzOf(zelle) ?? 'vorhanden', umgerechnet }
}

/** The cell of one column as a figure; `indikator` is the column. */
export function toSummenwert(ort: Wertort, bestand: Bestand, datensatz: string): Wert {
  const zelle = bestand.fehlt ?? bestand.zelle(ort.indikator) ?? 'keine_angabe'
  return toBestandswert(ort, zelle, { datensatz, umgerechnet: bestand.umgerechnet })
}

/**
 * A figure of an Indikator from the counts of a Raum: numerator over denominator, in the unit of
 * the Indikator. A denominator of 0 makes no sense.
 */
export function computeWert(
  indikator: Indikator,
  ort: Wertort,
  { schritt, bestand }: { schritt: Rechenschritt; bestand: Bestand },
): Wert {
  const { datensatz, zaehler, nenner } = schritt
  if (!indikator.ebenen.includes(ort.raum.ebene))
    return toFehlenderWert(ort, 'nicht_sinnvoll', datensatz)
  if (bestand.fehlt !== null) return toFehlenderWert(ort, bestand.fehlt, datensatz)
  const zelle = (name: string): Datenzelle | undefined =>
    name === flaecheHa ? toHektar(ort.raum) : bestand.zelle(name)
  const { umgerechnet } = bestand
  const above = zaehler.evaluate(zelle)
  if (!nenner) return toBestandswert(ort, above, { datensatz, umgerechnet })
  const below = nenner.evaluate(zelle)
  const faktor = faktoren[indikator.einheit]
  const quotient = combineZellen(above, below, (x, y) => (x / y) * faktor)
  const whole = toBestandswert(ort, quotient, { datensatz, umgerechnet })
  if (whole.wert === null) return whole
  return { ...whole, abs: zahlOf(above) ?? null, nenner: zahlOf(below) ?? null }
}

function toHektar({ flaeche_m2 }: Raum): Datenzelle {
  return flaeche_m2 === null ? 'keine_angabe' : flaeche_m2 / 10_000
}

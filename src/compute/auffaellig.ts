import type { Indikator } from '../generated/source-types.ts'
import { roundZahl } from '../model/dezimalzahl.ts'
import { isBestand } from '../model/einheit.ts'
import type { Veraenderung } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'

/**
 * Whether a figure is worse than those of Bezirk and Berlin and has become worse: as `auffaelligRegel`
 * says in words. Compared are the numbers as they are printed, so that a reader sees the same. Null
 * without good direction, for counts and classes, and if one of the figures is missing.
 */
export function toAuffaellig(
  { einheit, nachkommastellen, richtung }: Indikator,
  wert: Wert,
  bezug: { readonly bezirk: Wert; readonly berlin: Wert; readonly aenderung: Veraenderung | null },
): boolean | null {
  if (richtung === 'neutral' || einheit === 'klasse' || isBestand(einheit)) return null
  if (wert.ebene === 'bezirk' || wert.ebene === 'berlin') return null
  const [own, ...others] = [wert, bezug.bezirk, bezug.berlin].map((each) => each.wert)
  const change = bezug.aenderung
  if (own == null || change === null) return null
  const worse = (distance: number): boolean =>
    richtung === 'hoch_unguenstig' ? distance > 0 : distance < 0
  const shown = (zahl: number): number => roundZahl(zahl, nachkommastellen)
  const compared: boolean[] = []
  for (const other of others) {
    if (other === null) return null
    compared.push(worse(shown(own) - shown(other)))
  }
  return compared.every(Boolean) && worse(shown(change.betrag))
}

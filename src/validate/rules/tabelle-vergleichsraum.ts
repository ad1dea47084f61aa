import type { BelegteTabelle } from '../../model/belege.ts'
import type { Raum } from '../../model/raum.ts'
import type { Regel } from '../rule.ts'
import { isAnteil, raeumeOfZeilen, reportTabelle } from '../tabellenwerte.ts'

/**
 * Wer mit dem Bezirk vergleicht, vergleicht auch mit Berlin, und umgekehrt: fehlt einer der beiden
 * Vergleichsräume, ist er meist beim Übertragen verloren gegangen (KAT-03).
 */
export const tabelleVergleichsraum: Regel = {
  stufen: { speichern: 'note', abstimmung: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Vergleichsraum fehlt',
    ursache:
      'Die Tabelle vergleicht mit dem Bezirk, aber nicht mit Berlin, oder umgekehrt. In allen anderen Tabellen stehen beide (KAT-03).',
    abhilfe:
      'Ergänzen Sie die fehlende Zeile oder Spalte. Gibt es dort keine Zahl, steht das amtliche Zeichen • für „unbekannt“.',
    beispiel: {
      vorher: 'Indikator | BZR | Bezirk',
      nachher: 'Indikator | BZR | Bezirk | Berlin',
    },
  },
  check: ({ profil, raeume, tabellen, report }) => {
    const region = profil && raeume.lor2021.get(profil.data.raum)
    if (!region) return
    const bezirk = raeume.lor2021.ueber(region.id, 'bezirk')
    for (const tabelle of tabellen) {
      const has =
        hasInColumns(tabelle, region, bezirk) ??
        hasInRows(raeumeOfZeilen(tabelle, raeume.lor2021, region), tabelle)
      if (!has || has.bezirk === has.berlin) continue
      const [there, missing] = has.bezirk ? ['dem Bezirk', 'Berlin'] : ['Berlin', 'der Bezirk']
      reportTabelle(report, tabelle, {
        message: `Die Tabelle vergleicht mit ${there}; ${missing} fehlt.`,
        hint: `Ergänzen Sie ${has.bezirk ? 'Berlin' : 'den Bezirk'} in einer eigenen Zeile oder Spalte.`,
      })
    }
  },
}

interface Vergleichsraeume {
  readonly bezirk: boolean
  readonly berlin: boolean
}

/** Columns for region, Bezirk and Berlin; undefined if the region has none of its own. */
function hasInColumns(
  { spalten }: BelegteTabelle,
  region: Raum,
  bezirk: Raum | undefined,
): Vergleichsraeume | undefined {
  const heads = spalten.filter(({ isZahl }) => isZahl).map(({ titel }) => titel.trim())
  const isRegion = (head: string): boolean =>
    head === region.name ||
    head.includes(region.id) ||
    /^(?:BZR|Bezirksregion|Region)(?!\p{L})/u.test(head)
  if (!heads.some(isRegion)) return undefined
  return {
    bezirk: heads.some((head) => head === bezirk?.name || /^Bezirk(?!\p{L})/u.test(head)),
    berlin: heads.some((head) => /^Berlin(?!\p{L})/u.test(head)),
  }
}

/** Rows for them; counts alone are not compared, so there a missing row is no loss. */
function hasInRows(
  raumOfZeile: readonly (Raum | undefined)[],
  { spalten }: BelegteTabelle,
): Vergleichsraeume | undefined {
  if (!spalten.some(isAnteil)) return undefined
  const has = (ebene: Raum['ebene']): boolean => raumOfZeile.some((raum) => raum?.ebene === ebene)
  if (!has('bezirksregion') && !has('planungsraum')) return undefined
  return { bezirk: has('bezirk'), berlin: has('berlin') }
}

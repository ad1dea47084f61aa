import type { BelegteTabelle } from '../../model/belege.ts'
import { formatZahl } from '../../wording/number.ts'
import type { Regel } from '../rule.ts'
import { kopfOf, reportZelle, zahlOf } from '../tabellenwerte.ts'

/**
 * Die Dichte ist die Einwohnerzahl geteilt durch die Fläche daneben. In einem veröffentlichten
 * Profil standen 1.003 statt 10.026 Menschen je km² (ZAHL-01).
 */
export const tabelleDichte: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Dichte passt nicht zu Einwohnerzahl und Fläche',
    ursache:
      'In der Zeile stehen Einwohnerzahl, Fläche und Dichte; geteilt ergibt sich eine andere Dichte. Meist ist ein Komma oder ein Tausenderpunkt verrutscht (ZAHL-01).',
    abhilfe: 'Prüfen Sie die drei Zahlen an der Quelle.',
    beispiel: {
      vorher: "- ['Gebiet A', '45520', '4.54', '1003']",
      nachher: "- ['Gebiet A', '45520', '4.54', '10026']",
    },
  },
  check: ({ tabellen, report }) => {
    for (const tabelle of tabellen) {
      const [menschen, flaeche, dichte] = [einwohner, flaechen, dichten].map((head) =>
        tabelle.spalten.findIndex((spalte) => spalte.isZahl && head.test(kopfOf(spalte))),
      )
      if (menschen === undefined || flaeche === undefined || dichte === undefined) continue
      for (const { zeile, ist, soll } of wrongRows(tabelle, [menschen, flaeche, dichte]))
        reportZelle(report, tabelle, [zeile, dichte], {
          message: `Die Dichte ${formatZahl(ist)} passt nicht zu Einwohnerzahl und Fläche: das sind ${formatZahl(soll)}.`,
          hint: 'Prüfen Sie die drei Zahlen dieser Zeile an der Quelle.',
        })
    }
  },
}

const einwohner = /^(?:Einwohner|Bevölkerung|Menschen|EW)(?!\p{L}*dichte)/iu
const flaechen = /^(?:Gebiets|Gesamt)?Fläche(?!\p{L})/iu
const dichten = /dichte(?!\p{L})/iu

/** Between ha and km² lie factors of a hundred. */
const factors = [1, 100, 0.01]
/** So much may come from rounding the area. */
const tolerance = 0.02

function wrongRows(
  { zeilen }: BelegteTabelle,
  columns: readonly [number, number, number],
): readonly { readonly zeile: number; readonly ist: number; readonly soll: number }[] {
  return zeilen.flatMap((zellen, zeile) => {
    const [menschen, flaeche, dichte] = columns.map((column) => zahlOf(zellen[column])?.wert)
    if (menschen === undefined || !flaeche || !dichte) return []
    const quotient = menschen / flaeche
    const readings = factors.map((factor) => quotient * factor)
    if (readings.some((reading) => Math.abs(reading / dichte - 1) <= tolerance)) return []
    const soll = readings.toSorted(
      (a, b) => Math.abs(Math.log(a / dichte)) - Math.abs(Math.log(b / dichte)),
    )[0]
    return [{ zeile, ist: dichte, soll: Math.round(soll ?? quotient) }]
  })
}

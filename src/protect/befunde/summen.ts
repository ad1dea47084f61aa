import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { toBefund } from '../befund.ts'
import { nameZeile } from '../profil/zahlen.ts'
import type { Tabellensummen } from '../tabelle/find-summen.ts'
import type { Zahlentabelle } from '../tabelle/zahlentabelle.ts'

type Summen = Pick<Tabellensummen, 'zeilen' | 'spalten'>

const repair =
  'Korrigieren Sie die Summe oder eine der Zahlen; sonst kann die Geheimhaltung nicht geprüft werden.'

/** Sums that are not marked as such, and marked ones that are none. */
export function checkSummen(tabelle: Zahlentabelle, { zeilen, spalten }: Summen): Diagnostic[] {
  return [...checkSummenzeile(tabelle, zeilen), ...checkSummenspalten(tabelle, spalten)]
}

function checkSummenzeile(tabelle: Zahlentabelle, zeilen: Summen['zeilen']): Diagnostic[] {
  const { beleg } = tabelle
  const { summenzeile } = beleg.element
  const lastRow = tabelle.zeilen.at(-1)
  const rowSum = zeilen.find(({ summe, benannt }) => benannt && summe === lastRow?.index)
  if (!lastRow || !rowSum) return []
  if (summenzeile === true)
    return rowSum.widerspricht.flatMap((place): Diagnostic[] => {
      const spalte = countsOf(tabelle)[place]
      if (!spalte) return []
      return [
        toBefund(beleg.zellenort(lastRow.index, spalte.index), {
          severity: 'warning',
          code: 'summe-passt-nicht',
          message: `Die Summenzeile passt in der Spalte „${spalte.titel}“ nicht zu den Zeilen darüber.`,
          hint: repair,
        }),
      ]
    })
  if (summenzeile !== undefined || lastRow.raum !== null || rowSum.gilt.length === 0) return []
  return [
    toBefund(beleg.ort(), {
      severity: 'note',
      code: 'summe-ungekennzeichnet',
      message: `Die letzte Zeile ${nameZeile(lastRow.name, lastRow.index)} der Tabelle „${beleg.element.titel}“ sieht nach einer Summe aus.`,
      hint: 'Ergänzen Sie beim Element „summenzeile: true“, oder „summenzeile: false“, wenn sie keine ist.',
    }),
  ]
}

function checkSummenspalten(tabelle: Zahlentabelle, spalten: Summen['spalten']): Diagnostic[] {
  const { beleg } = tabelle
  const isMarked = beleg.element.summenspalte !== undefined
  return spalten.flatMap(({ summe, gilt, widerspricht, benannt }): Diagnostic[] => {
    const spalte = countsOf(tabelle)[summe]
    if (!spalte || !benannt) return []
    if (isMarked)
      return widerspricht.map((zeile) =>
        toBefund(beleg.zellenort(zeile, spalte.index), {
          severity: 'warning',
          code: 'summe-passt-nicht',
          message: `Die Summenspalte „${spalte.titel}“ passt in Zeile ${nameZeile(tabelle.zeilen[zeile]?.name ?? '', zeile)} nicht zu den übrigen Spalten.`,
          hint: repair,
        }),
      )
    if (gilt.length === 0 || gilt.length <= widerspricht.length) return []
    return [
      toBefund(beleg.ort(), {
        severity: 'note',
        code: 'summe-ungekennzeichnet',
        message: `Die Spalte „${spalte.titel}“ der Tabelle „${beleg.element.titel}“ sieht nach einer Summe aus.`,
        hint: `Ergänzen Sie beim Element „summenspalte: ${spalte.id}“.`,
      }),
    ]
  })
}

/** The columns that can be part of a sum, in the order in which sums number them. */
function countsOf({ spalten }: Zahlentabelle): Zahlentabelle['spalten'] {
  return spalten.filter(({ rolle }) => rolle === 'anzahl' || rolle === 'differenz')
}

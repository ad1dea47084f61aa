import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Raumliste } from '../../model/raum.ts'
import { berlin } from '../../model/raum.ts'
import { nameZelle } from '../tabellendatei.ts'
import type { Kriminalblatt } from './blatt.ts'
import { delikte, findDelikt } from './delikte.ts'
import { restOf, zeileOf } from './gebiete.ts'
import { toZellbefund } from './zelle.ts'

/**
 * Cases of the Bezirksregionen and those that could not be assigned to one must add up to those of
 * the Bezirk, and the Bezirke with the rest to Berlin.
 */
export function checkFallsummen(blatt: Kriminalblatt, raeume: Raumliste): Diagnostic[] {
  const bezirke = raeume.aufEbene('bezirk').map(({ id }) => id)
  const sums = [
    ...bezirke.map((id) => ({
      summe: id,
      teile: raeume.innerhalb(id, 'bezirksregion').map((region) => region.id),
    })),
    { summe: berlin, teile: bezirke },
  ]
  return sums.flatMap(({ summe, teile }) =>
    delikte.flatMap(({ name, titel }): Diagnostic[] => {
      const keys = [...teile.map(zeileOf), restOf(summe)]
      const numbers = keys.map((key) => blatt.zeilen.get(key)?.werte.get(name))
      const row = blatt.zeilen.get(zeileOf(summe))
      const delivered = row?.werte.get(name)
      if (row === undefined || delivered === undefined || numbers.includes(undefined)) return []
      const found = numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
      if (found === delivered) return []
      const words =
        summe === berlin ? 'den Bezirken' : 'den Bezirksregionen und den nicht zuzuordnenden Fällen'
      const column = blatt.tabelle.kopf.findIndex((kopf) => findDelikt(kopf)?.name === name)
      const befund = toZellbefund(blatt.tabelle, row.zeile, column, {
        code: 'summe-passt-nicht',
        message: `${titel}: hier steht ${delivered}, aus ${words} ergibt sich ${found}.`,
        hint: 'Die Datei ist beschädigt: neu herunterladen.',
      })
      return [nameZelle(befund, blatt.tabelle)]
    }),
  )
}

import type { BelegteTabelle } from '../../model/belege.ts'
import type { Regel } from '../rule.ts'
import { reportZelle } from '../tabellenwerte.ts'

/**
 * Zwei Codes haben in einer Tabelle dieselbe Bezeichnung: so hießen F1 und F4 beide „sehr niedrig“
 * (KAT-02). Niemand kann dann sagen, was gemeint ist.
 */
export const bezeichnungDoppelt: Regel = {
  stufen: { speichern: 'warning', freigabe: 'error' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Gleiche Bezeichnung für zwei Codes',
    ursache:
      'Zwei verschiedene Codes haben in dieser Tabelle dieselbe Bezeichnung. Eine der beiden wurde vermutlich kopiert und nicht angepasst (KAT-02).',
    abhilfe: 'Korrigieren Sie die falsche Bezeichnung nach dem Katalog der Indikatoren.',
    beispiel: {
      vorher: "- ['F1', 'sehr niedrig']\n- ['F4', 'sehr niedrig']",
      nachher: "- ['F1', 'hoch']\n- ['F4', 'sehr niedrig']",
    },
  },
  check: ({ tabellen, report }) => {
    for (const tabelle of tabellen)
      for (const { zeile, spalte, code, other } of findDoubles(tabelle))
        reportZelle(report, tabelle, [zeile, spalte], {
          message: `${code} und ${other} heißen beide „${tabelle.zeilen[zeile]?.[spalte] ?? ''}“.`,
          hint: 'Korrigieren Sie die falsche der beiden Bezeichnungen.',
        })
  },
}

interface Doppelt {
  readonly zeile: number
  readonly spalte: number
  readonly code: string
  readonly other: string
}

const isCode = /^[A-Z]{1,2}\d{1,2}\+?$/
const names = /^(?:Bezeichnung|Indikator|Kernindikator|Name|Titel|Bedeutung|Klasse|Stufe)(?!\p{L})/u

/** Rows whose code differs from one before, but whose name does not. */
function findDoubles({ spalten, zeilen }: BelegteTabelle): readonly Doppelt[] {
  const codes = spalten.findIndex((_, index) => {
    const cells = zeilen.map((zeile) => zeile[index]?.trim() ?? '')
    return cells.length >= 2 && cells.every((cell) => isCode.test(cell))
  })
  if (codes < 0) return []
  return spalten.flatMap(({ titel, isZahl }, spalte): Doppelt[] => {
    if (spalte === codes || isZahl || !names.test(titel.trim())) return []
    const first = new Map<string, string>()
    return zeilen.flatMap((zellen, zeile): Doppelt[] => {
      const [code = '', name = ''] = [zellen[codes]?.trim(), zellen[spalte]?.trim()]
      const other = first.get(name)
      if (other === undefined) first.set(name, code)
      return name === '' || other === undefined || other === code
        ? []
        : [{ zeile, spalte, code, other }]
    })
  })
}

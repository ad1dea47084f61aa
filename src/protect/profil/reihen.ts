import { fold } from '../../diagnostics/closest.ts'
import type { Quellort } from '../../model/belege.ts'
import type { Quote } from '../quote.ts'
import type { Zahlentabelle, Zahlenzeile } from '../tabelle/zahlentabelle.ts'
import type { Zahl } from './zahlen.ts'
import { zahlId } from './zahlen.ts'

/** The counts of one column, by what their rows are about. */
export interface Zahlreihe {
  readonly titel: string
  /** Number of the table in the profile; −1 for the data library. */
  readonly tabelle: number
  readonly werte: ReadonlyMap<string, number>
  /** The cells of own tables, gaps too; empty for sums and the data library. */
  readonly zahlen: ReadonlyMap<string, Zahl>
}

/** The rates of one column. */
export interface Quotenreihe {
  readonly titel: string
  readonly art: 'quote' | 'aenderung'
  readonly tabelle: number
  readonly zahlentabelle: Zahlentabelle
  readonly quoten: ReadonlyMap<string, Quote>
  readonly ortOf: (schluessel: string) => Quellort
  /** „Zeile „Wista““ */
  readonly zeileOf: (schluessel: string) => Zahlenzeile | undefined
}

/** What the row is about: its Raum, else its name, else its number in its table. */
function toSchluessel(tabelle: Zahlentabelle, number: number): readonly string[] {
  const keys = tabelle.zeilen.map(({ raum, name, art }) =>
    art === 'summe' && raum === null ? '' : (raum ?? fold(name)),
  )
  return keys.map((key, index) =>
    key === '' || keys.indexOf(key) !== keys.lastIndexOf(key) ? `#${number}:${index}` : key,
  )
}

/** The counts of the own tables, column by column; the sum of a column is one of its own. */
export function toZahlreihen(
  tabellen: readonly Zahlentabelle[],
  zahlen: readonly Zahl[],
): readonly Zahlreihe[] {
  const byId = new Map(zahlen.map((zahl) => [zahl.id, zahl]))
  return tabellen.flatMap((tabelle, number) => {
    const keys = toSchluessel(tabelle, number)
    return tabelle.spalten
      .filter(({ rolle }) => rolle === 'anzahl')
      .flatMap(({ index, titel }): Zahlreihe[] => {
        const cells = tabelle.zeilen.flatMap((zeile, at) => {
          const zahl = byId.get(zahlId(number, at, index))
          return zahl ? [{ key: keys[at] ?? '', zeile, zahl }] : []
        })
        const column: Zahlreihe = {
          titel,
          tabelle: number,
          zahlen: new Map(cells.map(({ key, zahl }) => [key, zahl])),
          werte: new Map(
            cells.flatMap(({ key, zahl }) => (zahl.wert === null ? [] : [[key, zahl.wert]])),
          ),
        }
        const total = cells.find(({ zeile, zahl }) => zeile.art === 'summe' && zahl.wert !== null)
        if (!total) return [column]
        const wert = total.zahl.wert ?? 0
        const werte = new Map(keys.map((key) => [key, wert]))
        return [column, { titel, tabelle: number, zahlen: new Map(), werte }]
      })
  })
}

/** The rates and the changes in percent of the own tables, column by column. */
export function toQuotenreihen(tabellen: readonly Zahlentabelle[]): readonly Quotenreihe[] {
  return tabellen.flatMap((tabelle, number) => {
    const keys = toSchluessel(tabelle, number)
    const rowOf = (key: string): number => keys.indexOf(key)
    return tabelle.spalten.flatMap((spalte): Quotenreihe[] => {
      const { rolle, titel, index, faktor, nachkommastellen } = spalte
      if (rolle !== 'quote' && rolle !== 'aenderung') return []
      const quoten = tabelle.zeilen.flatMap(({ zellen }, at): [string, Quote][] => {
        const wert = zellen[index]?.wert ?? null
        return wert === null ? [] : [[keys[at] ?? '', { wert, nachkommastellen, faktor }]]
      })
      return [
        {
          titel,
          art: rolle,
          tabelle: number,
          zahlentabelle: tabelle,
          quoten: new Map(quoten),
          ortOf: (key) => tabelle.beleg.zellenort(rowOf(key), index),
          zeileOf: (key) => tabelle.zeilen[rowOf(key)],
        },
      ]
    })
  })
}

import type { Tabellenspalte } from '../generated/source-types.ts'
import type { Datenelement } from '../model/belege.ts'
import type { Tabelle, TabellenSpalte, TabellenZeile } from '../model/darstellung.ts'
import { berlin } from '../model/raum.ts'
import type { ElementContext } from './context.ts'
import { decimalsOf, toEigeneZelle } from './eigene-zelle.ts'
import { leereZelle, spalte } from './zelle.ts'

/** Data of an element as they are shown, with the decimals of each column; null without rows. */
export function toEigeneTabelle(
  element: Datenelement,
  context: ElementContext,
): { readonly tabelle: Tabelle; readonly nachkommastellen: readonly number[] } | null {
  const { spalten } = element
  const rows = rowsOf(element, context)
  if (rows.length === 0) return null
  const nachkommastellen = spalten.map((column, index) =>
    decimalsOf(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  )
  const last = element.summenzeile === true ? rows.at(-1) : undefined
  const tabelle = {
    spalten: spalten.map((column, index) => toSpalte(column, index === 0)),
    zeilen: rows.map((row) => ({
      art: row === last ? ('summe' as const) : artOf(row, spalten, context),
      zellen: spalten.map((column, index) => {
        const text = row[index]
        return text === undefined
          ? leereZelle
          : toEigeneZelle(text, column, nachkommastellen[index] ?? 0, context.auskunft.raeume)
      }),
    })),
  }
  return { tabelle, nachkommastellen }
}

/** Rows in the order of the columns: a CSV whose head names all of them may have another. */
function rowsOf(
  { zeilen, datei, spalten }: Datenelement,
  { profil }: ElementContext,
): readonly (readonly string[])[] {
  const csv = datei === undefined ? undefined : profil.tabellen.get(datei)
  if (!csv) return zeilen ?? []
  const places = spalten.map(({ id, titel }) => {
    const byId = csv.kopf.indexOf(id)
    return byId >= 0 ? byId : csv.kopf.indexOf(titel)
  })
  if (places.includes(-1)) return csv.zeilen
  return csv.zeilen.map((row) => places.map((place) => row[place] ?? ''))
}

function toSpalte(
  { id, titel, art = 'text', einheit, gruppe }: Tabellenspalte,
  isFirst: boolean,
): TabellenSpalte {
  const isNumber = isZahlspalte({ art })
  const unit = einheit ?? (art === 'anteil' ? '%' : '')
  const named = unit === '' || titel.includes(unit) ? titel : `${titel}, ${unit}`
  return spalte(id, named, {
    art: isNumber ? 'zahl' : 'text',
    gruppe: gruppe ?? null,
    zeilenkopf: isFirst && !isNumber,
  })
}

/** Whether a column holds numbers. */
export function isZahlspalte({ art }: Pick<Tabellenspalte, 'art'>): boolean {
  return art === 'zahl' || art === 'anteil'
}

const summen = new Set(['summe', 'insgesamt', 'gesamt', 'zusammen'])

/** Rows of the region, of what it is compared with, and of sums are known by key or name. */
function artOf(
  row: readonly string[],
  spalten: readonly Tabellenspalte[],
  { region, bezirk }: ElementContext,
): TabellenZeile['art'] {
  const raum = spalten.findIndex(({ art }) => art === 'raum')
  const key = row[raum]?.trim()
  if (key === region.id) return 'eigen'
  if (key === bezirk.id || key === berlin) return 'bezug'
  return summen.has((row[0] ?? '').trim().toLowerCase()) ? 'summe' : 'wert'
}

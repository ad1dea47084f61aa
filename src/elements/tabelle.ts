import type { TabelleElement, Tabellenspalte } from '../generated/source-types.ts'
import type { Darstellung, TabellenSpalte, TabellenZeile } from '../model/darstellung.ts'
import { berlin } from '../model/raum.ts'
import { formatDatum } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { decimalsOf, toEigeneZelle } from './eigene-zelle.ts'
import { quellenOfIds } from './quellen.ts'
import { leereZelle, spalte } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** An own table, written in place or in a CSV file of the profile. */
export function toTabelle(
  element: TabelleElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { id, titel, spalten, stand, quellen, anmerkungen = [] } = element
  const rows = rowsOf(element, context)
  if (rows.length === 0) return toOhneDaten({ id }, titel, 'Die Tabelle hat noch keine Zeilen.')
  const decimals = spalten.map((column, index) =>
    decimalsOf(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  )
  return [
    {
      art: 'tabelle',
      id,
      titel,
      lesehilfe: null,
      quellen: quellenOfIds(quellen, context),
      fussnoten: [],
      anmerkungen: [
        ...anmerkungen,
        ...(stand === undefined ? [] : [`Stand der Tabelle: ${formatDatum(stand)}.`]),
      ],
      tabelle: {
        spalten: spalten.map((column, index) => toSpalte(column, index === 0)),
        zeilen: rows.map((row) => ({
          art: artOf(row, spalten, context),
          zellen: spalten.map((column, index) => {
            const text = row[index]
            return text === undefined
              ? leereZelle
              : toEigeneZelle(text, column, decimals[index] ?? 0, context.auskunft.raeume)
          }),
        })),
      },
    },
  ]
}

/** Rows in the order of the columns: a CSV whose head names all of them may have another. */
function rowsOf(
  { zeilen, datei, spalten }: TabelleElement,
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
  const isNumber = art === 'zahl' || art === 'anteil'
  const unit = einheit ?? (art === 'anteil' ? '%' : '')
  const named = unit === '' || titel.includes(unit) ? titel : `${titel}, ${unit}`
  return spalte(id, named, {
    art: isNumber ? 'zahl' : 'text',
    gruppe: gruppe ?? null,
    zeilenkopf: isFirst && !isNumber,
  })
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

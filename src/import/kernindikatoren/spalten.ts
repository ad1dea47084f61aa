import { shorten } from '../../diagnostics/safe-text.ts'
import type { Indikator } from '../../generated/source-types.ts'
import { isBestand } from '../../model/einheit.ts'
import { kernindikatorSpalten } from '../../model/kernindikatoren.ts'
import type { Paketspalte } from '../datenpaket.ts'
import type { Bestand } from './bestand.ts'
import { einheitsworte, gemessen } from './einheiten.ts'
import { groupBy } from './group-by.ts'
import type { Lieferwert } from './zeilen.ts'

/** All columns there are now, in the order of the catalogue. */
export function toSpalten(
  werte: readonly Lieferwert[],
  bestand: Bestand,
  indikatoren: readonly Indikator[],
): Paketspalte[] {
  const columns = new Map(bestand.spalten.map((spalte) => [spalte.name, spalte]))
  const delivered = groupBy(werte, ({ indikator }) => indikator.id)
  for (const group of delivered.values())
    for (const spalte of describeSpalten(group)) columns.set(spalte.name, spalte)
  const order = indikatoren.flatMap(({ id }) => Object.values(kernindikatorSpalten(id)))
  const rank = ({ name }: Paketspalte): number => {
    const index = order.indexOf(name)
    return index < 0 ? order.length : index
  }
  return [...columns.values()].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

function describeSpalten(werte: readonly Lieferwert[]): Paketspalte[] {
  const indikator = werte[0]?.indikator
  if (!indikator) return []
  const { id, bezeichnung, einheit } = indikator
  const spalten = kernindikatorSpalten(id)
  const quellen = [...new Set(werte.map(({ quelle }) => quelle))].filter(Boolean)
  const beschreibung =
    quellen.length > 0 ? { beschreibung: shorten(`Quelle: ${quellen.join('; ')}`, 400) } : {}
  const isCounted = !gemessen.has(einheit)
  const isWhole = einheit === 'klasse' || (isBestand(einheit) && isCounted)
  return [
    {
      name: spalten.wert,
      titel: shorten(`${id} ${bezeichnung}`, 160),
      ...beschreibung,
      einheit: einheitsworte[einheit],
      typ: isWhole ? 'integer' : 'number',
    },
    {
      name: spalten.abs,
      titel: shorten(`${id} Zähler: ${bezeichnung}`, 160),
      einheit: einheit.startsWith('m2') ? 'Quadratmeter' : 'Anzahl',
      typ: isCounted ? 'integer' : 'number',
    },
    {
      name: spalten.nenner,
      titel: shorten(`${id} Nenner: ${bezeichnung}`, 160),
      einheit: 'Anzahl',
      typ: 'number',
    },
  ]
}

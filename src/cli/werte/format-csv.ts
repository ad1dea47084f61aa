import { toCsv } from '../../build/csv.ts'
import type { Zelle } from '../../model/darstellung.ts'
import type { Rang, Veraenderung, Vergleich, Werteauskunft } from '../../model/vergleich.ts'
import { klasseOf } from '../../wording/indikatorwert.ts'
import { describeQuelle } from './quelle.ts'

type Auskunft = Pick<Werteauskunft, 'datensatz'>
type Feld = string | number | boolean | null

/** The columns, from left to right. */
const spalten: Readonly<Record<string, (zeile: Vergleich, auskunft: Auskunft) => Feld>> = {
  indikator: ({ indikator }) => indikator.id,
  bezeichnung: ({ indikator }) => indikator.bezeichnung,
  raum: ({ raum }) => raum.id,
  name: ({ raum }) => raum.name,
  ebene: ({ raum }) => raum.ebene,
  stand: ({ wert }) => wert.stand,
  wert: ({ wert }) => wert.wert,
  klasse: ({ wert, indikator }) => klasseOf(wert, indikator)?.name ?? null,
  abs: ({ wert }) => wert.abs,
  nenner: ({ wert }) => wert.nenner,
  einheit: ({ indikator }) => indikator.einheit,
  status: ({ wert }) => wert.status,
  umgerechnet: ({ wert }) => wert.umgerechnet,
  ...changeColumns('vorjahr', ({ vorjahr }) => vorjahr),
  ...changeColumns('fuenf_jahre', ({ fuenf_jahre }) => fuenf_jahre),
  bezirk: ({ bezirk }) => bezirk.wert,
  berlin: ({ berlin }) => berlin.wert,
  ...rankColumns('rang_bezirk', ({ rang_bezirk }) => rang_bezirk),
  ...rankColumns('rang_berlin', ({ rang_berlin }) => rang_berlin),
  auffaellig: ({ auffaellig }) => auffaellig,
  quelle: ({ wert }, auskunft) => describeQuelle(wert, auskunft),
}

function changeColumns(
  name: string,
  of: (zeile: Vergleich) => Veraenderung | null,
): typeof spalten {
  return {
    [`${name}_wert`]: (zeile) => of(zeile)?.frueher.wert ?? null,
    [`${name}_veraenderung`]: (zeile) => of(zeile)?.betrag ?? null,
    [`${name}_art`]: (zeile) => of(zeile)?.art ?? null,
  }
}

function rankColumns(name: string, of: (zeile: Vergleich) => Rang | null): typeof spalten {
  return {
    [name]: (zeile) => of(zeile)?.rang ?? null,
    [`${name}_von`]: (zeile) => of(zeile)?.von ?? null,
  }
}

/** The figures as CSV, written like every table of a profile. Missing figures are empty. */
export function formatWerteCsv(zeilen: readonly Vergleich[], auskunft: Auskunft): string {
  return toCsv({
    spalten: Object.keys(spalten).map((id) => ({
      id,
      titel: id,
      gruppe: null,
      art: 'text',
      hervorgehoben: false,
      zeilenkopf: false,
    })),
    zeilen: zeilen.map((zeile) => ({
      art: 'wert',
      zellen: Object.values(spalten).map((column) => toZelle(column(zeile, auskunft))),
    })),
  })
}

function toZelle(feld: Feld): Zelle {
  const text = typeof feld === 'boolean' ? (feld ? 'ja' : 'nein') : feld
  return { text: '', wert: text }
}

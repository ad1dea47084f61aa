import type { Tabelle, TabellenSpalte, TabellenZeile } from '../../model/darstellung.ts'
import { planColumns } from './column-plan.ts'
import type { Spaltenplan } from './column-plan.ts'
import { viewKopfzeilen } from './tabellenkopf.ts'
import type { KopfzelleView } from './tabellenkopf.ts'
import { countDecimals, notenzeichen, viewZelle } from './zelle.ts'
import type { ZelleView } from './zelle.ts'

/** A table ready to be printed. */
export interface TabelleView {
  readonly kopfzeilen: readonly (readonly KopfzelleView[])[]
  readonly abschnitte: readonly TabellenabschnittView[]
  readonly spaltenzahl: number
  readonly klasse: string
}

/** Rows under one group head; the first may have none. */
export interface TabellenabschnittView {
  readonly titel: string | null
  readonly zeilen: readonly { readonly klasse: string; readonly zellen: readonly ZelleView[] }[]
}

export function viewTabelle(tabelle: Tabelle): TabelleView {
  const { spalten, zeilen } = tabelle
  const plan = planColumns(tabelle)
  const decimals = spalten.map((spalte, index) =>
    spalte.art === 'zahl' ? Math.max(0, ...zeilen.map((zeile) => decimalsAt(zeile, index))) : 0,
  )
  return {
    kopfzeilen: viewKopfzeilen(spalten, decimals, kindOf(spalten) === 'zahlen' ? [] : plan.anteile),
    abschnitte: splitAtGroups(zeilen).map(({ titel, rows }) => ({
      titel,
      zeilen: rows.map((zeile) => ({
        klasse: zeile.art === 'wert' || zeile.art === 'gruppe' ? '' : zeile.art,
        zellen: spalten.map((spalte, index) =>
          viewZelle(zeile.zellen[index], spalte, decimals[index] ?? 0),
        ),
      })),
    })),
    spaltenzahl: spalten.length,
    klasse: classOf(tabelle, plan),
  }
}

function decimalsAt(zeile: TabellenZeile, index: number): number {
  const zelle = zeile.art === 'gruppe' ? undefined : zeile.zellen[index]
  return zelle ? countDecimals(zelle.text) : 0
}

function splitAtGroups(
  zeilen: readonly TabellenZeile[],
): { titel: string | null; rows: TabellenZeile[] }[] {
  const groups: { titel: string | null; rows: TabellenZeile[] }[] = []
  for (const zeile of zeilen) {
    if (zeile.art === 'gruppe') groups.push({ titel: zeile.zellen[0]?.text ?? '', rows: [] })
    else if (groups.length === 0) groups.push({ titel: null, rows: [zeile] })
    else groups.at(-1)?.rows.push(zeile)
  }
  return groups
}

function classOf(tabelle: Tabelle, { satzart, quer }: Spaltenplan): string {
  const { spalten, art } = tabelle
  if (art === 'waermetafel') return 'zahlspalten waermetafel'
  const close = art === undefined ? [] : [art]
  const figures = spalten.filter(({ art }) => art === 'zahl').length
  const room = figures <= 4 ? 'weit' : figures <= 6 ? 'mittel' : 'eng'
  return [
    ...close,
    { text: 'textspalten', gemischt: 'gemischt', zahlen: `zahlspalten ${room}` }[kindOf(spalten)],
    ...(spalten.length > 3 ? ['vielspaltig'] : []),
    ...(satzart === 'normal' ? [] : ['dicht']),
    ...(satzart === 'trennen' ? ['trennen'] : []),
    ...(quer ? ['quer'] : []),
    ...notenrandOf(tabelle),
  ].join(' ')
}

/** Room for the signs of notes that hang beyond the last column: so many characters. */
const notenraender = [4, 6, 10]

/** Which room they need, unless it is that for one or two digits. */
function notenrandOf({ zeilen, spalten }: Tabelle): readonly string[] {
  const longest = Math.max(
    ...zeilen.map(({ zellen }) => notenzeichen(zellen[spalten.length - 1] ?? {}).length),
  )
  if (longest <= 2) return []
  const room = notenraender.find((characters) => longest <= characters) ?? notenraender.at(-1)
  return [`noten-${room}`]
}

/** From so many columns of words on, even columns of figures would leave them too little room. */
const manyTexts = 3

/** A table of words, of figures, or of both. */
function kindOf(spalten: readonly TabellenSpalte[]): 'text' | 'gemischt' | 'zahlen' {
  const texts = spalten.filter(({ art }) => art === 'text').length
  if (texts > spalten.filter(({ art }) => art === 'zahl').length) return 'text'
  return texts >= manyTexts ? 'gemischt' : 'zahlen'
}

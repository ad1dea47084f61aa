import type { TabellenSpalte, Zelle } from '../model/darstellung.ts'
import { isBestand } from '../model/einheit.ts'
import { describeAuffaellig } from '../wording/auffaellig.ts'
import { addJahre, jahrOf } from '../wording/date.ts'
import { zeichenNeben } from '../wording/einheit.ts'
import { formatRichtzahl, groundsOf } from '../wording/richtwert.ts'
import type { ElementContext } from './context.ts'
import type { Fussnoten } from './fussnoten.ts'
import {
  codeOf,
  describeBesonderheiten,
  describeUnvergleichbar,
  nennerNote,
} from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { rueckblick } from './kennzahlen.ts'
import { umgerechnetNote } from './umrechnung-hinweise.ts'
import { leereZelle, spalte, textZelle, wertZelle, zahlZelle, zeichenZelle } from './zelle.ts'

/** A column of a table of Kernindikatoren, and how a row fills it. */
export interface KidSpalte {
  readonly spalte: TabellenSpalte
  readonly zelle: (zeile: IndikatorZeile) => Zelle
}

/** What the columns share: Stand and number of ranks of the table, and its notes. */
interface Tabellenangaben {
  readonly stand: string
  readonly von: number
  readonly noten: Fussnoten
}

/** The columns of which at least one row says something, from left to right. */
export function planKidSpalten(
  zeilen: readonly IndikatorZeile[],
  angaben: Tabellenangaben,
  context: Pick<ElementContext, 'region' | 'auskunft'>,
): readonly KidSpalte[] {
  const { stand, noten } = angaben
  const { region } = context
  const has = (test: (zeile: IndikatorZeile) => boolean): boolean => zeilen.some(test)
  const planned: readonly PlannedSpalte[] = [
    {
      used: has(({ indikator }) => codeOf(indikator) !== ''),
      spalte: spalte('kid', 'KID', { art: 'schluessel' }),
      zelle: ({ indikator }) => textZelle(codeOf(indikator)),
    },
    {
      used: true,
      spalte: spalte('indikator', 'Indikator', { zeilenkopf: true }),
      zelle: (zeile) => nameZelle(zeile, noten),
    },
    {
      used: has(
        ({ indikator, vergleich: { wert } }) => !isBestand(indikator.einheit) && wert.abs !== null,
      ),
      spalte: number('anzahl', 'Anzahl', region.name),
      zelle: anzahlZelle,
    },
    {
      used: true,
      spalte: { ...number('wert', jahrOf(stand), region.name), hervorgehoben: true },
      zelle: (zeile) => eigeneZelle(zeile, noten),
    },
    {
      used: has((zeile) => zeile.vergleich.fuenf_jahre !== null),
      spalte: number(
        `wert_vor_${rueckblick}_jahren`,
        jahrOf(addJahre(stand, -rueckblick)),
        region.name,
      ),
      zelle: (zeile) => fruehereZelle(zeile, noten, context),
    },
    ...planVergleich(angaben, has),
  ]
  return planned.filter(({ used }) => used)
}

interface PlannedSpalte extends KidSpalte {
  readonly used: boolean
}

/** What the region is held against: Bezirk, Berlin, all Bezirksregionen, the guideline value. */
function planVergleich(
  { stand, von, noten }: Tabellenangaben,
  has: (test: (zeile: IndikatorZeile) => boolean) => boolean,
): readonly PlannedSpalte[] {
  const vergleich = `zum Vergleich ${jahrOf(stand)}`
  return [
    {
      used: true,
      spalte: number('bezirk', 'Bezirk', vergleich),
      zelle: ({ indikator, vergleich: { bezirk } }) => wertZelle(bezirk, indikator),
    },
    {
      used: true,
      spalte: number('berlin', 'Berlin', vergleich),
      zelle: ({ indikator, vergleich: { berlin } }) => wertZelle(berlin, indikator),
    },
    {
      used: von > 0,
      spalte: number('rang', `Rang von ${von}`),
      zelle: (zeile) => rangZelle(zeile, von, noten),
    },
    {
      used: has(({ indikator }) => (indikator.richtwerte ?? []).length > 0),
      spalte: number('richtwert', 'Richtwert'),
      zelle: (zeile) => richtwertZelle(zeile, noten),
    },
  ]
}

function number(id: string, titel: string, gruppe: string | null = null): TabellenSpalte {
  return spalte(id, titel, { art: 'zahl', gruppe })
}

function nameZelle({ indikator, abweichung, vergleich }: IndikatorZeile, noten: Fussnoten): Zelle {
  const notes = noten.mark(
    describeBesonderheiten(indikator),
    nennerNote(vergleich.wert) ?? abweichung,
  )
  const zeichen = zeichenNeben(indikator.bezeichnung, indikator.einheit)
  if (zeichen === '') return textZelle(indikator.bezeichnung, indikator.bezeichnung, notes)
  return {
    ...textZelle(indikator.bezeichnung, `${indikator.bezeichnung} (${zeichen})`, notes),
    einheit: zeichen,
  }
}

/** What was counted; of a count it would be the value again, of a delivered rate nobody knows it. */
function anzahlZelle({ indikator, vergleich }: IndikatorZeile): Zelle {
  const { wert } = vergleich
  if (isBestand(indikator.einheit)) return zeichenZelle('nicht_sinnvoll')
  if (wert.abs !== null) return zahlZelle(wert.abs)
  return zeichenZelle(wert.wert === null ? wert.status : 'keine_angabe')
}

function eigeneZelle({ indikator, vergleich }: IndikatorZeile, noten: Fussnoten): Zelle {
  const { wert } = vergleich
  return wertZelle(
    wert,
    indikator,
    noten.mark(umgerechnetNote(wert), describeAuffaellig(vergleich)),
  )
}

function fruehereZelle(
  { indikator, vergleich: { fuenf_jahre }, stand }: IndikatorZeile,
  noten: Fussnoten,
  { region, auskunft }: Pick<ElementContext, 'region' | 'auskunft'>,
): Zelle {
  if (fuenf_jahre)
    return wertZelle(
      fuenf_jahre.frueher,
      indikator,
      noten.mark(umgerechnetNote(fuenf_jahre.frueher)),
    )
  const then = addJahre(stand, -rueckblick)
  const frueher = auskunft.wert(indikator.id, region.id, then)
  const notes = noten.mark(...describeUnvergleichbar(indikator, then, stand, frueher))
  return zeichenZelle('nicht_sinnvoll', notes)
}

function rangZelle({ vergleich }: IndikatorZeile, von: number, noten: Fussnoten): Zelle {
  const rang = vergleich.rang_berlin
  if (rang === null) return zeichenZelle('nicht_sinnvoll')
  return zahlZelle(rang.rang, 0, noten.mark(rang.von === von ? null : `Rang von ${rang.von}.`))
}

/** The first guideline value with its grounds; further ones in notes. */
function richtwertZelle({ indikator }: IndikatorZeile, noten: Fussnoten): Zelle {
  const [first, ...further] = indikator.richtwerte ?? []
  if (!first) return leereZelle
  const notes = noten.mark(
    `${groundsOf(first)}.`,
    ...further.map(
      (each) => `Außerdem ${formatRichtzahl(each.wert, indikator)}: ${groundsOf(each)}.`,
    ),
  )
  return {
    ...zahlZelle(first.wert, 0, notes),
    text: formatRichtzahl(first.wert, indikator),
  }
}

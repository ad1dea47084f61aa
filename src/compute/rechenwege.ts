import type { Indikator, Rechenweg } from '../generated/source-types.ts'
import type { Datensatz, Datentabelle } from '../model/datensatz.ts'
import { toLieferweg } from '../model/kernindikatoren.ts'
import { toBedingteTabellen } from './bedingung.ts'
import type { Lesart } from './bestaende.ts'
import type { Formel } from './formel.ts'
import { isFormelfehler, parseFormel } from './formel.ts'

/** Not a column: the area of the Raum in hectares, from the LOR list. */
export const flaecheHa = 'flaeche_ha'

/** A calculation and the tables it is made on: more than one if levels are delivered apart. */
export interface Teilrechnung {
  readonly formel: Formel
  readonly tabellen: readonly Datentabelle[]
}

/** How an Indikator is computed at one Stand. */
export interface Rechenschritt extends Lesart {
  readonly datensatz: string
  readonly zaehler: Teilrechnung
  /** Null for counts. */
  readonly nenner: Teilrechnung | null
  /** If the Nenner comes from another Datensatz: the last Stand not after that of the Zähler. */
  readonly nennerquelle: { readonly datensatz: string; readonly stand: string } | null
  /** What was counted, if that is delivered beside the value. */
  readonly abs: Formel | null
}

/**
 * The way to compute an Indikator at each Stand, ascending: the first Rechenweg whose Datensätze
 * have the Stand and all columns; last of all, whatever was delivered as a Kernindikator. Ways that
 * cannot be used are findings of `checkIndikatoren`.
 */
export function planRechenschritte(
  indikator: Indikator,
  datensaetze: ReadonlyMap<string, Datensatz>,
): ReadonlyMap<string, Rechenschritt> {
  const steps = new Map<string, Rechenschritt>()
  for (const weg of [...(indikator.berechnung ?? []), toLieferweg(indikator)]) {
    const datensatz = datensaetze.get(weg.datensatz)
    const formeln = datensatz && parseRechenweg(weg, datensatz, datensaetze)
    if (!formeln) continue
    for (const stand of new Set(datensatz.tabellen.map((tabelle) => tabelle.stand))) {
      if (steps.has(stand)) continue
      const step = planSchritt({ weg, formeln, datensatz, stand }, datensaetze)
      if (step) steps.set(stand, { ...step, umrechenbar: isUmrechenbar(indikator, weg) })
    }
  }
  return new Map([...steps].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Area weights say where people live: nothing about schools, places or offences. */
function isUmrechenbar({ raumbezug = 'wohnort' }: Indikator, weg: Rechenweg): boolean {
  return raumbezug === 'wohnort' && !weg.bedingung && weg.geliefert !== true
}

interface Formeln {
  readonly zaehler: Formel
  readonly nenner: Formel | null
  readonly abs: Formel | null
}

function planSchritt(
  plan: { weg: Rechenweg; formeln: Formeln; datensatz: Datensatz; stand: string },
  datensaetze: ReadonlyMap<string, Datensatz>,
): Omit<Rechenschritt, 'umrechenbar'> | undefined {
  const { weg, formeln, datensatz, stand } = plan
  const tabellen = datensatz.tabellen.filter((tabelle) => tabelle.stand === stand)
  if (!tabellen.some((tabelle) => hasAngaben(tabelle, formeln.zaehler))) return undefined
  const other = weg.nenner_datensatz
  const below = other === undefined ? undefined : lastOf(datensaetze.get(other), stand)
  if (other !== undefined && !below) return undefined
  const { bedingung } = weg
  return {
    datensatz: datensatz.id,
    geliefert: weg.geliefert === true,
    zaehler: {
      formel: formeln.zaehler,
      tabellen: bedingung ? toBedingteTabellen(tabellen, bedingung) : tabellen,
    },
    nenner: formeln.nenner && { formel: formeln.nenner, tabellen: below?.tabellen ?? tabellen },
    nennerquelle: below ? { datensatz: below.datensatz, stand: below.stand } : null,
    abs: formeln.abs,
  }
}

/** A wide table has a column for everything: at a Stand where nobody delivered it, it is all unknown. */
function hasAngaben({ spalten, zeilen }: Datentabelle, { spalten: used }: Formel): boolean {
  const indices = used.map((name) => spalten.indexOf(name)).filter((index) => index >= 0)
  for (const row of zeilen.values())
    if (indices.every((index) => (row[index] ?? 'keine_angabe') !== 'keine_angabe')) return true
  return false
}

/** The tables of the last Stand that is not after the given one. */
function lastOf(
  datensatz: Datensatz | undefined,
  bis: string,
): { datensatz: string; stand: string; tabellen: readonly Datentabelle[] } | undefined {
  const stand = datensatz?.tabellen.findLast((tabelle) => tabelle.stand <= bis)?.stand
  if (!datensatz || stand === undefined) return undefined
  const tabellen = datensatz.tabellen.filter((tabelle) => tabelle.stand === stand)
  return { datensatz: datensatz.id, stand, tabellen }
}

function parseRechenweg(
  weg: Rechenweg,
  datensatz: Datensatz,
  datensaetze: ReadonlyMap<string, Datensatz>,
): Formeln | undefined {
  const below =
    weg.nenner_datensatz === undefined ? datensatz : datensaetze.get(weg.nenner_datensatz)
  const zaehler = parseSpalten(weg.zaehler, datensatz)
  const nenner = parseSpalten(weg.nenner, below)
  const abs = parseSpalten(weg.abs, datensatz)
  // What stands beside a delivered value may be missing, what is calculated with may not.
  const complete = weg.geliefert === true || (weg.nenner === undefined) === (nenner === null)
  return zaehler && complete ? { zaehler, nenner, abs } : undefined
}

/** Null without a text, and if it cannot be calculated from these columns. */
function parseSpalten(text: string | undefined, datensatz: Datensatz | undefined): Formel | null {
  const formel = text === undefined ? undefined : parseFormel(text)
  if (formel === undefined || isFormelfehler(formel)) return null
  const known = new Set([flaecheHa, ...(datensatz?.spalten ?? []).map(({ name }) => name)])
  return formel.spalten.every((name) => known.has(name)) ? formel : null
}

/** Columns that hold finished values, by Datensatz: never to be summed. */
export function collectGelieferteSpalten(
  indikatoren: readonly Indikator[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const indikator of indikatoren)
    for (const weg of [...(indikator.berechnung ?? []), toLieferweg(indikator)]) {
      const formel = weg.geliefert === true ? parseFormel(weg.zaehler) : undefined
      if (formel === undefined || isFormelfehler(formel)) continue
      const columns = all.get(weg.datensatz) ?? new Set()
      for (const name of formel.spalten) columns.add(name)
      all.set(weg.datensatz, columns)
    }
  return all
}

/** Datensätze that count people where they live: only these are carried over from the LOR 2006. */
export function collectUmrechenbare(indikatoren: readonly Indikator[]): ReadonlySet<string> {
  return new Set(
    indikatoren.flatMap((indikator) =>
      (indikator.berechnung ?? [])
        .filter((weg) => isUmrechenbar(indikator, weg))
        .map(({ datensatz }) => datensatz),
    ),
  )
}

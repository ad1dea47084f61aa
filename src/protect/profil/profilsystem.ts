import type { Raumliste } from '../../model/raum.ts'
import { ebenen } from '../../model/raum.ts'
import { groupBy } from '../group-by.ts'
import type { Tabellensumme, Tabellensummen } from '../tabelle/find-summen.ts'
import type { Zahlentabelle } from '../tabelle/zahlentabelle.ts'
import type { BenannteGleichung } from '../benannte-gleichung.ts'
import { toRaumgleichung } from '../benannte-gleichung.ts'
import type { Angabe, Intervall, Summensystem } from '../summensystem.ts'
import { anzahlSchranke, isVerraten } from '../summensystem.ts'
import { groupGleiche } from './gleiche-zahlen.ts'
import type { Zahl } from './zahlen.ts'
import { nameZeile, zahlId } from './zahlen.ts'

/** The counts of all own tables of a profile and everything that adds up in and between them. */
export interface Profilsystem extends Summensystem<BenannteGleichung> {
  /** The cells of a figure, by its id. */
  readonly zahlen: ReadonlyMap<string, readonly Zahl[]>
}

/** What the own tables of a profile say, each by itself. */
export interface Profilzahlen {
  readonly tabellen: readonly Zahlentabelle[]
  /** The sums of each table. */
  readonly summen: readonly Tabellensummen[]
  readonly zahlen: readonly Zahl[]
  /** What rates say about counts, by their ids. */
  readonly schranken: ReadonlyMap<string, Intervall>
}

/** Joins the tables: a figure that stands in two of them is one. */
export function toProfilsystem(
  { tabellen, summen, zahlen, schranken }: Profilzahlen,
  raeume: Raumliste,
): Profilsystem {
  const idOf = new Map(zahlen.map(({ id }) => [id, id]))
  for (const [first, ...others] of groupGleiche(zahlen))
    for (const { id } of others) idOf.set(id, first?.id ?? id)
  const cells = groupBy(zahlen, ({ id }) => idOf.get(id) ?? id)
  const angaben = new Map<string, Angabe>()
  for (const [id, same] of cells) angaben.set(id, toAngabe(id, same, schranken))
  const gleichungen = [
    ...tabellen.flatMap((tabelle, number) =>
      (summen[number]?.summen ?? []).map((summe) => toGleichung(summe, tabelle, number, angaben)),
    ),
    ...toRaumgleichungen(zahlen, raeume),
  ]
  const renamed = gleichungen.map((gleichung) => ({
    ...gleichung,
    summe: idOf.get(gleichung.summe) ?? gleichung.summe,
    teile: gleichung.teile.map((id) => idOf.get(id) ?? id),
  }))
  const unique = new Map(
    renamed.map((each) => [[each.summe, ...each.teile.toSorted()].join(), each]),
  )
  return { angaben, zahlen: cells, gleichungen: [...unique.values()] }
}

/** Hidden in one place is hidden: where else it is printed is a finding of its own. */
function toAngabe(
  id: string,
  same: readonly Zahl[],
  schranken: ReadonlyMap<string, Intervall>,
): Angabe {
  const geheim = same.some((zahl) => zahl.geheim)
  const mindestfallzahl = Math.min(...same.map((zahl) => zahl.mindestfallzahl))
  const schranke = same
    .map((zahl) => schranken.get(zahl.id) ?? anzahlSchranke)
    .reduce((a, b) => [Math.max(a[0], b[0]), Math.min(a[1], b[1])])
  const wert = geheim ? null : (same.find((zahl) => zahl.wert !== null)?.wert ?? null)
  return {
    id,
    wert,
    geheim,
    // What a rate alone gives away is said of the rate; whether sums do so too is another question.
    schranke: isVerraten({ geheim, mindestfallzahl }, schranke) ? anzahlSchranke : schranke,
    mindestfallzahl,
  }
}

/** Differences are no counts and no figures of their own: they become part of this sum only. */
function toGleichung(
  { richtung, summe, teile }: Tabellensumme,
  tabelle: Zahlentabelle,
  number: number,
  angaben: Map<string, Angabe>,
): BenannteGleichung {
  const idOf = ({ zeile, spalte }: Tabellensumme['summe']): string => {
    const id = zahlId(number, zeile, spalte)
    if (!angaben.has(id) && tabelle.spalten[spalte]?.rolle === 'differenz') {
      const zelle = tabelle.zeilen[zeile]?.zellen[spalte]
      const wert = zelle?.wert ?? null
      const schranke: Intervall = [-Infinity, Infinity]
      angaben.set(id, { id, wert, geheim: false, schranke, mindestfallzahl: 1 })
    }
    return id
  }
  const row = nameZeile(tabelle.zeilen[summe.zeile]?.name ?? '', summe.zeile)
  const column = `„${tabelle.spalten[summe.spalte]?.titel ?? ''}“`
  return {
    art: 'tabelle',
    name: richtung === 'zeile' ? `${row} der Spalte ${column}` : `${column} der Zeile ${row}`,
    summe: idOf(summe),
    teile: teile.map(idOf),
  }
}

/** A Raum is the sum of those within it, wherever a profile shows all of them. */
function toRaumgleichungen(zahlen: readonly Zahl[], raeume: Raumliste): BenannteGleichung[] {
  const groups = groupBy(
    zahlen.filter(({ merkmal }) => merkmal.length > 0),
    ({ merkmal, jahr = '' }) => `${merkmal.join(' ')}|${jahr}`,
  )
  return [...groups.values()].flatMap((group) => {
    const byRaum = new Map(group.toReversed().map(({ raum, id }) => [raum, id]))
    return [...byRaum].flatMap(([raum, summe]) =>
      ebenen.flatMap((ebene): BenannteGleichung[] => {
        const inside = raeume.innerhalb(raum, ebene).filter(({ id }) => id !== raum)
        const teile = inside.flatMap(({ id }) => byRaum.get(id) ?? [])
        if (teile.length === 0 || teile.length < inside.length) return []
        return [toRaumgleichung(raeume.get(raum), inside, { summe, teile })]
      }),
    )
  })
}

import type { BelegteSpalte, BelegteTabelle } from '../model/belege.ts'
import type { Raum, Raumliste } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import type { RuleFinding, RuleReport } from './befund.ts'

/** A number of a table with the decimals it shows. */
export interface Zellenzahl {
  readonly wert: number
  readonly stellen: number
}

/** The number in a cell, in the notation of the sources; undefined for signs and words. */
export function zahlOf(zelle: string | undefined): Zellenzahl | undefined {
  const [, zahl, decimals = ''] =
    /^\(?([+-]?\d+(?:\.(\d+))?)\)?\s?[prs]?(?:\s?%)?$/.exec(zelle?.trim() ?? '') ?? []
  return zahl === undefined ? undefined : { wert: Number(zahl), stellen: decimals.length }
}

/** Reports a finding at a cell, in the line and column where it stands. */
export function reportZelle(
  report: RuleReport,
  tabelle: BelegteTabelle,
  [zeile, spalte]: readonly [number, number],
  finding: RuleFinding,
): void {
  const { file, range, path } = tabelle.zellenort(zeile, spalte)
  report({ file, locate: () => range }, [path], 'value', finding)
}

/** Reports a finding at the head of a table. */
export function reportTabelle(
  report: RuleReport,
  tabelle: BelegteTabelle,
  finding: RuleFinding,
): void {
  const { file, range, path } = tabelle.ort()
  report({ file, locate: () => range }, [path], 'key', finding)
}

/** Head of a column with its group and unit, as people read it. */
export function kopfOf({ titel, gruppe = '', einheit = '' }: BelegteSpalte): string {
  return [gruppe, titel, einheit].filter((part) => part !== '').join(' ')
}

/** Whether a column holds shares of a hundred. */
export function isAnteil(spalte: BelegteSpalte): boolean {
  return (
    spalte.isZahl &&
    (spalte.art === 'anteil' ||
      /%|Prozent|(?<!\p{L})(?:Anteil|Quote)(?!\p{L})/u.test(kopfOf(spalte)))
  )
}

/** Whether a column tells how something changed: it may be negative and beyond a hundred. */
export function isVeraenderung(spalte: BelegteSpalte): boolean {
  return /Veränder|Differenz|Saldo|Entwicklung|Abweich|Zuwachs|Wachstum|Zunahme|gegenüber|Vorjahr|t-\d|seit/i.test(
    `${kopfOf(spalte)} ${spalte.id}`,
  )
}

/** Whether a column counts things, so that its parts add up. */
export function isAnzahl(
  spalte: BelegteSpalte,
  zeilen: readonly (readonly string[])[],
  index: number,
): boolean {
  if (!spalte.isZahl || isAnteil(spalte)) return false
  if (
    /Durchschnitt|Mittel|Median|Alter|Rang|Jahr|Index|Dichte|quotient|Größe|Nr\.|Nummer|Platz\b|je (?:\d|Person|ha|Einw)|pro |Klasse|Stufe|-jährig/i.test(
      kopfOf(spalte),
    )
  )
    return false
  const zahlen = zeilen.flatMap((zeile) => zahlOf(zeile[index]) ?? [])
  return zahlen.length > 0 && zahlen.every(({ stellen }) => stellen === 0)
}

/** The Raum that each row is about, by the first column that names one. */
export function raeumeOfZeilen(
  { spalten, zeilen }: BelegteTabelle,
  raeume: Raumliste,
  region: Raum,
): readonly (Raum | undefined)[] {
  const raumspalte = spalten.findIndex(({ art }) => art === 'raum')
  if (raumspalte < 0) return zeilen.map(() => undefined)
  const near = namedRaeume(raeume, region)
  return zeilen.map((zeile) => {
    const zelle = zeile[raumspalte]?.trim() ?? ''
    return raeume.get(zelle) ?? near.get(zelle.toLowerCase())
  })
}

/** Names that a table of a region uses for itself and what it is compared with. */
function namedRaeume(raeume: Raumliste, region: Raum): ReadonlyMap<string, Raum> {
  const bezirk = raeume.ueber(region.id, 'bezirk')
  const stadt = raeume.get(berlin)
  const named = [...raeume.innerhalb(region.id, 'planungsraum'), region, bezirk, stadt]
  return new Map([
    ...named.flatMap((raum): [string, Raum][] => (raum ? [[raum.name.toLowerCase(), raum]] : [])),
    ...(bezirk ? ([['bezirk', bezirk]] as const) : []),
    ...([
      ['bezirksregion', region],
      ['bzr', region],
      ['region', region],
    ] as const),
  ])
}

import type { Datensatz, Datentabelle } from '../model/datensatz.ts'
import type { MssEingang } from './mss.ts'
import { computeMss } from './mss.ts'
import { zahlOf } from './zellen.ts'

/** Something to look at in a Datensatz; whoever knows the files gives it a place. */
export interface Datenbefund {
  readonly datensatz: string
  /** `daten/mss-klasse`. */
  readonly code: string
  readonly message: string
  readonly hint: string
}

/**
 * Compares the delivered classes of the Monitoring with those that follow from the delivered
 * indicators: in the edition of 2021 they are equal in all Planungsräume, so a difference means
 * that something was changed on the way, or that an edition is made in another manner.
 */
export function checkMss(datensaetze: readonly Datensatz[]): readonly Datenbefund[] {
  const mss = datensaetze.find(({ id }) => id === 'mss')
  return (mss?.tabellen ?? []).flatMap((tabelle) => {
    const { eingang, geliefert } = readIndikatoren(tabelle)
    const other = computeMss(eingang).filter(
      ({ raum, status, dynamik }) => geliefert.get(raum) !== toKlassen(status, dynamik),
    )
    const [first] = other
    if (!first) return []
    const example = `${first.raum}: geliefert ${geliefert.get(first.raum) ?? ''}, nachgerechnet ${toKlassen(first.status, first.dynamik)}`
    return [
      {
        datensatz: 'mss',
        code: 'daten/mss-klasse',
        message: `Stand ${tabelle.stand}: In ${other.length} von ${eingang.length} Planungsräumen folgt aus den Indikatoren eine andere Klasse als geliefert (${example}).`,
        hint: 'Mit der Veröffentlichung vergleichen. Gezeigt werden die gelieferten Klassen.',
      },
    ]
  })
}

/** „Status 2, Dynamik 3“ */
function toKlassen(status: number | undefined, dynamik: number | undefined): string {
  return `Status ${status ?? 'fehlt'}, Dynamik ${dynamik ?? 'fehlt'}`
}

/** Planungsräume that have all indicators, and the classes delivered; the others were not rated. */
function readIndikatoren({ spalten, zeilen }: Datentabelle): {
  eingang: readonly MssEingang[]
  geliefert: ReadonlyMap<string, string>
} {
  const columns = (pattern: RegExp): readonly number[] =>
    spalten.flatMap((name, index) => (pattern.test(name) ? [index] : []))
  const [s, d] = [columns(/^s[0-9]$/), columns(/^d[0-9]$/)]
  const eingang: MssEingang[] = []
  const geliefert = new Map<string, string>()
  for (const [raum, row] of zeilen) {
    const numberAt = (index: number): number | undefined => zahlOf(row[index] ?? 'keine_angabe')
    const numbers = (indices: readonly number[]): readonly number[] =>
      indices.flatMap((index) => numberAt(index) ?? [])
    const [status, dynamik] = [numbers(s), numbers(d)]
    if (s.length === 0 || status.length < s.length || dynamik.length < d.length) continue
    eingang.push({ raum, status, dynamik })
    const codeOf = (name: string): number | undefined => numberAt(spalten.indexOf(name))
    geliefert.set(raum, toKlassen(codeOf('status'), codeOf('dynamik')))
  }
  return { eingang, geliefert }
}

import type { Indikator } from '../../generated/source-types.ts'
import type { Datensatz } from '../../model/datensatz.ts'
import type { Werteauskunft } from '../../model/vergleich.ts'
import type { Wert } from '../../model/wert.ts'
import { hasGeheimes } from '../datensatz/datensystem.ts'
import { jahrOf, merkmalworte } from './merkmal.ts'
import type { Zahlreihe } from './reihen.ts'

/** What of the data library readers of a profile can look up. */
export interface Bibliotheksfrage {
  readonly auskunft: Werteauskunft
  /** Keys of the Räume that are asked for. */
  readonly raeume: readonly string[]
  /** Years that own tables speak of. */
  readonly jahre: readonly string[]
  readonly datenstand: string
}

/** Counts of the data library, what rates are divided by too, as columns beside the own ones. */
export function toBibliotheksreihen(frage: Bibliotheksfrage): readonly Zahlreihe[] {
  return [...frage.auskunft.indikatoren.values()].flatMap((indikator) =>
    staendeOf(indikator, frage).flatMap((stand) => {
      const werte = frage.raeume.map((raum) => frage.auskunft.wert(indikator.id, raum, stand))
      const jahr = jahrOf(stand) ?? ''
      return [
        toReihe(`${indikator.kurz} ${jahr}`, werte, ({ abs }) => abs),
        toReihe(`Grundgesamtheit zu „${indikator.kurz}“ ${jahr}`, werte, ({ nenner }) => nenner),
      ].filter((reihe) => reihe.werte.size > 0)
    }),
  )
}

function toReihe(
  titel: string,
  werte: readonly Wert[],
  numberOf: (wert: Wert) => number | null,
): Zahlreihe {
  const numbers = werte.flatMap((wert): [string, number][] => {
    const zahl = numberOf(wert)
    return zahl !== null && Number.isInteger(zahl) ? [[wert.raum, zahl]] : []
  })
  return { titel, tabelle: -1, werte: new Map(numbers), zahlen: new Map() }
}

/** A figure that the data library keeps secret. */
export interface GeheimerWert {
  readonly raum: string
  readonly jahr: string | undefined
  readonly indikator: Indikator
  /** Each of the ways to speak of it. */
  readonly merkmale: readonly (readonly string[])[]
}

/** Figures marked „geheim“, of Datensätze that have any. */
export function listGeheimeWerte(
  frage: Bibliotheksfrage,
  datensaetze: readonly Datensatz[],
): readonly GeheimerWert[] {
  const withSigns = new Set(
    datensaetze.filter(({ tabellen }) => tabellen.some(hasGeheimes)).map(({ id }) => id),
  )
  if (withSigns.size === 0) return []
  return [...frage.auskunft.indikatoren.values()].flatMap((indikator) => {
    const merkmale = [indikator.bezeichnung, indikator.kurz, indikator.id]
      .map((label) => merkmalworte(label))
      .filter((words) => words.length > 0)
    return staendeOf(indikator, frage).flatMap((stand) =>
      frage.raeume
        .map((raum) => frage.auskunft.wert(indikator.id, raum, stand))
        .filter(({ status, datensatz }) => status === 'geheim' && withSigns.has(datensatz))
        .map(({ raum }) => ({ raum, jahr: jahrOf(stand), indikator, merkmale })),
    )
  })
}

/** The Stand that is shown, and those of the years that own tables speak of. */
function staendeOf(
  indikator: Indikator,
  { auskunft, jahre, datenstand }: Bibliotheksfrage,
): string[] {
  const shown = auskunft.standBis(indikator.id, datenstand)
  return auskunft
    .staende(indikator.id)
    .filter((stand) => stand === shown || jahre.includes(stand.slice(0, 4)))
}

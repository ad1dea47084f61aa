import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { toBefund } from './befund.ts'
import type { Zaehlung } from './zaehlung.ts'

/** Columns that must add up to another one. */
export interface Probe {
  /** Name of the column with the sum. */
  readonly summe: string
  /** Names of the columns that add up to it. */
  readonly teile: readonly string[]
  /** What the parts are, in the dative: „den acht Altersgruppen“. */
  readonly worte: string
}

/**
 * Checks every row of files that belong together. The files of one Stand repeat some columns:
 * what does not add up is damaged or belongs to another Stand.
 */
export function checkSummen(
  zaehlungen: readonly Zaehlung[],
  proben: readonly Probe[],
): Diagnostic[] {
  const raeume = [...new Set(zaehlungen.flatMap(({ zeilen }) => [...zeilen.keys()]))]
  return raeume.flatMap((raum) => {
    const row = new Map<string, Datenzelle>(
      zaehlungen.flatMap(({ zeilen }) => [...(zeilen.get(raum)?.werte ?? [])]),
    )
    return proben.flatMap((probe) => {
      const summe = row.get(probe.summe)
      const teile = probe.teile.map((name) => row.get(name))
      if (typeof summe !== 'number' || !teile.every((teil) => typeof teil === 'number')) return []
      const found = teile.reduce((sum, teil) => sum + teil, 0)
      return found === summe ? [] : [toSummenbefund(zaehlungen, raum, { probe, summe, found })]
    })
  })
}

function toSummenbefund(
  zaehlungen: readonly Zaehlung[],
  raum: string,
  { probe, summe, found }: { probe: Probe; summe: number; found: number },
): Diagnostic {
  const owner = zaehlungen.find(({ spalten }) => spalten.some(({ name }) => name === probe.summe))
  const quelle = owner?.spalten.find(({ name }) => name === probe.summe)?.quelle ?? probe.summe
  const zeile = owner?.zeilen.get(raum)?.zeile
  return toBefund({
    code: 'summe-passt-nicht',
    message: `Bei ${raum} steht in „${quelle}“ ${summe}, aus ${probe.worte} ergibt sich ${found}.`,
    hint: 'Die Dateien sind beschädigt oder gehören nicht zum selben Stand: neu herunterladen.',
    file: owner?.tabelle.datei ?? '',
    ...(owner && zeile !== undefined && { range: owner.tabelle.locate(zeile, quelle) }),
    path: `${raum}.${quelle}`,
  })
}

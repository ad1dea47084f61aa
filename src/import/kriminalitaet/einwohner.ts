import { berlin } from '../../model/raum.ts'
import { parseCsv } from '../../read/csv.ts'
import { toDeutschesDatum } from '../datum.ts'
import type { Umgebung } from '../einspielung.ts'
import type { Spanne } from './haeufigkeit.ts'

/**
 * A sentence on whether the rates of a year were computed with the Einwohnerregister, where the
 * data library has it: at the end of the year before, or of the year itself. The LOR 2006 have no
 * Bezirksregionen to compare with, only Bezirke.
 */
export function compareEinwohner(
  jahr: string,
  personen: ReadonlyMap<string, Spanne>,
  umgebung: Umgebung,
): string[] {
  const staende = [`${Number(jahr) - 1}-12-31`, `${jahr}-12-31`]
  const compared = staende.flatMap((stand) => {
    const einwohner = readEinwohner(stand, umgebung)
    if (!einwohner) return []
    const shared = [...personen].flatMap(([raum, spanne]) => {
      const zahl = einwohner.get(raum)
      return zahl === undefined ? [] : [{ raum, spanne, zahl }]
    })
    const fitting = shared.filter(({ spanne, zahl }) => contains(spanne, zahl)).length
    return shared.length === 0 ? [] : [{ stand, shared, fitting }]
  })
  const [best] = compared.toSorted((a, b) => b.fitting - a.fitting)
  if (!best) return []
  const register = `Einwohnerregister vom ${toDeutschesDatum(best.stand)}`
  if (best.fitting === best.shared.length)
    return [
      `${jahr}: Die Häufigkeitszahlen beziehen sich auf das ${register} (${best.fitting} von ${best.shared.length} Gebieten geprüft, alle stimmen).`,
    ]
  const whole = best.shared.find(({ raum }) => raum === berlin)
  const example = whole
    ? ` Berlin: etwa ${toZahl((whole.spanne.von + whole.spanne.bis) / 2)} statt ${toZahl(whole.zahl)} Personen.`
    : ''
  return [
    `${jahr}: Die Häufigkeitszahlen beziehen sich nicht auf das ${register}; worauf, sagt die Quelle nicht.${example}`,
  ]
}

/** Half a person, because the rates are rounded. */
function contains({ von, bis }: Spanne, zahl: number): boolean {
  return von - 0.5 <= zahl && zahl <= bis + 0.5
}

function toZahl(zahl: number): string {
  return Math.round(zahl).toLocaleString('de-DE')
}

/** First Stand of A I 16 in the LOR 2021. */
const ersterNeuerStand = '2021-12-31'

/** People by key of Bezirksregion, Bezirk and Berlin; undefined if the data library has no such Stand. */
function readEinwohner(stand: string, umgebung: Umgebung): Map<string, number> | undefined {
  const text = umgebung.bestand(`daten/ewr-a-i-16/${stand}.csv`)
  if (text === undefined) return undefined
  const { kopf, zeilen } = parseCsv(text)
  const column = kopf.indexOf('einwohner')
  const sums = new Map<string, number>()
  for (const { zellen } of zeilen) {
    const [id = ''] = zellen
    const zahl = Number(zellen[column])
    // „–“: nobody lives there.
    if (Number.isNaN(zahl)) continue
    const raeume = [berlin, id.slice(0, 2), ...(stand >= ersterNeuerStand ? [id.slice(0, 6)] : [])]
    for (const raum of raeume) sums.set(raum, (sums.get(raum) ?? 0) + zahl)
  }
  return sums
}

import type { Indikator } from '../generated/source-types.ts'
import { isBestand } from '../model/einheit.ts'
import type { Raum } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import type { Datenmarke, Markenort, Textmarke } from '../model/textmarken.ts'
import { findTextmarken, isDatenmarke, isTextmarke } from '../model/textmarken.ts'
import type { Vergleich, Werteauskunft } from '../model/vergleich.ts'
import type { Wert, WertStatus } from '../model/wert.ts'
import { wertStatus } from '../model/wert.ts'
import { describeVeraenderung } from './change.ts'
import { describeVergleich } from './comparison.ts'
import { formatDatum } from './date.ts'
import { describeIndikatorwert } from './indikatorwert.ts'
import { formatZahl } from './number.ts'

/** What marks are about when they do not say otherwise. */
export interface Markenumfeld {
  readonly auskunft: Pick<
    Werteauskunft,
    'raeume' | 'indikatoren' | 'standBis' | 'wert' | 'vergleich'
  >
  /** The region of the profile. */
  readonly raum: Raum
  readonly datenstand: string
}

/** The words for a mark, or why there are none: `unbekannt` for what the check refuses. */
export type Markenworte =
  { readonly text: string } | { readonly fehlt: WertStatus | 'unbekannt' | 'unvergleichbar' }

/** What stands in the text instead of a mark. */
export function sayTextmarke(marke: Textmarke, umfeld: Markenumfeld): Markenworte {
  const { auskunft, raum } = umfeld
  if (isDatenmarke(marke)) return sayDaten(marke, umfeld)
  return {
    text:
      marke.name === 'gebiet' ? raum.name : (auskunft.raeume.ueber(raum.id, 'bezirk')?.name ?? ''),
  }
}

/**
 * A text with words for its marks. A mark that cannot be answered says so where it stands; behind
 * a verb that carries nothing but the figure the sentence says it: „Der Anteil liegt nicht vor
 * (geheim).“ What is no mark stays as it is, without the stroke that keeps it from being one.
 */
export function resolveTextmarken(text: string, umfeld: Markenumfeld): string {
  if (!text.includes('{{')) return text
  let resolved = ''
  let end = 0
  for (const fund of findTextmarken(text)) {
    resolved += text.slice(end, fund.start)
    end = fund.end
    const worte: Markenworte = isTextmarke(fund.marke)
      ? sayTextmarke(fund.marke, umfeld)
      : { fehlt: 'unbekannt' }
    if ('text' in worte) resolved += worte.text
    else if (worte.fehlt === 'unbekannt') resolved += text.slice(fund.start, fund.end)
    else resolved = sayMissing(resolved, worte.fehlt, text.slice(end))
  }
  return (resolved + text.slice(end)).replaceAll('\\{{', '{{')
}

/** Verbs that carry nothing but the figure behind them. */
const bareVerb =
  /(?<![\p{L}])(?:beträgt|betrug|liegt bei|lag bei|erreicht|erreichte|umfasst|umfasste)(?: (?:rund|etwa|ca\.|knapp|gut))?\s+$/u

function sayMissing(before: string, fehlt: WertStatus | 'unvergleichbar', after: string): string {
  if (fehlt === 'unvergleichbar') return `${before}nicht vergleichbar`
  const grund = gruende[fehlt] ?? wertStatus[fehlt].bedeutung
  const verb = bareVerb.exec(before)
  if (verb && /^\s*(?:[.,;!?]|$)/.test(after))
    return `${before.slice(0, verb.index)}liegt nicht vor (${grund})`
  return `${before}(liegt nicht vor: ${grund})`
}

/** Why there is no figure, as short as it can be said. */
const gruende: Partial<Readonly<Record<WertStatus, string>>> = {
  geheim: 'geheim',
  unsicher: 'nicht sicher genug',
  keine_angabe: 'unbekannt',
}

function sayDaten(marke: Datenmarke, umfeld: Markenumfeld): Markenworte {
  const { auskunft } = umfeld
  const indikator = auskunft.indikatoren.get(marke.indikator)
  const raum = raumOf(marke, umfeld)
  if (!indikator || !raum) return { fehlt: 'unbekannt' }
  const stand = marke.stand ?? auskunft.standBis(indikator.id, umfeld.datenstand)
  if (stand === null) return { fehlt: 'keine_angabe' }
  const wert = auskunft.wert(indikator.id, raum.id, stand)
  if (wert.wert === null) {
    const isSaid = marke.name === 'trend' || marke.name === 'vergleich'
    return { fehlt: isSaid ? 'unvergleichbar' : wert.status }
  }
  const vergleich = (): Vergleich => auskunft.vergleich(indikator.id, raum.id, stand)
  switch (marke.name) {
    case 'wert':
      return { text: describeIndikatorwert(wert, indikator) }
    case 'anzahl':
      return sayAnzahl(wert, indikator)
    case 'stand':
      return { text: formatDatum(stand) }
    case 'trend':
      return sayTrend(marke.jahre, vergleich())
    case 'rang':
      return sayRang(marke.mit, vergleich())
    case 'vergleich':
      return sayVergleich(marke.mit, vergleich())
  }
}

/** The Raum a mark is about; undefined if there is none of this key. */
export function raumOf(
  { raum: ort }: Markenort,
  { auskunft, raum }: Markenumfeld,
): Raum | undefined {
  if (ort === undefined) return raum
  if (ort === 'berlin') return auskunft.raeume.get(berlin)
  return ort === 'bezirk' ? auskunft.raeume.ueber(raum.id, 'bezirk') : auskunft.raeume.get(ort)
}

/** The counted people or things behind a rate; of a count the figure itself. */
function sayAnzahl(wert: Wert, { einheit }: Indikator): Markenworte {
  const anzahl = isBestand(einheit) ? wert.wert : wert.abs
  return anzahl === null ? { fehlt: 'keine_angabe' } : { text: formatZahl(anzahl) }
}

function sayTrend(jahre: 1 | 5, { vorjahr, fuenf_jahre, indikator }: Vergleich): Markenworte {
  const veraenderung = jahre === 1 ? vorjahr : fuenf_jahre
  if (!veraenderung || isKlasse(indikator)) return { fehlt: 'unvergleichbar' }
  const worte = describeVeraenderung(veraenderung, indikator)
  return { text: veraenderung.umgerechnet ? `${worte} (umgerechnet)` : worte }
}

function sayRang(mit: 'bezirk' | 'berlin', { rang_bezirk, rang_berlin }: Vergleich): Markenworte {
  const rang = mit === 'bezirk' ? rang_bezirk : rang_berlin
  return rang ? { text: `Rang ${rang.rang} von ${rang.von}` } : { fehlt: 'keine_angabe' }
}

/** Counts are never compared: a big Raum has more of everything. */
function sayVergleich(
  mit: 'bezirk' | 'berlin',
  { wert, bezirk, berlin: stadt, indikator }: Vergleich,
): Markenworte {
  const anderer = mit === 'bezirk' ? bezirk : stadt
  if (wert.wert === null || anderer.wert === null) return { fehlt: 'unvergleichbar' }
  if (isBestand(indikator.einheit) || isKlasse(indikator)) return { fehlt: 'unvergleichbar' }
  const ort = mit === 'bezirk' ? 'im Bezirk' : 'in Berlin'
  return { text: describeVergleich(wert.wert, anderer.wert, indikator.nachkommastellen, ort) }
}

function isKlasse({ einheit }: Indikator): boolean {
  return einheit === 'klasse' || einheit === 'index'
}

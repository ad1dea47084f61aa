import type { BelegteSpalte } from '../../model/belege.ts'
import { foldLabel, isAltersgruppe } from './zaehlart.ts'

/**
 * What the numbers of a column are: counts (`anzahl`), rates (`quote`), changes in percent
 * (`aenderung`) or in counts (`differenz`), anything else that is measured (`mass`); or words.
 */
export type Spaltenrolle = 'anzahl' | 'quote' | 'aenderung' | 'differenz' | 'mass' | 'worte'

const messgroessen =
  /^(?:m2|m²|qm|ha|hektar|km|km2|km²|m|meter|euro|eur|€|teur|jahre?|monate?|alter|index|note|rang|platzierung|klasse|stufe|status|kategorie|nummer|nr|plz|postleitzahl|code|kid|kapitel|dezibel|db|grad|minuten?|min|stunden?|tonnen|kwh|punkte|pp|prozentpunkte|geschosse|zimmer|dichte|median|mittel|mittelwert|durchschnitt|ø|seite)$/
const messendungen =
  /(?:jahr|alter|dichte|groesse|dauer|index|note|rang|klasse|stufe|status|kosten|miete|preis|betrag|betraege|flaeche)$/
const quotenworte =
  /%|‰|\bprozent\b|\bpromille\b|\bje\s+[\d.]+|(?:quote|anteil|anteile|rate|ziffer)\b/
const aenderungsworte =
  /\b(?:veraenderung|veraend|differenz|zuwachs|zunahme|rueckgang|abnahme)|saldo\b/

/** What a column holds, from its kind, its unit, its title and its cells. */
export function recognizeSpaltenrolle(
  spalte: BelegteSpalte,
  zellen: readonly string[],
): Spaltenrolle {
  if (!spalte.isZahl || spalte.art === 'raum' || spalte.art === 'datum') return 'worte'
  const label = foldLabel(`${spalte.einheit ?? ''} ${spalte.titel} ${spalte.gruppe ?? ''}`)
  const unit = foldLabel(spalte.einheit ?? '')
  const isQuote = spalte.art === 'anteil' || quotenworte.test(label)
  const isPunkte = /punkt|\bpp\b/.test(label)
  if (aenderungsworte.test(label) || zellen.some((zelle) => zelle.startsWith('-')))
    return isPunkte ? 'mass' : isQuote || hasDecimals(zellen) ? 'aenderung' : 'differenz'
  if (isPunkte) return 'mass'
  if (isQuote) return 'quote'
  const words = `${unit} ${foldLabel(spalte.titel)}`.split(/[^a-z0-9€ø²]+/)
  if (spalte.zaehlt !== undefined) return 'anzahl'
  if (hasDecimals(zellen)) return 'mass'
  // „unter 6 Jahre“ counts children, not years.
  if (isAltersgruppe(spalte.titel)) return 'anzahl'
  if (words.some((word) => messgroessen.test(word))) return 'mass'
  return messendungen.test(foldLabel(spalte.titel)) ? 'mass' : 'anzahl'
}

/** What a rate is per: 100 for percent, 1000 for „je 1.000 Einwohner“. */
export function quotenfaktor({ einheit = '', titel }: BelegteSpalte): number {
  const label = foldLabel(`${einheit} ${titel}`)
  const [, digits] = /\bje\s+(\d[\d.]*)/.exec(label) ?? []
  if (digits !== undefined) return Number(digits.replaceAll('.', ''))
  return /‰|\bpromille\b/.test(label) ? 1000 : 100
}

/** Decimals a column shows: of the cell that has most, because trailing zeros get lost. */
export function nachkommastellenOf(zellen: readonly string[]): number {
  return Math.max(0, ...zellen.map((zelle) => /\.(\d+)/.exec(zelle)?.[1]?.length ?? 0))
}

function hasDecimals(zellen: readonly string[]): boolean {
  return nachkommastellenOf(zellen) > 0
}

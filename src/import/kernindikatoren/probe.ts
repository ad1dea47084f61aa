import type { Indikator } from '../../generated/source-types.ts'
import type { Einheit } from '../../model/einheit.ts'
import { faktoren, isBestand } from '../../model/einheit.ts'
import type { KeineAnzahl } from '../anzahl.ts'
import type { Wertebereich } from '../zahl.ts'
import { anteil } from '../zahl.ts'
import { einheitsworte, gemessen, jeFlaeche } from './einheiten.ts'

/** What is no quotient of the counts beside it. */
const unteilbar: ReadonlySet<Einheit> = new Set<Einheit>(['index', 'klasse', 'prozentpunkte'])

/** What value, count and denominator of an Indikator may be. */
export function toBereiche({ einheit, klassen }: Indikator): {
  wert: Wertebereich
  abs: Wertebereich
  nenner: Wertebereich
} {
  const codes = klassen?.map(({ code }) => code)
  return {
    wert:
      einheit === 'klasse'
        ? { ganzzahlig: true, ...(codes && { werte: codes }) }
        : einheit === 'prozent'
          ? anteil
          : { ganzzahlig: einheit === 'anzahl' || einheit === 'personen' },
    abs: { ganzzahlig: !gemessen.has(einheit) },
    nenner: { ganzzahlig: !jeFlaeche.has(einheit), von: 0 },
  }
}

/** A value with the counts it was made of. */
export interface Probewert {
  readonly wert: number
  /** The text of the value: as many decimals as it has count. */
  readonly text: string
  readonly abs: number | null
  readonly nenner: number | null
}

/** Whether abs / nenner gives the value in the unit of the catalogue; a sentence if not. */
export function explainProbe(
  { id, einheit }: Indikator,
  { wert, text, abs, nenner }: Probewert,
): KeineAnzahl | undefined {
  if (unteilbar.has(einheit)) return undefined
  if (isBestand(einheit))
    return abs === null || abs === wert
      ? undefined
      : {
          message: `${id} ist eine Anzahl: „wert“ und „abs“ müssen gleich sein, hier stehen ${text} und ${toText(abs)}.`,
          hint: 'In der Quelle nachsehen, welche Zahl gilt.',
        }
  if (nenner === 0)
    return {
      message: `Der Nenner ist 0, und trotzdem steht hier der Wert ${text}.`,
      hint: 'Ohne Nenner gibt es keinen Wert: den Status „nicht_sinnvoll“ eintragen.',
    }
  if (abs === null || nenner === null) return undefined
  const tolerance = 0.5 * 10 ** -countDecimals(text)
  const fits = (factor: number): boolean => {
    const expected = (abs / nenner) * factor
    return Math.abs(wert - expected) <= tolerance + Math.abs(expected) * 1e-9
  }
  if (fits(faktoren[einheit])) return undefined
  const expected = (abs / nenner) * faktoren[einheit]
  const places = Math.max(1, countDecimals(text))
  return {
    message: `Hier steht ${text}, aus „abs“ und „nenner“ ergibt sich ${toText(Number(expected.toFixed(places)))} (${einheitsworte[einheit]}).`,
    hint:
      explainFactor(einheit, fits) ?? 'In der Quelle nachsehen, welche der drei Zahlen falsch ist.',
  }
}

/** The same figure in another unit is the most common mistake. */
function explainFactor(einheit: Einheit, fits: (factor: number) => boolean): string | undefined {
  const own = faktoren[einheit]
  const other = [1, 100, 1000, 100_000].find((factor) => factor !== own && fits(factor))
  if (other === undefined) return undefined
  const delivered = other === 1 ? 'als Anteil an 1' : `je ${toText(other)}`
  return `Der Wert ist ${delivered} geliefert, der Katalog führt ihn in „${einheitsworte[einheit]}“: umrechnen.`
}

function countDecimals(text: string): number {
  return /[.,]([0-9]+)/.exec(text)?.[1]?.length ?? 0
}

function toText(zahl: number): string {
  return zahl.toLocaleString('de-DE', { maximumFractionDigits: 10 })
}

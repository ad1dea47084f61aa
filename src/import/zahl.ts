import type { Datenzelle, Fehlgrund } from '../model/datensatz.ts'
import { isBedingt, isFehlgrund, parseDatenzelle } from '../model/datenzelle.ts'
import type { KeineAnzahl } from './anzahl.ts'
import { explainKeineAnzahl } from './anzahl.ts'

/** What a column may hold. */
export interface Wertebereich {
  /** Only whole numbers. */
  readonly ganzzahlig?: boolean
  readonly von?: number
  readonly bis?: number
  /** Only these: codes of classes. */
  readonly werte?: readonly number[]
}

/** Shares in percent. */
export const anteil: Wertebereich = { von: 0, bis: 100 }
/** Counts. */
export const anzahl: Wertebereich = { ganzzahlig: true, von: 0 }

/** What a source writes in place of a number, beyond the official signs. */
export type Fehlzeichen = Readonly<Record<string, Fehlgrund>>

/**
 * A number as written in a table, with decimal point or comma and without thousands separator,
 * perhaps with a letter or in brackets, or a sign in its place. Which decimal sign a file uses is
 * checked for the file as a whole.
 */
export function parseZahl(
  text: string,
  bereich: Wertebereich = {},
  fehlzeichen: Fehlzeichen = {},
): Datenzelle | KeineAnzahl {
  if (Object.hasOwn(fehlzeichen, text)) return fehlzeichen[text] ?? 'keine_angabe'
  if (text === '-') return 'nichts_vorhanden'
  const zelle = parseDatenzelle(text.replaceAll('−', '-').replace(/(?<=[0-9]),(?=[0-9])/, '.'))
  if (zelle === undefined) return explainKeineZahl(text)
  if (isFehlgrund(zelle)) return zelle
  return explainOutside(isBedingt(zelle) ? zelle.zahl : zelle, { text, bereich }) ?? zelle
}

/** Whether reading a cell gave an explanation instead of a value. */
export function isKeineZahl(zelle: Datenzelle | KeineAnzahl): zelle is KeineAnzahl {
  return typeof zelle === 'object' && 'message' in zelle
}

function explainKeineZahl(text: string): KeineAnzahl {
  const percent = /^(.*[0-9])\s*%$/.exec(text)?.[1]
  if (percent !== undefined)
    return { message: `„${text}“ steht mit Prozentzeichen da.`, hint: `„${percent}“ schreiben.` }
  if (!/^-?[0-9]{1,3}([.\s'’][0-9]{3})+,[0-9]+$/.test(text)) return explainKeineAnzahl(text)
  return {
    message: `„${text}“ ist mit Tausendertrennung geschrieben.`,
    hint: `„${text.replaceAll(/[.\s'’]/g, '')}“ schreiben.`,
  }
}

function explainOutside(
  zahl: number,
  { text, bereich }: { text: string; bereich: Wertebereich },
): KeineAnzahl | undefined {
  const hint = 'In der Quelle nachsehen.'
  const { ganzzahlig, werte, von = -Infinity, bis = Infinity } = bereich
  if (werte && !werte.includes(zahl))
    return {
      message: `Die Klasse „${text}“ gibt es nicht.`,
      hint: `Möglich sind ${toList(werte)}.`,
    }
  if (ganzzahlig && !Number.isInteger(zahl))
    // Short ones may be thousands that lost their zeros.
    return /^[0-9]{1,3}[.,]/.test(text)
      ? explainKeineAnzahl(text)
      : { message: `„${text}“ ist keine ganze Zahl.`, hint }
  if (zahl >= von && zahl <= bis) return undefined
  const message =
    von === -Infinity
      ? `„${text}“ ist mehr als ${bis}.`
      : bis === Infinity
        ? `„${text}“ ist weniger als ${von}.`
        : `„${text}“ liegt nicht zwischen ${von} und ${bis}.`
  return { message, hint }
}

function toList(werte: readonly number[]): string {
  return werte.length > 1
    ? `${werte.slice(0, -1).join(', ')} und ${werte.at(-1) ?? ''}`
    : werte.join()
}

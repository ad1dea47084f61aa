import type { Fehlgrund } from '../model/datensatz.ts'

/** Signs that official files put in place of a count. */
const zeichen: Readonly<Record<string, Fehlgrund>> = {
  NA: 'nichts_vorhanden',
  '-': 'nichts_vorhanden',
  '–': 'nichts_vorhanden',
  '•': 'geheim',
  '/': 'unsicher',
  '…': 'faellt_spaeter_an',
  x: 'nicht_sinnvoll',
}

/** Why a cell is no count: a sentence and what to do. */
export interface KeineAnzahl {
  readonly message: string
  readonly hint: string
}

/** A count of people as officially written: a whole number without separators, or a sign. */
export function parseAnzahl(text: string): number | Fehlgrund | KeineAnzahl {
  if (/^[0-9]+$/.test(text)) return Number(text)
  if (Object.hasOwn(zeichen, text)) return zeichen[text] ?? 'keine_angabe'
  return explainKeineAnzahl(text)
}

/** What is wrong with a text that stands where a whole number is expected. */
export function explainKeineAnzahl(text: string): KeineAnzahl {
  const lookUp = 'In der Quelle nachsehen.'
  if (text === '')
    return {
      message: 'Diese Zelle ist leer.',
      hint: 'Fehlt die Zahl in der Quelle, das Zeichen der Statistik einsetzen („–“, „•“, „…“).',
    }
  if (/^-[0-9]/.test(text))
    return { message: `Eine Anzahl kann nicht „${text}“ sein.`, hint: lookUp }
  const [, whole, decimals] = /^([0-9]{1,3})[.,]([0-9]{1,3})$/.exec(text) ?? []
  if (whole !== undefined && decimals !== undefined)
    return {
      message: `„${text}“ ist keine ganze Zahl.`,
      hint: `Gemeint ist vielleicht ${whole}${decimals.padEnd(3, '0')}. ${lookUp}`,
    }
  if (/^[0-9]{1,3}([., ][0-9]{3})+$/.test(text))
    return {
      message: `„${text}“ ist mit Tausendertrennung geschrieben.`,
      hint: `„${text.replaceAll(/\D/g, '')}“ schreiben.`,
    }
  return { message: `„${text}“ ist keine Zahl.`, hint: lookUp }
}

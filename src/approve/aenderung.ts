import type { Abschnitt, Elementinhalt } from '../model/abschnitt.ts'

/**
 * What kind of change it is, from the smallest to the largest:
 *
 * - `keine`: nothing that is read has changed; the files may look different.
 * - `daten`: what people wrote is the same, figures and Stände have gone on.
 * - `redaktionell`: the same words and numbers, other punctuation, case or emphasis.
 * - `inhaltlich`: anything else.
 */
export const aenderungsarten = ['keine', 'daten', 'redaktionell', 'inhaltlich'] as const
export type Aenderungsart = (typeof aenderungsarten)[number]

/** What the kinds are called. */
export const aenderungsworte: Readonly<Record<Aenderungsart | 'entfallen', string>> = {
  keine: 'nichts, was gelesen wird',
  daten: 'nur Daten fortgeschrieben, Text gleich',
  redaktionell: 'nur redaktionell (Zeichensetzung, Hervorhebung)',
  inhaltlich: 'Inhalt',
  entfallen: 'Abschnitt entfallen',
}

/** One Fassung of an Abschnitt, with the hash of what people wrote. */
export interface Fassung {
  readonly abschnitt: Abschnitt
  readonly wortlaut: string
  readonly pruefsumme: string
}

/** Which kind of change leads from one Fassung to another. */
export function toAenderungsart(alt: Fassung, neu: Fassung): Aenderungsart {
  if (alt.pruefsumme === neu.pruefsumme) return 'keine'
  if (alt.wortlaut === neu.wortlaut) return 'daten'
  const [before, after] = [wordsOf(alt.abschnitt), wordsOf(neu.abschnitt)]
  return before === after ? 'redaktionell' : 'inhaltlich'
}

/**
 * Words and numbers in their order, without punctuation, case and emphasis. Signs within and before
 * a number belong to it: „1,5“ is not „15“, „–3“ is not „3“.
 */
function wordsOf({ titel, elemente }: Abschnitt): string {
  return (
    [titel, ...elemente.map(readElement)]
      .join('\n')
      .toLowerCase()
      .match(/[-–−+]?\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu)
      ?.join(' ') ?? ''
  )
}

/** Everything an element says, one after the other. */
function readElement({ titel, texte, tabelle, quellen, bild }: Elementinhalt): string {
  return [
    titel ?? '',
    ...texte.map(({ stelle, text }) => `${stelle} ${text}`),
    ...(tabelle ?? []).map((row) => row.join(' ')),
    ...quellen.map((quelle) => `${quelle.titel} ${quelle.stand}`),
    bild ?? '',
  ].join('\n')
}

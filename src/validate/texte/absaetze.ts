import { onceFor } from '../../remember/once-for.ts'
import type { Satz } from './saetze.ts'
import { splitAbsaetze } from './saetze.ts'
import { maskText } from './maske.ts'
import type { Textstelle } from './textstellen.ts'

/** A paragraph by its place, with a key that is the same for the same wording. */
export interface Absatz {
  readonly stelle: Textstelle
  readonly satz: Satz
  readonly schluessel: string
}

/** Shorter ones are the same by chance: „Es liegen keine Angaben vor.“ */
const shortest = 80

/** The paragraphs long enough to be somebody's own wording; several rules ask. */
export const longAbsaetze = onceFor((texte: readonly Textstelle[]): readonly Absatz[] =>
  texte.flatMap((stelle) => {
    if (stelle.art !== 'fliesstext' && stelle.art !== 'zellentext') return []
    if (stelle.text.length < shortest) return []
    return splitAbsaetze(stelle.text).flatMap((satz) => {
      const schluessel = keyOf(satz.text)
      return schluessel.length < shortest ? [] : [{ stelle, satz, schluessel }]
    })
  }),
)

/** Letters and digits alone: marks, spaces and signs make no other text. */
function keyOf(text: string): string {
  return maskText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

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

const known = new WeakMap<readonly Textstelle[], readonly Absatz[]>()

/** The paragraphs long enough to be somebody's own wording; looked for once in the same texts. */
export function longAbsaetze(texte: readonly Textstelle[]): readonly Absatz[] {
  const found = known.get(texte) ?? findAbsaetze(texte)
  known.set(texte, found)
  return found
}

function findAbsaetze(texte: readonly Textstelle[]): readonly Absatz[] {
  return texte.flatMap((stelle) => {
    if (stelle.art !== 'fliesstext' && stelle.art !== 'zellentext') return []
    if (stelle.text.length < shortest) return []
    return splitAbsaetze(stelle.text).flatMap((satz) => {
      const schluessel = keyOf(satz.text)
      return schluessel.length < shortest ? [] : [{ stelle, satz, schluessel }]
    })
  })
}

/** Letters and digits alone: marks, spaces and signs make no other text. */
function keyOf(text: string): string {
  return maskText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

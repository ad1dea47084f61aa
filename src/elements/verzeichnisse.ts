import type { Glossareintrag } from '../generated/source-types.ts'
import type { Darstellung, Quellenangabe } from '../model/darstellung.ts'
import { uniqueQuellen } from './quellen.ts'

const deutsch = new Intl.Collator('de-DE', { numeric: true })

/** Every source once per Stand, by title. */
export function listQuellen(
  darstellungen: readonly Darstellung[],
  eigene: readonly Quellenangabe[],
): readonly Quellenangabe[] {
  const named = darstellungen.flatMap((darstellung) =>
    'quellen' in darstellung ? darstellung.quellen : [],
  )
  return uniqueQuellen([...eigene, ...named]).toSorted(
    (a, b) =>
      deutsch.compare(a.herkunft.titel, b.herkunft.titel) ||
      deutsch.compare(a.herkunft.herausgeber, b.herkunft.herausgeber) ||
      (a.stand < b.stand ? -1 : a.stand > b.stand ? 1 : 0),
  )
}

/** Entries whose term or abbreviation occurs as a word in the texts, by term. */
export function listGlossar(
  eintraege: readonly Glossareintrag[],
  texte: readonly string[],
): readonly Glossareintrag[] {
  const exact = texte.join('\n')
  const folded = fold(exact)
  return eintraege
    .filter(
      ({ begriff, abkuerzung }) =>
        (abkuerzung !== undefined && hasWord(exact, abkuerzung, afterWord)) ||
        hasWord(folded, fold(begriff), afterStem),
    )
    .toSorted((a, b) => deutsch.compare(a.begriff, b.begriff))
}

/** „Planungsraum“ is found in „Planungsräumen“: umlauts of the plural do not count. */
function fold(text: string): string {
  return text.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u')
}

/** What may stand behind a word: nothing of it, or an ending of a German plural or case. */
const afterWord = /(?![\p{L}\p{N}])/uy
const afterStem = /(?:e|en|er|ern|es|n|s)?(?![\p{L}\p{N}])/uy
const inWord = /[\p{L}\p{N}]$/u

/** Whether the word stands in the text by itself, followed by what `after` allows. */
function hasWord(text: string, word: string, after: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    after.lastIndex = at + word.length
    // Two units, because a letter may be made of two.
    if (!inWord.test(text.slice(Math.max(0, at - 2), at)) && after.test(text)) return true
  }
  return false
}

/** What is drawn from words stands elsewhere; ids, kinds and addresses are not read by people. */
const notRead = new Set([
  'id',
  'art',
  'diagramm',
  'verlauf',
  'bild',
  'url',
  'breite',
  'zeichen',
  'herkunft',
  'status',
])

/** All that a reader of these things reads. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (notRead.has(key) ? [] : textsOf(part)))
}

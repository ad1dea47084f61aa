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
        (abkuerzung !== undefined && hasWord(exact, abkuerzung, '')) ||
        hasWord(folded, fold(begriff), ending),
    )
    .toSorted((a, b) => deutsch.compare(a.begriff, b.begriff))
}

/** Endings of German plurals and cases. */
const ending = '(?:e|en|er|ern|es|n|s)?'

/** „Planungsraum“ is found in „Planungsräumen“: umlauts of the plural do not count. */
function fold(text: string): string {
  return text.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u')
}

function hasWord(text: string, word: string, suffix: string): boolean {
  // Most terms occur nowhere: that is found out much faster without a pattern.
  if (!text.includes(word)) return false
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${suffix}(?![\\p{L}\\p{N}])`, 'u').test(text)
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

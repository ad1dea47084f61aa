import { foldLabel } from '../tabelle/zaehlart.ts'

/** Words that say how something is counted or shown, not what. */
const fuellworte = new Set(
  `der die das des dem den ein eine einer eines und oder sowie in im an am auf aus bei mit nach von
  vom zu zur zum fuer je pro als ab davon darunter anzahl zahl zahlen abs absolut absolute insgesamt
  gesamt summe zusammen wert werte daten stand jahr jahre planungsraum planungsraeume planungsraeumen
  bezirksregion bezirk berlin anteil anteile quote prozent rate lor name person personen`.split(
    /\s+/,
  ),
)

/**
 * What a label is about, as words without endings, sorted: „Anzahl der Hilfen zur Erziehung“ and
 * „Hilfe zur Erziehung (abs.)“ are about the same. Empty if it says nothing of the kind.
 */
export function merkmalworte(...labels: readonly string[]): readonly string[] {
  const words = labels
    .flatMap((label) => foldLabel(label).split(/[^a-z0-9+]+/))
    .filter((word) => word !== '' && !fuellworte.has(word) && !isJahr(word))
    .map(stem)
  return [...new Set(words)].sort()
}

/** The year a label names; undefined if none or several. */
export function jahrOf(label: string): string | undefined {
  const years = new Set([...label.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year))
  return years.size === 1 ? [...years][0] : undefined
}

function isJahr(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

/** Rough, but the same for both sides of a comparison. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:innen|en|er|e|n|s)$/, '') : word
}

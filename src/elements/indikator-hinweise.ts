import type { Indikator } from '../generated/source-types.ts'
import type { Wert } from '../model/wert.ts'
import { raumbezugWorte, richtwertWorte } from '../wording/auswahl.ts'
import { formatDatum } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'

/** What must be said of a figure that was carried over from the LOR 2006. */
export const umgerechnetHinweis =
  'Aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.'

/** The same for a whole figure or table whose earlier values were carried over. */
export const umgerechnetAnmerkung =
  'Werte der Bezirksregion vor 2021 sind aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.'

/** The note of a figure that was carried over. */
export function umgerechnetNote({ umgerechnet }: Pick<Wert, 'umgerechnet'>): string | null {
  return umgerechnet ? umgerechnetHinweis : null
}

/** What a reader must know of an Indikator to read its figures; null if its name says it all. */
export function describeBesonderheiten(indikator: Indikator): string | null {
  const { raumbezug, poolung_jahre, richtwerte = [], anmerkung, einheit } = indikator
  const sentences = [
    raumbezug === undefined || raumbezug === 'wohnort'
      ? ''
      : `Gezählt ${raumbezugWorte[raumbezug]}.`,
    (poolung_jahre ?? 1) > 1 ? `Zusammengefasst aus ${poolung_jahre ?? 1} Jahren.` : '',
    ...richtwerte.map(
      ({ wert, art, grundlage }) =>
        `${richtwertWorte[art]}: ${formatZahl(wert, indikator.nachkommastellen)}${einheiten[einheit].nach} (${grundlage}).`,
    ),
    anmerkung === undefined ? '' : toSatz(anmerkung),
  ].filter((sentence) => sentence !== '')
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Breaks and changed definitions between two Stände: what makes them hard to compare. */
export function describeBrueche(indikator: Indikator, von: string, bis: string): readonly string[] {
  const { brueche = [], definitionen = [] } = indikator
  return [
    ...brueche
      .filter(({ ab }) => von < ab && ab <= bis)
      .map(({ ab, grund }) => `Bruch der Reihe ab ${formatDatum(ab)}: ${toSatz(grund)}`),
    ...definitionen
      .filter(({ gueltig_bis }) => von <= gueltig_bis && gueltig_bis < bis)
      .map(({ gueltig_bis }) => `Bis ${formatDatum(gueltig_bis)} anders berechnet.`),
  ]
}

/** Why there is no change between two Stände. */
export function describeUnvergleichbar(
  indikator: Indikator,
  von: string,
  bis: string,
): readonly string[] {
  const brueche = describeBrueche(indikator, von, bis)
  return brueche.length > 0
    ? brueche
    : [`Vom ${formatDatum(von)} liegt kein vergleichbarer Wert vor.`]
}

/** The first sentence of the definition: the catalogue has the rest. */
export function describeDefinition({ definition }: Pick<Indikator, 'definition'>): string {
  const [first = definition] = /^.*?(?<=\p{L}{3})[.!?](?=\s+\p{Lu})/su.exec(definition) ?? []
  return toSatz(first)
}

/** A phrase as a sentence. */
export function toSatz(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** A phrase with a capital at its start. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('de-DE') + text.slice(1)
}

/** Codes of the Berlin set are shown („B1“); names that only the machine reads are not. */
export function codeOf({ id }: Pick<Indikator, 'id'>): string {
  return /^[A-Z]/.test(id) ? id : ''
}

/** „B1 Anteil unter 18-Jähriger“, „Einwohnerdichte“. */
export function nameOf(indikator: Indikator): string {
  const code = codeOf(indikator)
  return code === '' ? indikator.bezeichnung : `${code} ${indikator.bezeichnung}`
}

/** „B1 unter 18-Jährige“ for narrow columns. */
export function shortNameOf(indikator: Indikator): string {
  return `${codeOf(indikator)} ${indikator.kurz}`.trim()
}

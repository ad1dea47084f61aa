import type { Indikator } from '../generated/source-types.ts'
import type { Wert } from '../model/wert.ts'
import { raumbezugWorte } from '../wording/auswahl.ts'
import { formatDatum } from '../wording/date.ts'
import { describeRichtwert } from '../wording/richtwert.ts'
import { nichtUmgerechnetNote } from './umrechnung-hinweise.ts'

/** What a reader must know of an Indikator to read its figures; null if its name says it all. */
export function describeBesonderheiten(indikator: Indikator): string | null {
  const { raumbezug, poolung_jahre, anmerkung } = indikator
  const sentences = [
    raumbezug === undefined || raumbezug === 'wohnort'
      ? ''
      : `Gezählt ${raumbezugWorte[raumbezug]}.`,
    (poolung_jahre ?? 1) > 1 ? `Zusammengefasst aus ${poolung_jahre ?? 1} Jahren.` : '',
    anmerkung === undefined ? '' : toSatz(anmerkung),
  ].filter((sentence) => sentence !== '')
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** The same with the guideline values, where they have no place of their own. */
export function describeMitRichtwerten(indikator: Indikator): string | null {
  const sentences = [describeBesonderheiten(indikator), describeRichtwerte(indikator)].filter(
    (sentence) => sentence !== null,
  )
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** What stands below everything that shows one of these Indikatoren, each sentence once. */
export function lesehinweiseOf(indikatoren: readonly Indikator[]): readonly string[] {
  const sentences = indikatoren.flatMap(
    ({ lesehinweis = '' }) => lesehinweis.match(/\S.*?(?:[.!?](?=\s+\p{Lu})|$)/gsu) ?? [],
  )
  const text = [...new Set(sentences)].join(' ')
  return text === '' ? [] : [text]
}

/** The guideline values with their grounds; null without any. */
export function describeRichtwerte(indikator: Indikator): string | null {
  const { richtwerte = [] } = indikator
  if (richtwerte.length === 0) return null
  return richtwerte.map((richtwert) => describeRichtwert(richtwert, indikator)).join(' ')
}

/** What is counted and what it is divided by were not counted on the same day; null if they were. */
export function nennerNote({ stand, nenner_stand }: Wert): string | null {
  if (nenner_stand === null || nenner_stand === stand) return null
  return `Zähler vom ${formatDatum(stand)}, Nenner vom ${formatDatum(nenner_stand)}.`
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
  frueher: Wert,
): readonly string[] {
  const brueche = describeBrueche(indikator, von, bis)
  if (brueche.length > 0) return brueche
  return [nichtUmgerechnetNote(frueher) ?? 'Von früher liegt kein vergleichbarer Wert vor.']
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

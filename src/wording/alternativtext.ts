import { joinUnd } from './list.ts'
import { thinSpace } from './number.ts'

/** Longest text that screen readers still read in one go. */
export const longestAlternativtext = 400

/** A name with its value as printed: „Adlershof“, „15,7 %“. */
export interface BenannterWert {
  readonly name: string
  readonly text: string
}

/** A line chart: what, for whom, from when to when, where it started and ended, extremes. */
export function describeZeitreihe(input: {
  readonly bezeichnung: string
  /** „2015 bis 2024“ */
  readonly zeitraum: string
  /** „Index 2015 = 100“ or null. */
  readonly index: string | null
  /** First and last value; `von` is null for a line of one value. */
  readonly reihen: readonly {
    readonly name: string
    readonly von: string | null
    readonly bis: string
  }[]
  readonly region: string
  /** „31.12.2018“: where figures before and after cannot be compared. */
  readonly brueche: readonly string[]
  /** „seit 2019 um 12,5 % gestiegen“ */
  readonly entwicklung: string | null
  readonly hoechster: (BenannterWert & { readonly jahr: string }) | null
  readonly niedrigster: (BenannterWert & { readonly jahr: string }) | null
}): string {
  const { hoechster, niedrigster } = input
  const unit = input.index === null ? '' : `, ${input.index}`
  return composeAlternativtext([
    `Liniendiagramm: ${input.bezeichnung}, ${input.zeitraum}${unit}.`,
    `${input.reihen.map(({ name, von, bis }) => (von === null ? `${name} ${bis}` : `${name} von ${von} auf ${bis}`)).join(', ')}.`,
    input.brueche.length === 0
      ? null
      : `Werte vor dem ${joinUnd(input.brueche)} sind mit den späteren nicht vergleichbar.`,
    input.entwicklung === null ? null : `Der Wert für ${input.region} ist ${input.entwicklung}.`,
    hoechster && niedrigster
      ? `Höchster Wert in ${hoechster.name}: ${hoechster.text} (${hoechster.jahr}), niedrigster: ${niedrigster.text} (${niedrigster.jahr}).`
      : null,
  ])
}

/** An age structure: the strongest groups and where region and Berlin differ most. */
export function describeAltersaufbau(input: {
  readonly region: string
  readonly stand: string
  readonly reihen: readonly {
    readonly name: string
    readonly gruppe: string
    readonly text: string
  }[]
  readonly mehr: {
    readonly gruppe: string
    readonly region: string
    readonly berlin: string
  } | null
  readonly weniger: {
    readonly gruppe: string
    readonly region: string
    readonly berlin: string
  } | null
}): string {
  const compare = (
    word: string,
    group: { readonly gruppe: string; readonly region: string; readonly berlin: string } | null,
  ): string | null =>
    group === null
      ? null
      : `${word} Berlin: ${group.gruppe} (${group.region} gegenüber ${group.berlin}).`
  return composeAlternativtext([
    `Balkendiagramm: Altersaufbau in ${input.region} und Berlin am ${input.stand}, Menschen je Altersjahr und 1${thinSpace}000 der Bevölkerung.`,
    `Am stärksten besetzt: ${input.reihen.map(({ name, gruppe, text }) => `${name} ${gruppe} (${text})`).join(', ')}.`,
    compare('Am weitesten über', input.mehr),
    compare('Am weitesten unter', input.weniger),
  ])
}

/** Where the region stands between all regions, one phrase per row as far as there is room. */
export function describeVerteilung(input: {
  readonly region: string
  readonly anzahl: number
  readonly stand: string
  readonly zeilen: readonly {
    readonly name: string
    readonly region: string
    readonly minimum: string
    readonly median: string
    readonly maximum: string
  }[]
}): string {
  const lead = `Vergleich der ${input.anzahl} Bezirksregionen Berlins am ${input.stand}, Werte für ${input.region}, in Klammern Median und Spanne.`
  const rows = input.zeilen.map(
    ({ name, region, minimum, median, maximum }) =>
      `${name}: ${region} (${median}; ${minimum} bis ${maximum})`,
  )
  return composeList(lead, rows)
}

/** A map of classes: values of all areas if they are few, else the extremes; then the whole. */
export function describeKarte(input: {
  readonly bezeichnung: string
  /** „nach Planungsräumen in der Bezirksregion Adlershof“ */
  readonly gliederung: string
  readonly stand: string
  readonly flaechen: readonly BenannterWert[]
  /** How many areas are in each class; empty for numbers. */
  readonly klassen: readonly { readonly name: string; readonly anzahl: number }[]
  readonly hoechste: BenannterWert | null
  readonly niedrigste: BenannterWert | null
  readonly vergleich: readonly BenannterWert[]
}): string {
  const { hoechste, niedrigste, klassen } = input
  const say = ({ name, text }: BenannterWert): string => `${name} ${text}`
  const extremes =
    klassen.length > 0
      ? `${klassen.map(({ name, anzahl }) => `${anzahl}-mal ${name}`).join(', ')}.`
      : hoechste && niedrigste
        ? `Höchster Wert: ${say(hoechste)}, niedrigster: ${say(niedrigste)}.`
        : null
  const isMany = input.flaechen.length > manyAreas
  const said = new Set(isMany ? [] : input.flaechen.map(say))
  const vergleich = input.vergleich.map(say).filter((text) => !said.has(text))
  return composeAlternativtext([
    `Karte: ${input.bezeichnung} ${input.gliederung} am ${input.stand}.`,
    isMany ? extremes : `${[...said].join(', ')}.`,
    vergleich.length === 0 ? null : `Zum Vergleich: ${vergleich.join(', ')}.`,
  ])
}

/** Facilities on a map: how many of which kind, and how they are spread over the Planungsräume. */
export function describePunktkarte(input: {
  readonly region: string
  /** „31. Juli 2026“; null if all were sent by Ämter. */
  readonly stand: string | null
  /** „19 Kitas“, the most frequent first. */
  readonly arten: readonly string[]
  readonly planungsraeume: readonly BenannterWert[]
}): string {
  const { region, stand, arten, planungsraeume } = input
  const when = stand === null ? '' : ` am ${stand}`
  return composeAlternativtext([
    `Karte mit Punkten: Einrichtungen in der Bezirksregion ${region}${when}.`,
    `${joinUnd(arten)}.`,
    planungsraeume.length > 1
      ? `Nach Planungsräumen: ${planungsraeume.map(({ name, text }) => `${name} ${text}`).join(', ')}.`
      : null,
  ])
}

/** Areas that can be heard one after the other and still be remembered. */
const manyAreas = 6

/** Where the region lies. */
export function describeLagekarte(input: {
  readonly region: string
  readonly bezirk: string
  /** „6,2 km²“, or null if the list has no areas. */
  readonly flaeche: string | null
  readonly planungsraeume: readonly string[]
}): string {
  const parts =
    input.planungsraeume.length === 1
      ? 'Sie besteht aus einem einzigen Planungsraum.'
      : `Sie besteht aus ${input.planungsraeume.length} Planungsräumen: ${joinUnd(input.planungsraeume)}.`
  return composeAlternativtext([
    `Karte von Berlin mit seinen zwölf Bezirken: Die Bezirksregion ${input.region} liegt im Bezirk ${input.bezirk}.`,
    input.flaeche === null ? null : `Sie ist ${input.flaeche} groß.`,
    parts,
  ])
}

/** The first sentence and as many of the others as fit. */
export function composeAlternativtext(sentences: readonly (string | null)[]): string {
  const [first = '', ...rest] = sentences.filter((sentence) => sentence !== null)
  return rest.reduce(
    (text, sentence) =>
      text.length + 1 + sentence.length <= longestAlternativtext ? `${text} ${sentence}` : text,
    shorten(first),
  )
}

/** A sentence and as many items as fit; the number of those left out is said. */
function composeList(lead: string, items: readonly string[]): string {
  const build = (shown: number): string => {
    const left = items.length - shown
    const more = left === 0 ? '' : `; ${left} weitere in der Tabelle`
    return `${shorten(lead)} ${items.slice(0, shown).join('; ')}${more}.`
  }
  for (let shown = items.length; shown > 0; shown -= 1)
    if (build(shown).length <= longestAlternativtext) return build(shown)
  return shorten(lead)
}

function shorten(text: string): string {
  if (text.length <= longestAlternativtext) return text
  const cut = text.slice(0, longestAlternativtext - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`
}

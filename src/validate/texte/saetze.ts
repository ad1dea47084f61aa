/** A sentence, or a line that stands for itself, by its place in a text. */
export interface Satz {
  readonly text: string
  readonly start: number
  readonly end: number
}

const abbreviated =
  /(?<![\p{L}\d])(?:Abb|Abs|Art|Bd|bzw|ca|Dr|einschl|evtl|exkl|ff|Fr|gem|ggf|Hr|inkl|Kap|lt|max|mind|min|Mio|Mrd|Nr|Prof|rd|sog|St|Str|Tab|Tel|usw|vgl|zzgl|\p{L})\.$/u
const ordinal = /(?<!\d)\d{1,2}\.$/
const afterArticle = /(?<!\p{L})(?:am|vom|zum|zur|der|die|das|dem|den|im|ab|seit|bis) \d{1,2}\.$/u
const counted =
  /^\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Jahrhundert|Klasse|Lebensjahr|Auflage|Sitzung|Stock|Stufe)(?!\p{L})/u

/** What may end a sentence, or does: a full stop before a blank, a new item, an empty line. */
const border = /(?<stop>[.!?…])["“”’)\]*]*(?=\s)|\n[ \t]*(?:\n\s*|(?=(?:[-*+]|\d{1,2}[.)]) |\|))/gu

/** Splits a text into sentences; list items, rows and paragraphs end one too. */
export function splitSaetze(text: string): readonly Satz[] {
  const saetze: Satz[] = []
  let start = 0
  for (const match of text.matchAll(border)) {
    const end = match.index + match[0].length
    if (match.groups?.['stop'] !== undefined && goesOn(text, match.index, end)) continue
    saetze.push(...trim(text, start, end))
    start = end
  }
  return [...saetze, ...trim(text, start, text.length)]
}

/** Whether a stop ends no sentence: behind an abbreviation or a day, before a small letter. */
function goesOn(text: string, stop: number, end: number): boolean {
  const before = text.slice(Math.max(0, stop - 24), stop + 1)
  const after = text.slice(end, end + 24)
  if (/^\s+\p{Ll}/u.test(after)) return true
  if (abbreviated.test(before)) return true
  return ordinal.test(before) && (counted.test(after) || afterArticle.test(before))
}

/** Paragraphs and list items, without the sign of the item. */
export function splitAbsaetze(text: string): readonly Satz[] {
  const absaetze: Satz[] = []
  let start = 0
  for (const match of text.matchAll(/\n[ \t]*(?:\n\s*|(?=(?:[-*+]|\d{1,2}[.)]) ))/g)) {
    absaetze.push(...trim(text, start, match.index))
    start = match.index + match[0].length
  }
  return [...absaetze, ...trim(text, start, text.length)]
}

/** Without blanks around it and without the sign of a list item; nothing if nothing is left. */
function trim(text: string, start: number, end: number): readonly Satz[] {
  const raw = text.slice(start, end)
  const sign = /^\s*(?:(?:[-*+]|\d{1,2}[.)])\s+)?/.exec(raw)?.[0].length ?? 0
  const bare = raw.slice(sign).trimEnd()
  const first = start + sign
  return bare === '' ? [] : [{ text: bare, start: first, end: first + bare.length }]
}

import { escapeHtml } from './safe-html.ts'

const nbsp = '\u00a0'

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'

const units =
  '%|‰|€|Euro|Mio\\.|Mrd\\.|Prozent|Prozentpunkten?|Pp\\.|ha|km²?|m[²³]?|cm|mm|kg|t|dB(?:\\(A\\))?|°C|Uhr|Min\\.|EW'

/** Words that must not be parted from the number after them. */
const references = 'Abb\\.|Tab\\.|Kap\\.|Kapitel|Nr\\.|Abs\\.|Art\\.|S\\.|Teil|§§?|Stand:?'

const joints: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`(\\d\\.) (?=(?:${months})(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`(?<!\\p{L})(${references}) (?=\\d|[IVX]+(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  // z. B., i. d. R.
  [/(?<!\p{L})(\p{L}\.) (?=\p{L}\.)/gu, `$1${nbsp}`],
  [/ (?=[–—] )/gu, nbsp],
]

/**
 * Joins what a line break must not part: number and unit, day and month, „z. B.“, „Abb. 3“.
 * Plain text in, plain text with no-break spaces out; quotation marks and digits stay as written.
 */
export function joinWords(text: string): string {
  return joints.reduce((joined, [pattern, by]) => joined.replaceAll(pattern, by), text)
}

/** What names a number of a thing, not a quantity: its points are no thousands separators. */
const naming =
  'Abb|Tab|Kap|Kapitel|Abschnitt|Anlage|Nr|Nummer|Az|Aktenzeichen|Drs|Drucksache|Tel|Telefon|Fax|Version|Fassung|Ver|V|v|IBAN|ISBN|DOI|IP|Paragraf|§'

/**
 * „22.417“, „1.234.567“, „1.234,5“: not 0.123, not a part of a date, a version, an address or a
 * name, and nothing longer than a number of inhabitants or euros can be.
 */
const pointedThousands = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/_#@+-])(?<!(?<!\\p{L})(?:${naming})[.:]?[ \\u00a0]?)([1-9]\\d{0,2}(?:\\.\\d{3}){1,3})(?=(?:,\\d+)?(?![\\p{L}\\p{N}°/_@:-])(?![.,]\\d))`,
  'gu',
)

/** Points between thousands, as people type them, become the thin spaces of print. */
export function spaceThousands(text: string): string {
  return text.replaceAll(pointedThousands, (number) => number.replaceAll('.', '\u2009'))
}

/** Longer than this a run of joined words must break somewhere. */
const longestJoint = 32

/** „65-Jährige“, „S-Bahn“, „B-01“: the hyphen that does not break is missing in the font. */
const hyphenated =
  /(?:(?<![\d,])\d+(?:,\d+)?|(?<!\p{L})\p{L})-\p{L}{2,24}|(?<!\p{L})\p{L}{1,2}-\d{1,4}(?!\p{L})/gu

/**
 * Text as HTML: escaped, and with spans around what must stay on one line. In the spans stand
 * ordinary spaces: a no-break space hinders searching a PDF and reading its structure.
 */
export function typeset(text: string): string {
  return joinWords(spaceThousands(text))
    .split(/([ \t\n]+)/)
    .map((word) => (/[\u00a0\u2009\u202f]/u.test(word) ? keepTogether(word) : typesetWord(word)))
    .join('')
}

function typesetWord(word: string): string {
  let html = ''
  let end = 0
  for (const match of word.matchAll(hyphenated)) {
    html += breakAtSlashes(word.slice(end, match.index)) + keepTogether(match[0])
    end = match.index + match[0].length
  }
  return html + breakAtSlashes(word.slice(end))
}

/** „Blankenburg/Heinersdorf/Märchenland“ is wider than any column: it may break after a slash. */
function breakAtSlashes(text: string): string {
  return escapeHtml(text).replaceAll(/(?<=\p{L}{4}\/)(?=\p{L}{4})/gu, '<wbr>')
}

function keepTogether(words: string): string {
  const html = spreadThousands(escapeHtml(words))
  return words.length > longestJoint ? html : `<span class="z">${html.replaceAll(nbsp, ' ')}</span>`
}

/** The thin space of the font is a little tight and its narrow twin is missing: a span widens it. */
export function spreadThousands(number: string): string {
  return number.replaceAll(/[\u2009\u202f]/gu, '<span class="ts">\u2009</span>')
}

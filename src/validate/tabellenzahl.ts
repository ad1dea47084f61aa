/**
 * How a table writes its numbers: `komma` as in German print (1.234,5), `punkt` as in programs
 * (1234.5), `ganz` if no cell has decimals.
 */
export type Schreibweise = 'komma' | 'punkt' | 'ganz'

/** A number of a table: in the notation of the sources, or why it cannot be told. */
export type Tabellenzahl =
  | { readonly text: string }
  | { readonly fehler: 'keine-zahl' }
  | { readonly fehler: 'mehrdeutig'; readonly moeglich: readonly string[] }

/** Signs that stand in place of a number, official and of everyday writing, and empty cells. */
const zeichen: ReadonlySet<string> = new Set(['', '–', '-', '/', '•', 'x', '…', '.'])

/** Brackets and letters that go with a number: `(12)`, `12p`. */
const begleitung = /^(?<vor>\(?)(?<kern>[^()]*?)(?<nach>\)?\s?[prs]?)$/

const mitPunkt = /^[+-]?\d+\.\d+$/
const gruppiert = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/
const gruppiertMitKomma = /^[+-]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+),\d+$/

/** The notation of a table, from all cells of its columns of numbers. */
export function recognizeSchreibweise(zellen: Iterable<string>): Schreibweise {
  let schreibweise: Schreibweise = 'ganz'
  for (const zelle of zellen) {
    const kern = coreOf(zelle)
    if (kern.includes(',')) return 'komma'
    if (mitPunkt.test(kern) && !gruppiert.test(kern)) schreibweise = 'punkt'
  }
  return schreibweise
}

/**
 * A cell in the notation of the sources: decimal point, no thousands separator. A point before
 * exactly three digits separates thousands in German and decimals in programs: where the table does
 * not tell which, nothing is guessed.
 */
export function readTabellenzahl(
  zelle: string,
  schreibweise: Schreibweise,
  nachkommastellen: number | undefined,
): Tabellenzahl {
  const { vor = '', nach = '' } = begleitung.exec(zelle.trim())?.groups ?? {}
  const kern = coreOf(zelle)
  const done = (zahl: string): Tabellenzahl => ({ text: `${vor}${zahl}${nach.trim()}` })
  if (zeichen.has(zelle.trim())) return { text: zelle.trim() }
  if (/^[+-]?\d+$/.test(kern)) return done(kern.replace('+', ''))
  if (gruppiertMitKomma.test(kern))
    return done(kern.replace('+', '').replaceAll('.', '').replace(',', '.'))
  if (gruppiert.test(kern)) {
    const thousands = kern.replace('+', '').replaceAll('.', '')
    const isCertain = (kern.match(/\./g)?.length ?? 0) > 1 || schreibweise === 'komma'
    if (isCertain || (schreibweise === 'ganz' && (nachkommastellen ?? 0) === 0))
      return done(thousands)
    if (schreibweise === 'punkt' && nachkommastellen === 3) return done(kern.replace('+', ''))
    return { fehler: 'mehrdeutig', moeglich: [thousands, kern.replace('.', ',')] }
  }
  if (!mitPunkt.test(kern)) return { fehler: 'keine-zahl' }
  if (schreibweise === 'komma')
    return { fehler: 'mehrdeutig', moeglich: [kern.replace('.', ','), kern.replace('.', '')] }
  return done(kern.replace('+', ''))
}

/** The number without what stands around it, blanks between thousands and the minus of print. */
function coreOf(zelle: string): string {
  const kern = begleitung.exec(zelle.trim())?.groups?.['kern'] ?? ''
  return kern
    .trim()
    .replace(/^[−–](?=\d)/, '-')
    .replace(/\s?%$/, '')
    .replace(/(?<=\d)[\s\u00A0\u2009\u202F'](?=\d{3}(?:\D|$))/g, '')
}

/** What a part of a page is, where Chromium's tags do not say it. */
export type PartKind =
  | 'section'
  | 'heading'
  | 'definition-list'
  | 'term'
  | 'detail'
  | 'caption'
  | 'note'
  | 'reference'
  | 'abbreviation'
  | 'language'

/** A part of the page: from one character of its text to another, blanks not counted. */
export interface PagePart {
  readonly kind: PartKind
  readonly start: number
  readonly end: number
  /** Language of the part, what an abbreviation stands for, or the words of a heading. */
  readonly value: string | null
  /** Of a heading: how deep its bookmark stands, from 1; null: it has none. */
  readonly rank?: number | null
}

/** A cell of a table. */
export interface PageCell {
  /** Without text: Chromium may leave it out. */
  readonly empty: boolean
  /** Of a head: which cells it is for; null for other cells. */
  readonly scope: 'Row' | 'Column' | null
  readonly colSpan: number
  readonly rowSpan: number
}

/** What a printed page says about itself, beyond what Chromium passes on. */
export interface PageFacts {
  /** All text it shows, in reading order, without that of drawings. */
  readonly text: string
  /** Outer parts before inner ones. */
  readonly parts: readonly PagePart[]
  /** Rows of all tables with their cells, in reading order. */
  readonly rows: readonly (readonly PageCell[])[]
  /** Families of the fonts that it brings along. */
  readonly fonts: readonly string[]
  /** Drawings and images with an alternative text. */
  readonly images: number
  /** From `<meta name="author">`: who publishes it. */
  readonly author: string | null
  /** From `<meta name="description">`. */
  readonly description: string | null
  /** From `<meta name="generator">`: what made the page. */
  readonly generator: string | null
}

/** Text without what layout adds, removes or changes: blanks, soft hyphens, ligatures. */
export function toBareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

/**
 * Gives drawings of lines alone a blank: Chromium tags only text, and would pass over them as if
 * they were not there. Runs in the page, before printing.
 */
export const markTextlessDrawings = `(() => {
  for (const svg of document.querySelectorAll('svg[role=img][aria-label]')) {
    if (svg.querySelector('text')) continue
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    text.setAttribute('y', '10')
    text.textContent = '\\u00a0'
    svg.append(text)
  }
})()`

/**
 * Collects the facts; runs in the page, in print layout. Text, because the page is outside of what
 * TypeScript checks here.
 */
export const collectPageFacts = `(() => {
  const kinds = [
    ['section', 'section'], ['h1, h2, h3, h4, h5, h6', 'heading'], ['dl', 'definition-list'], ['dt', 'term'], ['dd', 'detail'],
    ['[data-tag=caption]', 'caption'], ['[data-tag=note]', 'note'],
    ['sup', 'reference'], ['abbr[title]', 'abbreviation'],
    ['body [lang]', 'language'],
  ]
  const values = { heading: (node) => (node.dataset.lesezeichen || node.textContent).replace(/\\s+/g, ' ').trim(),
    abbreviation: (node) => node.title, language: (node) => node.lang }
  // A heading is as deep as its level, unless what it stands in says how much deeper, or „ohne“.
  const rankOf = (node) => {
    const tiefer = node.closest('[data-tiefer]')?.dataset.tiefer ?? '0'
    return tiefer === 'ohne' ? null : Number(node.localName.slice(1)) + Number(tiefer)
  }
  const bare = ${toBareText.toString()}
  const parts = []
  const rows = []
  const images = '[role=img][aria-label], img[alt]:not([alt=""])'
  const toCell = (cell, empty) => ({
    empty,
    scope: cell.localName === 'td' ? null : cell.scope.startsWith('row') ? 'Row' : 'Column',
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
  })
  const texts = []
  let length = 0
  let count = 0
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      texts.push(node.data)
      length += bare(node.data).length
      return
    }
    if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return
    const name = node.localName
    if (node.matches(images)) count += 1
    if (name === 'tr') rows.push([])
    const before = length
    if (name === 'svg' || name === 'img') return
    const own = kinds.filter(([selector]) => node.matches(selector))
      .map(([, kind]) => ({ kind, start: length, end: length, value: values[kind]?.(node) ?? null,
        ...(kind === 'heading' ? { rank: rankOf(node) } : {}) }))
    parts.push(...own)
    for (const child of node.childNodes) visit(child)
    for (const part of own) part.end = length
    if (name === 'td' || name === 'th') rows.at(-1).push(toCell(node, length === before))
    // Blocks and cells part words even without a blank.
    if (!getComputedStyle(node).display.startsWith('inline')) texts.push(' ')
  }
  visit(document.body)
  const meta = (name) => document.querySelector('meta[name=' + name + ']')?.content || null
  return {
    text: texts.join(''),
    parts: parts.filter(({ start, end }) => end > start),
    rows,
    images: count,
    fonts: [...new Set([...document.fonts].map(({ family }) => family.replace(/["']/g, '')))],
    author: meta('author'),
    description: meta('description'),
    generator: meta('generator'),
  }
})()`

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), by what they hold. */
const grouping = [
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private'],
]
const block = [
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
]
const inline = [
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
]
const illustration = ['Figure', 'Formula', 'Form']

const standard: ReadonlySet<string> = new Set([...grouping, ...block, ...inline, ...illustration])

export function isStandardType(type: string): boolean {
  return standard.has(type)
}

/** What a type stands for after all mappings; undefined if that is no standard type. */
export function toStandardType(
  type: string,
  roleMap: ReadonlyMap<string, string>,
): string | undefined {
  const seen = new Set<string>()
  let current: string | undefined = type
  while (current !== undefined && !isStandardType(current)) {
    if (seen.has(current)) return undefined
    seen.add(current)
    current = roleMap.get(current)
  }
  return current
}

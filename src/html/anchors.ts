/** Ids of the page's own parts: no content may take them. */
const reserved = [
  'haupt',
  'titel',
  'inhalt',
  'abbildungen',
  'tabellen',
  'ueberblick',
  'anhang',
  'quellen',
  'zeichen',
  'glossar',
  'impressum',
]

/** The heading or caption of what the anchor names. */
export function headingOf(anchor: string): string {
  return `${anchor}-titel`
}

/** Hands out ids for links: short, valid in URLs and in CSS, each one once. */
export function createAnchors(): (wish: string) => string {
  const taken = new Set(reserved.flatMap((anchor) => [anchor, headingOf(anchor)]))
  const isTaken = (anchor: string): boolean => taken.has(anchor) || taken.has(headingOf(anchor))
  return (wish) => {
    const base = toAnchor(wish)
    let anchor = base
    for (let number = 2; isTaken(anchor); number++) anchor = `${base}-${number}`
    taken.add(anchor).add(headingOf(anchor))
    return anchor
  }
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function toAnchor(wish: string): string {
  const ascii = wish
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return /^[a-z]/.test(ascii) ? ascii : `e-${ascii}`
}

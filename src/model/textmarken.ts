/** Where a figure is taken from, if not from the region of the profile at its Datenstand. */
export interface Markenort {
  /** `bezirk`, `berlin` or the key of a Raum; undefined for the region of the profile. */
  readonly raum?: string
  /** ISO date. */
  readonly stand?: string
}

/** A figure, or what is said of one. */
export type Datenmarke = Markenort & { readonly indikator: string } & (
    | { readonly name: 'wert' | 'anzahl' | 'stand' }
    | { readonly name: 'vergleich'; readonly mit: Vergleichsebene }
    | { readonly name: 'rang'; readonly mit: Vergleichsebene }
    | { readonly name: 'trend'; readonly jahre: 1 | 5 }
  )

/** What stands between {{ and }} in a text and is bound to the data. */
export type Textmarke = Datenmarke | { readonly name: 'gebiet' | 'bezirk' }

export type Vergleichsebene = 'bezirk' | 'berlin'

/** A mark, or what looks like one, by its place in the text. */
export interface Markenfund {
  readonly start: number
  readonly end: number
  readonly marke: Textmarke | Markenfehler
}

/** Why something in braces is no mark. */
export interface Markenfehler {
  readonly fehler: 'klammern' | 'name' | 'angaben' | 'raum'
  /** The part that is wrong. */
  readonly teil: string
}

/** How each mark is written, for messages and help. */
export const markenformen = {
  wert: '{{wert:B1}}',
  anzahl: '{{anzahl:B1}}',
  vergleich: '{{vergleich:B1:berlin}}',
  trend: '{{trend:B1:5}}',
  rang: '{{rang:B1:berlin}}',
  stand: '{{stand:B1}}',
  gebiet: '{{gebiet}}',
  bezirk: '{{bezirk}}',
} as const satisfies Record<Textmarke['name'], string>

const names = Object.keys(markenformen).join('|')

/** Marks, braces that are never closed or opened, and marks with one brace. `\{{` is plain text. */
const looksLikeMark = new RegExp(
  `\\{\\{+[^{}\\n]*\\}\\}+|\\{\\{+|\\}\\}+|(?<!\\{)\\{\\s*(?:${names})\\b[^{}\\n]*\\}`,
  'g',
)

/** Everything in a text that is a mark or was meant to be one, in order. */
export function findTextmarken(text: string): readonly Markenfund[] {
  if (!text.includes('{') && !text.includes('}}')) return []
  return [...text.matchAll(looksLikeMark)]
    .filter(({ index }) => text.charAt(index - 1) !== '\\')
    .map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      marke: /^\{\{[^{}]*\}\}$/.test(written)
        ? parseTextmarke(written.slice(2, -2))
        : { fehler: 'klammern', teil: written },
    }))
}

/** Whether something in braces is a mark. */
export function isTextmarke(marke: Markenfund['marke']): marke is Textmarke {
  return 'name' in marke
}

/** Whether a mark is about a figure. */
export function isDatenmarke(marke: Textmarke): marke is Datenmarke {
  return 'indikator' in marke
}

/** `wert:B1@berlin@2019-12-31`: name, what it needs, then Raum and Stand. */
export function parseTextmarke(inhalt: string): Textmarke | Markenfehler {
  const [head = '', ...behind] = inhalt.split('@').map((part) => part.trim())
  const [name = '', ...angaben] = head.split(':').map((part) => part.trim())
  if (!isName(name)) return { fehler: 'name', teil: name }
  const wrong: Markenfehler = { fehler: 'angaben', teil: inhalt.trim() }
  if (name === 'gebiet' || name === 'bezirk')
    return angaben.length + behind.length === 0 ? { name } : wrong
  const ort = parseOrt(behind)
  if ('fehler' in ort) return ort
  const [indikator = '', wahl, ...more] = angaben
  if (!/^[A-Za-z][A-Za-z0-9_]*\+?$/.test(indikator) || more.length > 0) return wrong
  switch (name) {
    case 'wert':
    case 'anzahl':
    case 'stand':
      return wahl === undefined ? { name, indikator, ...ort } : wrong
    case 'vergleich':
    case 'rang':
      return wahl === 'bezirk' || wahl === 'berlin' ? { name, indikator, mit: wahl, ...ort } : wrong
    case 'trend':
      return wahl === '1' || wahl === '5'
        ? { name, indikator, jahre: wahl === '1' ? 1 : 5, ...ort }
        : wrong
  }
}

function isName(name: string): name is Textmarke['name'] {
  return Object.hasOwn(markenformen, name)
}

function parseOrt(parts: readonly string[]): Markenort | Markenfehler {
  const ort: { raum?: string; stand?: string } = {}
  for (const part of parts) {
    const isStand = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(part)
    const isRaum = /^(?:bezirk|berlin|\d{4}|\d{6}|\d{8})$/.test(part)
    if (isStand && ort.stand === undefined) ort.stand = part
    else if (isRaum && ort.raum === undefined) ort.raum = part
    else return { fehler: 'raum', teil: part }
  }
  return ort
}

import { isKurzform } from '../model/ausgabeform.ts'
import type { Erscheinungsbild } from '../model/erscheinungsbild.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { toColumnRules } from './column-rules.ts'
import { embedFonts } from './fonts.ts'
import type { FontFile } from './fonts.ts'
import { createMarkdown } from './markdown.ts'
import { numberInhalt } from './numbering.ts'
import { toPageRules } from './page-rules.ts'
import { toPolicy } from './policy.ts'
import { toSafeHtml } from './safe-html.ts'
import { toSheetRules } from './sheet-rules.ts'
import { fillTemplate, styles } from './templates.ts'
import { toTokens } from './tokens.ts'
import type { ViewContext, Zeichnungspaar } from './view/context.ts'
import { herausgeberOf } from './view/impressum.ts'
import type { Werkzeug } from './view/impressum.ts'
import { viewKurzform } from './view/kurzform.ts'
import { fusszeileOf, viewProfil } from './view/profil.ts'
import { dokumenttitelOf } from './view/titel.ts'
import type { Logo } from './view/titel.ts'

export interface RenderInput {
  readonly inhalt: Profilinhalt
  /** Inline SVG by id of the Darstellung; lines in Kennzahlen by `${id}-${index of the row}`. */
  readonly zeichnungen: ReadonlyMap<string, Zeichnungspaar>
  readonly erscheinungsbild: Erscheinungsbild
  readonly fonts: readonly FontFile[]
  readonly werkzeug: Werkzeug
  /** Of the Bezirk; null if it has none. */
  readonly logo: Logo | null
  /** SHA-256 of a UTF-8 text in base64: the page names the one style sheet it allows. */
  readonly sha256: (text: string) => string
  /** Names the content in the foot line of every page; else made from the text of the page. */
  readonly kennung?: string
}

/** Headings inside a chapter start here: h1 is the title, h2 the chapters. */
const firstLevel = 3

/**
 * A profile, or a short form of it, as one HTML page: screen and paper, light and dark, without
 * script and without anything from elsewhere.
 * @throws RangeError if a drawing is missing
 */
export function renderProfil(input: RenderInput): string {
  const { inhalt, werkzeug } = input
  const nummerierung = numberInhalt(inhalt)
  const context: ViewContext = {
    nummerierung,
    zeichnungen: input.zeichnungen,
    markdown: createMarkdown(nummerierung.anker),
    ebene: firstLevel,
    ueberschrift: '',
  }
  const isKurz = isKurzform(inhalt.profil.form)
  const koerper = isKurz
    ? fillTemplate('kurzform', viewKurzform(inhalt, context, input))
    : fillTemplate('profil', viewProfil(inhalt, context, input))
  const kennung = input.kennung ?? toKennung(input.sha256(koerper))
  const stil = [
    embedFonts(input.fonts, koerper),
    toTokens(input.erscheinungsbild),
    styles,
    toColumnRules(),
    isKurz ? toSheetRules(inhalt, kennung) : toPageRules(inhalt, nummerierung, kennung),
  ].join('\n')
  return fillTemplate('seite', {
    titel: dokumenttitelOf(inhalt.profil),
    herausgeber: herausgeberOf(inhalt.profil),
    beschreibung: fusszeileOf(inhalt),
    werkzeug,
    richtlinie: toPolicy(input.sha256(stil)),
    stil: toSafeHtml(stil),
    koerper: toSafeHtml(koerper),
  })
}

/** The first eight hexadecimal digits of a hash in base64: enough to tell two printouts apart. */
function toKennung(hash: string): string {
  const digits = Array.from(atob(hash), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'))
  return digits.join('').slice(0, 8)
}

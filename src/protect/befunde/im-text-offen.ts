import { fold } from '../../diagnostics/closest.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { BelegterText } from '../../model/belege.ts'
import { toBefund } from '../befund.ts'
import { merkmalworte } from '../profil/merkmal.ts'

/** A hidden figure as texts would speak of it. */
export interface Geheimnis {
  /** Words that a sentence about it contains, see `merkmalworte`. */
  readonly merkmal: readonly string[]
  /** Name of its Raum; null for the region of the profile, which texts need not name. */
  readonly raum: string | null
  readonly mindestfallzahl: number
  /** What is hidden where: „„Hilfen“ in der Tabelle „…““. */
  readonly name: string
}

/**
 * Sentences that print a small number about what is hidden elsewhere: all words of the figure and
 * its Raum stand in the sentence, and the number counts something.
 */
export function checkTexte(
  texte: readonly BelegterText[],
  geheimnisse: readonly Geheimnis[],
  /** Names of the Räume within the region. */
  raumnamen: readonly string[],
): Diagnostic[] {
  if (geheimnisse.length === 0) return []
  return texte.flatMap((text) =>
    toSaetze(text.text).flatMap((satz) => {
      const hit = geheimnisse.find((geheimnis) => nennt(satz, geheimnis, raumnamen))
      return hit ? [toTextbefund(text, hit)] : []
    }),
  )
}

function toTextbefund(text: BelegterText, { name, raum }: Geheimnis): Diagnostic {
  return toBefund(text.ort(), {
    severity: 'error',
    code: 'im-text-offen',
    message: `Dieser Text nennt eine Anzahl${raum === null ? '' : ` für ${raum}`}, die gesperrt ist: ${name}.`,
    hint: 'Schreiben Sie „einzelne“ oder „wenige“ statt der Zahl. Meint sie etwas anderes, nennen Sie es in einem eigenen Satz.',
  })
}

/** A point behind a number ends no sentence: „im 2. Halbjahr“. */
function toSaetze(text: string): readonly string[] {
  return text.split(/(?<!\d)[.!?]+\s+|\n\s*\n|\n\s*[-*]\s+/)
}

function nennt(
  satz: string,
  { merkmal, raum, mindestfallzahl }: Geheimnis,
  raumnamen: readonly string[],
): boolean {
  const folded = fold(satz)
  const names = raumnamen.filter((name) => folded.includes(fold(name)))
  if (raum === null ? names.length > 0 : !names.includes(raum)) return false
  const words = new Set(merkmalworte(satz))
  if (!merkmal.every((word) => words.has(word))) return false
  return numbersOf(satz, merkmal).some((zahl) => zahl > 0 && zahl < mindestfallzahl)
}

const zahlworte = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const anzahl = new RegExp(
  `(?<![\\p{L}\\d.,§/-])(?:(\\d+)|(${zahlworte.slice(2).join('|')})|((?:nur|genau|lediglich)\\s+ein(?:e[nmr]?)?|ein(?:e[nmr]?)?(?=\\s+einzig)))(?![\\p{L}\\d/-]|[.,]\\d|\\s?[%‰])`,
  'giu',
)
/** What is counted when the figure itself is not named again behind the number. */
const gezaehltes = new Set(
  merkmalworte('Fall Fälle Kind Kinder Menschen Haushalt Familie Jugendliche Betroffene'),
)
const personen = /^person(?:en)?$/i

/** Numbers that count: with a noun that fits within two words, or with nothing behind them. */
function numbersOf(satz: string, merkmal: readonly string[]): readonly number[] {
  return [...satz.matchAll(anzahl)].flatMap((match) => {
    const [whole, digits, word] = match
    const rest = satz.slice(match.index + whole.length)
    const next = rest
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean)
      .slice(0, 2)
    const endsHere = /^\s*(?:$|[,;:)!?]|\.(?!\s*\S))/.test(rest)
    const counts = next.some(
      (each) =>
        personen.test(each) ||
        merkmalworte(each).some((stem) => merkmal.includes(stem) || gezaehltes.has(stem)),
    )
    if (!endsHere && !(counts && !/^\./.test(rest))) return []
    if (digits !== undefined) return [Number(digits)]
    return [word === undefined ? 1 : zahlworte.indexOf(word.toLowerCase())]
  })
}

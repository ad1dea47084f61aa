/** A number as sources write it: digits, decimal point, no thousands separator. */
const grammar = /^-?\d+(?:\.\d+)?$/

/** What is wrong with a text where a number is expected. */
export interface Zahlfehler {
  readonly code: 'zahl-deutsch' | 'zahl-mehrdeutig' | 'keine-zahl' | 'keine-ganze-zahl'
  readonly message: string
  readonly hint: string
}

/** What the field expects. */
export interface Zahlart {
  readonly ganz: boolean
  /** Whether a maximum keeps a point for thousands from passing as a decimal point. */
  readonly begrenzt: boolean
}

/** Reads a number as the rules of the sources say; nothing is guessed. */
export function parseZahl(text: string, art: Zahlart): number | Zahlfehler {
  if (!grammar.test(text)) return explain(text, art)
  const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)
  const plain = text.replaceAll('.', '')
  if (art.ganz && text.includes('.'))
    return {
      code: 'keine-ganze-zahl',
      message: `„${text}“ ist keine ganze Zahl.`,
      hint: grouped
        ? `Schreiben Sie Tausender ohne Punkt: ${plain}.`
        : `Schreiben Sie eine Zahl ohne Nachkommastellen, zum Beispiel ${Math.round(Number(text))}.`,
    }
  if (grouped && !art.begrenzt)
    return {
      code: 'zahl-mehrdeutig',
      message: `„${text}“ ist mehrdeutig: ${plain} oder ${text.replace('.', ',')}?`,
      hint: `Schreiben Sie Tausender ohne Punkt: ${plain}. Ist es ein Dezimalpunkt, hängen Sie eine Null an: ${text}0.`,
    }
  if (plain.replace('-', '').replace(/^0+/, '').length > 15)
    return {
      code: 'keine-zahl',
      message: `„${text}“ hat mehr Stellen, als gerechnet werden kann.`,
      hint: 'Runden Sie die Zahl auf höchstens 15 Stellen.',
    }
  return Number(text)
}

/** Whether the result of parseZahl is a number. */
export function isZahl(result: number | Zahlfehler): result is number {
  return typeof result === 'number'
}

function explain(text: string, art: Zahlart): Zahlfehler {
  const suggestion = suggest(text)
  const usable = suggestion !== undefined && isZahl(parseZahl(suggestion, art))
  if (suggestion !== undefined && /^[-+]?[\d.]*,\d+$/.test(text))
    return {
      code: 'zahl-deutsch',
      message: `„${text}“ hat ein Komma; Zahlen stehen hier mit Dezimalpunkt und ohne Tausenderzeichen.`,
      hint: usable || !art.ganz ? `Schreiben Sie ${suggestion}.` : 'Schreiben Sie eine ganze Zahl.',
    }
  return {
    code: 'keine-zahl',
    message: `„${text}“ ist keine Zahl.`,
    hint: usable
      ? `Schreiben Sie ${suggestion}, ohne Leerzeichen, Einheit oder Zusatz.`
      : 'Schreiben Sie nur Ziffern, bei Bedarf mit Dezimalpunkt; eine unbekannte Zahl lassen Sie weg.',
  }
}

/** The number that is most likely meant, in the notation of the sources. */
function suggest(text: string): string | undefined {
  const bare = text
    .replace(/^(?:ca\.?|rund|etwa|über|unter|[~≈<>+])\s*/i, '')
    .replace(/\s*(?:%|€|EUR|Euro|ha|m²|m2|Personen|Stück|Plätze)\.?$/i, '')
    .replace(/^[−–](?=\d)/, '-')
  const german = /^(-?\d{1,3}(?:[.\s\u00A0\u202F']\d{3})+|-?\d+)(?:,(\d+))?$/.exec(bare)
  if (german) {
    const [, whole = '', decimals] = german
    const digits = whole.replace(/[.\s\u00A0\u202F']/g, '')
    return decimals === undefined ? digits : `${digits}.${decimals}`
  }
  if (/^-?\.\d+$/.test(bare)) return bare.replace('.', '0.')
  return grammar.test(bare) ? bare : undefined
}

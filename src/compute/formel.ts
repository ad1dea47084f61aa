import type { Datenzelle } from '../model/datensatz.ts'
import { addZellen, combineZellen, scaleZelle } from './zellen.ts'

/** A parsed calculation over columns: `alter_u6 + alter_6_15`. */
export interface Formel {
  /** Names in it, each once, in the order of the text. */
  readonly spalten: readonly string[]
  /** A column that is not there makes the result `keine_angabe`; division by zero `nicht_sinnvoll`. */
  readonly evaluate: (zelle: (spalte: string) => Datenzelle | undefined) => Datenzelle
}

/** Why a text is no calculation: a German sentence and its offset in the text. */
export interface Formelfehler {
  readonly fehler: string
  readonly stelle: number
}

type Evaluate = Formel['evaluate']

/** Deeper than any real calculation: a longer one would only exhaust the stack. */
const maxDepth = 50

/** Parses `+ - * /`, parentheses, numbers and names of columns. Nothing is executed as code. */
export function parseFormel(text: string): Formel | Formelfehler {
  const tokens = tokenize(text)
  const spalten = new Set<string>()
  let next = 0
  let depth = 0

  const fail = (fehler: string): never => {
    throw new FormulaError(fehler, tokens[next]?.at ?? text.length)
  }
  const take = (...signs: readonly string[]): string | undefined => {
    const sign = tokens[next]?.sign
    if (sign === undefined || !signs.includes(sign)) return undefined
    next += 1
    return sign
  }
  const sum = (): Evaluate => {
    if (++depth > maxDepth) fail('Zu viele Klammern sind ineinander geschachtelt.')
    let left = product()
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) {
      const [a, b, factor] = [left, product(), sign === '+' ? 1 : -1]
      left = (zelle) => addZellen(a(zelle), factor === 1 ? b(zelle) : scaleZelle(b(zelle), -1))
    }
    depth -= 1
    return left
  }
  const product = (): Evaluate => {
    let left = atom()
    for (let sign = take('*', '/'); sign; sign = take('*', '/')) {
      const [a, b, divide] = [left, atom(), sign === '/']
      left = (zelle) => combineZellen(a(zelle), b(zelle), (x, y) => (divide ? x / y : x * y))
    }
    return left
  }
  const atom = (): Evaluate => {
    const token = tokens[next]
    if (take('(')) {
      const inner = sum()
      if (!take(')')) fail('Eine schließende Klammer fehlt.')
      return inner
    }
    const { name, number } = token ?? {}
    if (name === undefined && number === undefined)
      return fail('Hier wird eine Spalte, eine Zahl oder eine Klammer erwartet.')
    next += 1
    if (name === undefined) return () => Number(number)
    spalten.add(name)
    return (zelle) => zelle(name) ?? 'keine_angabe'
  }

  try {
    const evaluate = sum()
    if (next < tokens.length) fail('Hier wird ein Rechenzeichen erwartet.')
    return { spalten: [...spalten], evaluate }
  } catch (error) {
    if (error instanceof FormulaError) return { fehler: error.message, stelle: error.at }
    throw error
  }
}

/** A name, a number or any other character, with its offset. */
interface Token {
  readonly name: string | undefined
  readonly number: string | undefined
  readonly sign: string | undefined
  readonly at: number
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(/([a-z][a-z0-9_]*)|([0-9]+(?:\.[0-9]+)?)|(\S)/g)].map((match) => {
    const [, name, number, sign] = match
    return { name, number, sign, at: match.index }
  })
}

/** Whether parsing failed. */
export function isFormelfehler(result: Formel | Formelfehler): result is Formelfehler {
  return 'fehler' in result
}

class FormulaError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

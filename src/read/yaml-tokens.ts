import type { CST } from 'yaml'
import { yamlLibrary } from './yaml-library.ts'

/** Bounds within which a YAML file is read: beyond them it is an accident or an attack. */
export const limits = { depth: 32, nodes: 50_000, scalar: 100_000, lexemes: 300_000 } as const

/** The concrete syntax of a file, or why reading stopped, and where. */
export type Tokens =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly exceeded: 'depth' | 'nodes'; readonly offset: number }

/** Marker the lexer sends before the text of a scalar. */
const scalarMark = '\u001F'

/**
 * Reads the syntax token by token and stops at once where a file is too deep or too long: the
 * parser alone would need seconds for a megabyte of brackets.
 */
export function readTokens(text: string): Tokens {
  const { Lexer, Parser } = yamlLibrary()
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let offset = 0
  let count = 0
  let scalars = 0
  let items = 0
  let depth = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    if (isScalar) scalars += 1
    else if (lexeme === '[' || lexeme === '{') depth += 1
    else if (lexeme === ']' || lexeme === '}') depth -= 1
    else if (lexeme === '-' || lexeme === ',' || lexeme === '?') items += 1
    if (depth > limits.depth) return { exceeded: 'depth', offset }
    count += 1
    if (count > limits.lexemes || scalars > limits.nodes || items > limits.nodes)
      return { exceeded: 'nodes', offset }
    isScalar = lexeme === scalarMark
    if (!isMark(lexeme)) offset += lexeme.length
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  tokens.push(...parser.end())
  return { tokens }
}

/** Markers of the lexer have no length in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === scalarMark || lexeme === '\u0002' || lexeme === '\u0018'
}

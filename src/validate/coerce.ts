import type { DataPath } from '../diagnostics/data-path.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { diagnosticAt } from './diagnostic-at.ts'
import { isZahl, parseZahl } from './numbers.ts'
import type { Resolved, SchemaNode } from './schema-node.ts'
import { branchSchema, isRecord, itemSchema, propertySchema } from './schema-node.ts'

/** Values of a source with the types its schema says, as far as the text allows. */
export interface Coerced {
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** JSON pointers of values that stayed text although the schema wants something else. */
  readonly failed: ReadonlySet<string>
}

/**
 * Turns text into numbers and truth values exactly where the schema says so. Nothing else changes:
 * `092007` stays a text, `nein` stays a word.
 */
export function coerce(source: YamlSource, schema: Resolved): Coerced {
  const diagnostics: Diagnostic[] = []
  const failed = new Set<string>()
  // Where the walk is: one list for all, copied for what is said about a place.
  const here: (string | number)[] = []
  const refuse = (finding: Finding): void => {
    const path = [...here]
    failed.add(toPointer(path))
    diagnostics.push(diagnosticAt(source, path, 'value', { severity: 'error', ...finding }))
  }
  const walk = (data: unknown, given: Resolved | undefined): unknown => {
    if (!given) return data
    const said = branchSchema(given, data)
    const inside = (step: string | number, value: unknown, of: Resolved | undefined): unknown => {
      here.push(step)
      const result = walk(value, of)
      here.pop()
      return result
    }
    if (isRecord(data))
      return Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          key,
          inside(key, value, propertySchema(said, key)),
        ]),
      )
    if (Array.isArray(data)) {
      const entry = itemSchema(said)
      return data.map((item, index) => inside(index, item, entry))
    }
    if (typeof data !== 'string' || data === '') return data
    const result = coerceText(data, said.node, () => source.isQuoted(here))
    if (typeof result !== 'object') return result
    refuse(result)
    return data
  }
  return { data: walk(source.data, schema), diagnostics, failed }
}

type Finding = Pick<Diagnostic, 'code' | 'message'> & { readonly hint: string }

function coerceText(
  text: string,
  node: SchemaNode,
  isQuoted: () => boolean,
): string | number | boolean | Finding {
  if (node.type === 'number' || node.type === 'integer') {
    const art = { ganz: node.type === 'integer', begrenzt: node.maximum !== undefined }
    const zahl = parseZahl(text, art)
    if (!isZahl(zahl)) return { ...zahl, code: `schema/${zahl.code}` }
    if (!isQuoted()) return zahl
    return {
      code: 'schema/zahl-in-anfuehrungszeichen',
      message: `Hier wird eine Zahl erwartet; „${text}“ steht in Anführungszeichen und gilt deshalb als Text.`,
      hint: `Schreiben Sie ${text} ohne Anführungszeichen.`,
    }
  }
  if (node.type === 'boolean') return coerceTruth(text, isQuoted)
  const isText = node.type === 'string' || node.enum !== undefined || node.const !== undefined
  if (isText && (text === 'null' || text === '~') && !isQuoted())
    return {
      code: 'schema/leeres-feld',
      message: `„${text}“ gilt hier als Text und stünde so im Profil.`,
      hint: 'Löschen Sie die Zeile, wenn es nichts anzugeben gibt.',
    }
  return text
}

const truths: Readonly<Record<string, boolean>> = {
  ja: true,
  yes: true,
  wahr: true,
  on: true,
  x: true,
  nein: false,
  no: false,
  falsch: false,
  off: false,
}

function coerceTruth(text: string, isQuoted: () => boolean): boolean | Finding {
  if ((text === 'true' || text === 'false') && !isQuoted()) return text === 'true'
  const word = text.toLowerCase()
  const meant = word === 'true' || word === 'false' ? word === 'true' : truths[word]
  return {
    code: 'schema/kein-wahrheitswert',
    message: `Hier wird true (ja) oder false (nein) erwartet, nicht „${text}“.`,
    hint:
      meant === undefined
        ? 'Schreiben Sie true oder false, klein und ohne Anführungszeichen.'
        : `Schreiben Sie ${String(meant)}, klein und ohne Anführungszeichen.`,
  }
}

/** A path in the form that Ajv uses. */
function toPointer(path: DataPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

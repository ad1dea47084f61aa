import { fold } from '../diagnostics/closest.ts'
import type { DataPath } from '../diagnostics/data-path.ts'
import type { Resolved, SchemaNode } from './schema-node.ts'
import { propertySchema, schemaAt, tagValues, valueAt } from './schema-node.ts'

/** A field of a source as messages speak of it. */
export interface Field {
  readonly node: SchemaNode
  /** Its key; for an entry of a list the key of the list. */
  readonly key: string
  /** „raum“ (Schlüssel der Bezirksregion) */
  readonly name: string
  /** Begins a sentence: Das Feld „raum“ … */
  readonly subject: string
  /** Begins a sentence about what is missing inside: Im 2. Eintrag von „beitraege“ … */
  readonly place: string
  readonly required: boolean
  /** Whether it takes text with paragraphs. */
  readonly isLongText: boolean
  /** Values of `art` that decide what belongs here. */
  readonly tags: readonly string[]
  child(key: string): Field
}

/** The field at a path of a file; where the schema says nothing it has a key and no more. */
export function fieldAt(root: Resolved, data: unknown, path: DataPath): Field {
  const schema = schemaAt(root, data, path)
  const parent = path.length > 0 ? schemaAt(root, data, path.slice(0, -1)) : undefined
  return toField(schema, parent, path, valueAt(data, path))
}

function toField(
  schema: Resolved | undefined,
  parent: Resolved | undefined,
  path: DataPath,
  value: unknown,
): Field {
  const node = schema?.node ?? {}
  const last = path.at(-1)
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  const name = nameOf(key, last, node.title)
  return {
    node,
    key,
    name,
    subject: subjectOf(key, last, name),
    place: placeOf(key, last, value),
    required: typeof last === 'string' && (parent?.node.required?.includes(last) ?? false),
    isLongText: node.type === 'string' && (node.maxLength ?? 0) > 500,
    tags: schema ? tagValues(schema) : [],
    child: (child) =>
      toField(schema && propertySchema(schema, child), schema, [...path, child], undefined),
  }
}

/** `ist_stand` and „Ist-Stand“ are the same word: saying both helps nobody. */
function nameOf(key: string, last: string | number | undefined, title: string | undefined): string {
  if (typeof last === 'number') return `einen Eintrag von „${key}“`
  return title === undefined || fold(key) === fold(title) ? `„${key}“` : `„${key}“ (${title})`
}

function subjectOf(key: string, last: string | number | undefined, name: string): string {
  if (last === undefined) return 'Die Datei'
  return typeof last === 'number' ? `Der ${last + 1}. Eintrag von „${key}“` : `Das Feld ${name}`
}

function placeOf(key: string, last: string | number | undefined, value: unknown): string {
  if (last === undefined) return 'In der Datei'
  if (typeof last === 'string') return `Im Feld „${key}“`
  const { id } = (value ?? {}) as { id?: unknown }
  const named = typeof id === 'string' && id !== '' ? ` („${id}“)` : ''
  return `Im ${last + 1}. Eintrag von „${key}“${named}`
}

/** `kapitel: "8.1.1"`: how a field may look, from its schema. */
export function writeField(key: string, { node }: Pick<Field, 'node'>): string {
  const example = node.examples?.[0] ?? node.enum?.[0] ?? node.const
  if (typeof example === 'string')
    return `${key}: ${/^[\d.]+$|^#/.test(example) ? `"${example}"` : example}`
  if (typeof example === 'number') return `${key}: ${example}`
  if (node.type === 'array') return `${key}: […]`
  return node.type === 'boolean' ? `${key}: true` : `${key}: …`
}

/** `a, b, c`; of many the first twelve and how many more. */
export function listWords(words: readonly string[]): string {
  const shown = words.length > 14 ? words.slice(0, 12) : words
  const more = words.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`
}

import type { DataPath } from '../diagnostics/data-path.ts'
import type { Quelldateien } from '../generated/source-types.ts'
import { schemas } from '../generated/validators.ts'

/** The keywords of JSON Schema that this project uses. */
export interface SchemaNode {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly items?: SchemaNode
  readonly oneOf?: readonly SchemaNode[]
  readonly discriminator?: { readonly propertyName: string }
  readonly enum?: readonly string[]
  readonly const?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** A schema with its references followed; knows the file its own references start from. */
export interface Resolved {
  readonly node: SchemaNode
  readonly file: string
}

const files = schemas as unknown as Readonly<Record<string, SchemaNode>>

/** The schema of a whole file. */
export function rootSchema(kind: keyof Quelldateien): Resolved {
  const file = `${kind}.schema.json`
  return resolve({ $ref: file }, file)
}

/** The schema of a field of an object. */
export function propertySchema({ node, file }: Resolved, key: string): Resolved | undefined {
  const property = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[key] : undefined
  return property && resolve(property, file)
}

/** The schema of the entries of a list. */
export function itemSchema({ node, file }: Resolved): Resolved | undefined {
  return node.items && resolve(node.items, file)
}

/** What `art` decides: the schema for this value, or the undecided one if `art` says nothing. */
export function branchSchema(schema: Resolved, data: unknown): Resolved {
  const tag = schema.node.discriminator?.propertyName
  if (tag === undefined || !isRecord(data)) return schema
  const value = data[tag]
  return (typeof value === 'string' ? branches(schema, tag).get(value) : undefined) ?? schema
}

/** Values that `art` may have. */
export function tagValues(schema: Resolved): string[] {
  const tag = schema.node.discriminator?.propertyName
  return tag === undefined ? [] : [...branches(schema, tag).keys()]
}

const knownBranches = new WeakMap<SchemaNode, ReadonlyMap<string, Resolved>>()

/** The schemas to choose from, by the value of the field that decides. */
function branches({ node, file }: Resolved, tag: string): ReadonlyMap<string, Resolved> {
  const known = knownBranches.get(node)
  if (known) return known
  const byValue = new Map<string, Resolved>()
  for (const each of node.oneOf ?? []) {
    const branch = resolve(each, file)
    const value = propertySchema(branch, tag)?.node.const
    if (value !== undefined) byValue.set(value, branch)
  }
  knownBranches.set(node, byValue)
  return byValue
}

/** The schema of the value at a path of a file; undefined where none is said. */
export function schemaAt(root: Resolved, data: unknown, path: DataPath): Resolved | undefined {
  let schema: Resolved | undefined = branchSchema(root, data)
  let value = data
  for (const step of path) {
    if (!schema) return undefined
    schema = typeof step === 'number' ? itemSchema(schema) : propertySchema(schema, step)
    value = childOf(value, step)
    schema = schema && branchSchema(schema, value)
  }
  return schema
}

/** The value at a path. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce(childOf, data)
}

function childOf(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return data[Number(step)] as unknown
  return isRecord(data) && Object.hasOwn(data, step) ? data[step] : undefined
}

/** Whether a value is a group of fields. */
export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

const followed = new WeakMap<SchemaNode, Resolved>()

/** Follows references; what stands beside one (a title of its own) wins over its target. */
function resolve(node: SchemaNode, file: string): Resolved {
  if (node.$ref === undefined) return { node, file }
  const known = followed.get(node)
  if (known) return known
  const { $ref, ...beside } = node
  const [name = '', pointer = ''] = $ref.split('#')
  const targetFile = name === '' ? file : name
  const target = pointer
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), files[targetFile])
  if (!isRecord(target)) throw new RangeError(`The schema ${targetFile}#${pointer} is missing.`)
  const found = resolve(target, targetFile)
  const resolved = { node: { ...found.node, ...beside }, file: found.file }
  followed.set(node, resolved)
  return resolved
}

import { readSchemas } from '../../scripts/read-schemas.js'
import { repository } from './support.ts'

type Schema = Readonly<Record<string, unknown>>

const schemas = readSchemas(`${repository}/schemas`) as Map<string, Schema>

/**
 * An object with every field that a schema knows, so that no field can be forgotten: what a field
 * holds comes from `given` by its name, else from the schema itself.
 */
export function fillSchema(
  file: string,
  pointer: string,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const at = (name: string, path: string): Schema =>
    path
      .split('/')
      .filter(Boolean)
      .reduce<Schema>((node, key) => node[key] as Schema, schemas.get(name) ?? {})
  const fill = (node: Schema, name: string, key: string): unknown => {
    if (key in given) return given[key]
    if (typeof node['$ref'] === 'string') {
      const [target = '', path = ''] = node['$ref'].split('#')
      return fill(at(target || name, path), target || name, key)
    }
    if ('const' in node) return node['const']
    if (Array.isArray(node['enum'])) return node['enum'][0]
    switch (node['type']) {
      case 'object':
        return Object.fromEntries(
          Object.entries((node['properties'] ?? {}) as Record<string, Schema>).map(
            ([field, each]) => [field, fill(each, name, field)],
          ),
        )
      case 'array':
        return [fill(node['items'] as Schema, name, '')]
      case 'integer':
      case 'number':
        return node['minimum'] ?? 7
      case 'boolean':
        return true
      default:
        if (node['format'] === 'date') return '2024-05-01'
        if (Array.isArray(node['examples'])) return node['examples'][0]
        return `${String(node['title'])} in Worten`
    }
  }
  return fill(at(file, pointer), file, '')
}

/** Another value of the enumeration that knows this one. */
export function otherValue(value: string): string | undefined {
  const values = enumerations().find((each) => each.includes(value))
  return values?.find((each) => each !== value)
}

function enumerations(): string[][] {
  const found: string[][] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item)
    else if (typeof node === 'object' && node !== null) {
      const list = (node as Schema)['enum']
      if (Array.isArray(list)) found.push(list as string[])
      for (const item of Object.values(node)) walk(item)
    }
  }
  for (const schema of schemas.values()) walk(schema)
  return found
}

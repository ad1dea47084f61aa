import type { ErrorObject, ValidateFunction } from 'ajv'
import { capDiagnostics, maxDiagnosticsPerFile } from '../diagnostics/cap.ts'
import { closest } from '../diagnostics/closest.ts'
import type { DataPath } from '../diagnostics/data-path.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Quelldateien } from '../generated/source-types.ts'
import * as generated from '../generated/validators.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { coerce } from './coerce.ts'
import { diagnosticAt } from './diagnostic-at.ts'
import { fieldAt } from './field.ts'
import { sentences } from './schema-messages.ts'
import type { Resolved } from './schema-node.ts'
import { rootSchema, valueAt } from './schema-node.ts'

const validators = generated as unknown as Readonly<Record<keyof Quelldateien, ValidateFunction>>

/**
 * A source with the types of its schema, or what keeps it from having them. The findings are about
 * the schema only: those of reading are in the source.
 */
export function validateSource<K extends keyof Quelldateien>(
  kind: K,
  source: YamlSource,
): { data: Quelldateien[K] | undefined; diagnostics: Diagnostic[] } {
  if (source.data === undefined) return { data: undefined, diagnostics: [] }
  const root = rootSchema(kind)
  const { data, diagnostics, failed } = coerce(source, root)
  const validate = validators[kind]
  if (validate(data) && failed.size === 0) return { data: data as Quelldateien[K], diagnostics: [] }
  const errors = narrow(validate.errors ?? []).filter(
    ({ instancePath }) => !failed.has(instancePath),
  )
  const shown = errors
    .slice(0, maxDiagnosticsPerFile)
    .map((error) => toDiagnostic(error, source, root, data))
  const rest = errors.length - shown.length
  return { data: undefined, diagnostics: capDiagnostics([...diagnostics, ...shown], rest) }
}

/** One finding per cause: what only follows from another complaint is left out. */
function narrow(errors: readonly ErrorObject[]): ErrorObject[] {
  const covered = coveredFields(errors)
  const groups = new Map<string, string[]>()
  const said = new Set<string>()
  return errors.filter((error) => {
    const { keyword, instancePath } = error
    if (keyword === 'additionalProperties') return true
    const field = missingField(error)
    if (field !== undefined) {
      // A field that is there under a misspelt name is not missing.
      const isCovered = covered.has(`${instancePath}/${field}`) || covered.has(`${instancePath}/*`)
      const group = groups.get(instancePath)
      if (group && !isCovered && !group.includes(field)) group.push(field)
      if (group || isCovered) return false
      const missing = [field]
      groups.set(instancePath, missing)
      error.params['missing'] = missing
      return true
    }
    // One sentence per value is enough: an empty text breaks several rules.
    if (said.has(instancePath)) return false
    said.add(instancePath)
    return true
  })
}

/** Fields that are there under another name, by JSON pointer; `*` for all of a group. */
function coveredFields(errors: readonly ErrorObject[]): Set<string> {
  const covered = new Set<string>()
  for (const { keyword, instancePath, params, parentSchema } of errors) {
    if (keyword !== 'additionalProperties') continue
    const key = String(params['additionalProperty'])
    const known = Object.keys((parentSchema as { properties?: object }).properties ?? {})
    const meant = key === '<<' ? '*' : closest(key, known)
    if (meant !== undefined) covered.add(`${instancePath}/${meant}`)
  }
  return covered
}

/** The field that is not there, if that is the complaint. */
function missingField({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'required') return String(params['missingProperty'])
  return keyword === 'discriminator' && params['error'] === 'tag' ? 'art' : undefined
}

function toDiagnostic(
  error: ErrorObject,
  source: YamlSource,
  root: Resolved,
  data: unknown,
): Diagnostic {
  const path = toPath(error.instancePath, data)
  const sentence = sentences[error.keyword]
  if (!sentence) throw new RangeError(`The keyword ${error.keyword} has no sentence.`)
  const { code, message, hint, atKey } = sentence({
    field: fieldAt(root, data, path),
    params: error.params,
    value: valueAt(data, path),
  })
  const offending =
    error.keyword === 'additionalProperties'
      ? [...path, String(error.params['additionalProperty'])]
      : error.keyword === 'discriminator'
        ? [...path, 'art']
        : path
  const finding = { severity: 'error' as const, code: `schema/${code}`, message, hint }
  return diagnosticAt(source, offending, atKey === true ? 'key' : 'value', finding)
}

/** A JSON pointer as a path: what indexes a list is a number. */
function toPath(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = []
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(data, path)) ? Number(step) : step)
  }
  return path
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import * as validators from '../generated/validators.ts'
import type { Quelldateien } from '../generated/source-types.ts'
import { readJsonSource } from './json-source.ts'

/** Files that describe a Datensatz: written by `bzrp import`, in JSON. */
type Descriptor = 'datenpaket' | 'datenschema'

interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What the generated validators are. */
interface Validator {
  (data: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

const validatorOf: Record<Descriptor, Validator> = {
  datenpaket: validators.datenpaket as Validator,
  datenschema: validators.datenschema as Validator,
}

/** Checks a descriptor against its schema; `data` is there exactly if it fits. */
export function readDescriptor<K extends Descriptor>(
  kind: K,
  file: string,
  text: string,
): { data: Quelldateien[K] | undefined; diagnostics: Diagnostic[] } {
  const source = readJsonSource(text)
  const { data } = source
  const hint = 'Den Datensatz mit „bzrp import“ neu einspielen.'
  if (data === undefined) {
    const message = 'Die Datei ist kein gültiges JSON.'
    return { data, diagnostics: [broken({ message, hint, file, range: startOfFile, path: '' })] }
  }
  const validate = validatorOf[kind]
  if (validate(data)) return { data: data as Quelldateien[K], diagnostics: [] }
  const diagnostics = (validate.errors ?? []).map((error) => {
    const steps = error.instancePath.split('/').slice(1)
    const path = steps.map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step))
    return broken({
      message: toSentence(error),
      hint,
      file,
      range: source.locate(path),
      path: steps.join('.'),
    })
  })
  return { data: undefined, diagnostics }
}

function broken(finding: Omit<Diagnostic, 'severity' | 'code'>): Diagnostic {
  return { severity: 'error', code: 'daten/beschreibung', ...finding }
}

function toSentence({ keyword, params, instancePath }: SchemaError): string {
  if (keyword === 'required') return `Das Feld „${String(params['missingProperty'])}“ fehlt.`
  if (keyword === 'additionalProperties')
    return `Das Feld „${String(params['additionalProperty'])}“ ist hier nicht vorgesehen.`
  const field = instancePath.split('/').at(-1) ?? ''
  return field === ''
    ? 'Die Datei hat einen Aufbau, der hier nicht vorgesehen ist.'
    : `Das Feld „${field}“ hat einen Wert, der hier nicht vorgesehen ist.`
}

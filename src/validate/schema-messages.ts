import { meintenSie } from '../diagnostics/closest.ts'
import { shorten } from '../diagnostics/safe-text.ts'
import type { Field } from './field.ts'
import { writeField } from './field.ts'
import type { Sentence } from './value-sentences.ts'
import {
  allowed,
  explainArt,
  explainBound,
  explainChoice,
  explainDate,
  explainEmpty,
  explainPattern,
  inGerman,
  lengthOf,
  textOf,
} from './value-sentences.ts'

/** A complaint of Ajv about one field. */
export interface Complaint {
  readonly field: Field
  readonly params: Readonly<Record<string, unknown>>
  readonly value: unknown
}

/** Keywords whose complaints people see; a test walks all schemas and fails if one is missing. */
export const sentences: Readonly<Record<string, (complaint: Complaint) => Sentence>> = {
  required: explainMissing,
  additionalProperties: ({ field, params }) =>
    explainUnknown(field, String(params['additionalProperty'])),
  type: (complaint) => explainType(complaint),
  enum: ({ field, value }) => explainChoice(field, value, field.node.enum ?? []),
  const: ({ field, value }) => explainChoice(field, value, [field.node.const ?? '']),
  discriminator: ({ field, params }) =>
    params['error'] === 'mapping'
      ? explainArt(field, params['tagValue'])
      : explainMissing({ field, params: { missing: ['art'] } }),
  pattern: ({ field, value }) => explainPattern(field, textOf(value)),
  format: ({ field, value }) => explainDate(field, textOf(value)),
  minLength: ({ field, params, value }) =>
    textOf(value).trim() === ''
      ? explainEmpty(field)
      : {
          code: 'text-zu-kurz',
          message: `${field.subject} ist mit ${lengthOf(textOf(value))} Zeichen zu kurz: mindestens ${inGerman(params['limit'])}.`,
          hint: 'Schreiben Sie ausführlicher.',
        },
  maxLength: ({ field, params, value }) => ({
    code: 'text-zu-lang',
    message: `${field.subject} ist mit ${inGerman(lengthOf(textOf(value)))} Zeichen zu lang: höchstens ${inGerman(params['limit'])}.`,
    hint: `Kürzen Sie um ${inGerman(lengthOf(textOf(value)) - Number(params['limit']))} Zeichen.`,
  }),
  minimum: ({ field, params, value }) =>
    explainBound(field, value, `mindestens ${inGerman(params['limit'])}`),
  maximum: ({ field, params, value }) =>
    explainBound(field, value, `höchstens ${inGerman(params['limit'])}`),
  minItems: ({ field, params }) => ({
    code: 'liste-zu-kurz',
    message: `${field.subject} hat zu wenige Einträge: mindestens ${inGerman(params['limit'])}.`,
    hint: 'Ergänzen Sie einen Eintrag oder löschen Sie das Feld, wenn es nicht Pflicht ist.',
    atKey: true,
  }),
  maxItems: ({ field, params, value }) => ({
    code: 'liste-zu-lang',
    message: `${field.subject} hat mit ${inGerman((value as unknown[]).length)} zu viele Einträge: höchstens ${inGerman(params['limit'])}.`,
    hint: 'Kürzen Sie die Liste; große Tabellen gehören in eine CSV-Datei.',
    atKey: true,
  }),
}

/** Keywords that never complain themselves, or only through others. */
export const silentKeywords: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  'default',
  'properties',
  'items',
  // Every choice between schemas is made by `art`: its complaints come through `discriminator`.
  'oneOf',
])

/** `missing` holds all fields that are not there: one finding per group of fields. */
function explainMissing({ field, params }: Pick<Complaint, 'field' | 'params'>): Sentence {
  const missing = params['missing'] as readonly string[]
  const names = missing.map((key) => field.child(key).name)
  const last = names.at(-1) ?? ''
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} und ${last}` : last
  const wanted =
    missing[0] === 'art' && field.tags.length > 0
      ? `„art“. ${allowed(field.tags)}`
      : `${missing.map((key) => `„${writeField(key, field.child(key))}“`).join(', ')}.`
  return {
    code: 'feld-fehlt',
    message:
      names.length > 1
        ? `${field.place} fehlen die Felder ${list}.`
        : `${field.place} fehlt das Feld ${list}.`,
    hint: `Ergänzen Sie ${wanted}`,
    atKey: true,
  }
}

function explainUnknown(field: Field, key: string): Sentence {
  const known = Object.keys(field.node.properties ?? {})
  const hint =
    key === '<<'
      ? 'Merge-Keys (<<) werden nicht unterstützt: Schreiben Sie die Felder aus.'
      : (meintenSie(key, known) ?? allowed(known))
  return {
    code: 'feld-unbekannt',
    message: `Das Feld „${shorten(key, 60)}“ ist hier nicht vorgesehen.`,
    hint,
    atKey: true,
  }
}

function explainType({ field, params, value }: Complaint): Sentence {
  const wanted = String(params['type'])
  if (value === '' || value === null) return explainEmpty(field)
  const code = 'falscher-typ'
  if (wanted === 'array')
    return {
      code,
      message: `${field.subject} muss eine Liste sein.`,
      hint:
        typeof value === 'string'
          ? `Setzen Sie den Wert in eckige Klammern: [${shorten(value, 40)}].`
          : 'Beginnen Sie jeden Eintrag in einer eigenen Zeile mit „- “.',
    }
  if (wanted === 'object')
    return {
      code,
      message: `${field.subject} muss aus Feldern bestehen.`,
      hint:
        field.key === ''
          ? `Beginnen Sie mit ${listFields(field)}.`
          : `Schreiben Sie die Felder darunter, eingerückt: ${listFields(field)}.`,
    }
  return {
    code,
    message: `${field.subject} muss ein einzelner Wert sein, keine ${Array.isArray(value) ? 'Liste' : 'Gruppe von Feldern'}.`,
    hint: field.isLongText
      ? 'Setzen Sie für Fließtext „|“ hinter den Doppelpunkt; der Text folgt eingerückt, Aufzählungen mit „- “ gehören dazu.'
      : 'Schreiben Sie den Wert hinter den Doppelpunkt; enthält der Text einen Doppelpunkt, setzen Sie ihn in Anführungszeichen.',
  }
}

/** „id: …“, „name: …“: the fields a group must have, or the first it may have. */
function listFields(field: Field): string {
  const { required = [], properties = {} } = field.node
  const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 3)
  return keys.map((key) => `„${writeField(key, field.child(key))}“`).join(', ')
}

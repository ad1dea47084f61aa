import { meintenSie } from '../diagnostics/closest.ts'
import { shorten } from '../diagnostics/safe-text.ts'
import type { Field } from './field.ts'
import { listWords, writeField } from './field.ts'
import { patternMeanings, suggestDate } from './patterns.ts'

/** What is wrong with a value, in words. */
export interface Sentence {
  /** Without the prefix `schema/`. */
  readonly code: string
  readonly message: string
  readonly hint: string
  /** Stands at the key of the value, not at the value. */
  readonly atKey?: boolean
}

/** A field without a value. */
export function explainEmpty(field: Field): Sentence {
  return {
    code: 'leeres-feld',
    message: `${field.subject} ist leer.`,
    hint: field.required
      ? `Ergänzen Sie „${writeField(field.key, field)}“.`
      : 'Ergänzen Sie den Wert oder löschen Sie die Zeile.',
    atKey: true,
  }
}

/** A word that is none of those a field takes. */
export function explainChoice(field: Field, value: unknown, choices: readonly string[]): Sentence {
  if (textOf(value) === '') return explainEmpty(field)
  const list = allowed(choices)
  const meant = choices.length > 1 ? meintenSie(textOf(value), choices) : undefined
  return {
    code: 'wert-unzulaessig',
    message: `„${shorten(textOf(value), 60)}“ ist für ${field.name} nicht vorgesehen.`,
    hint: meant === undefined ? list : choices.length <= 12 ? `${meant} ${list}` : meant,
  }
}

/** A kind of element that does not exist. */
export function explainArt(field: Field, value: unknown): Sentence {
  const given = textOf(value)
  if (given === '') return explainEmpty(field.child('art'))
  return {
    code: 'art-unbekannt',
    message: `Die Art „${shorten(given, 60)}“ gibt es nicht.`,
    hint: meintenSie(given, field.tags) ?? allowed(field.tags),
  }
}

/** A text in another form than the field takes. */
export function explainPattern(field: Field, value: string): Sentence {
  if (value === '') return explainEmpty(field)
  const meaning = patternMeanings[field.node.pattern ?? '']
  return {
    code: 'schreibweise',
    message: `„${shorten(value, 60)}“ passt nicht: erwartet wird ${meaning?.expected ?? 'eine andere Schreibweise'}.`,
    hint: meaning?.suggest?.(value) ?? 'Korrigieren Sie die Schreibweise.',
  }
}

/** A text that is no day of the calendar. */
export function explainDate(field: Field, value: string): Sentence {
  if (value === '') return explainEmpty(field)
  const suggestion = suggestDate(value)
  return {
    code: 'datum',
    message: /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? `Den Tag „${value}“ gibt es nicht.`
      : `„${shorten(value, 60)}“ ist kein Datum in der Form Jahr-Monat-Tag.`,
    hint:
      suggestion === undefined
        ? 'Schreiben Sie das Datum zum Beispiel so: 2024-12-31.'
        : `Schreiben Sie ${suggestion}.`,
  }
}

/** A number too small or too large. */
export function explainBound(field: Field, value: unknown, bound: string): Sentence {
  return {
    code: 'zahl-ausserhalb',
    message: `${inGerman(value)} ist für ${field.name} nicht möglich: ${bound}.`,
    hint: 'Prüfen Sie die Zahl.',
  }
}

/** „Möglich sind: a, b, c.“ */
export function allowed(choices: readonly string[]): string {
  return choices.length === 1
    ? `Möglich ist nur ${choices[0] ?? ''}.`
    : `Möglich sind: ${listWords(choices)}.`
}

/** The text of a value; empty for lists and groups. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

/** Length in characters as people count them. */
export function lengthOf(value: string): number {
  return Array.from(value).length
}

/** 20000 → „20.000“; years and other short numbers stay as they are. */
export function inGerman(value: unknown): string {
  return Number(value).toLocaleString('de-DE', { useGrouping: 'min2' })
}

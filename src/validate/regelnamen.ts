import type { Regelnamen } from './antworten.ts'
import { datenregeln } from './datenregeln.ts'
import { profilregeln } from './profilregeln.ts'
import { rules } from './rules.ts'

/** Rules by name: all of them, and those that need figures. */
export const regelnamen: { readonly alle: Regelnamen; readonly datenregelnamen: Regelnamen } = {
  alle: new Map<string, { readonly beantwortbar?: true }>([
    ...Object.entries(rules),
    ...Object.entries(profilregeln),
    ...Object.entries(datenregeln),
  ]),
  datenregelnamen: new Map(Object.entries(datenregeln)),
}

import { closest } from '../diagnostics/closest.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { DatenpaketDatei } from '../generated/source-types.ts'
import type { Angaben } from './einspielung.ts'
import { lizenzen } from './lizenzen.ts'

/** Who publishes figures and what must be said of them. */
export type Herausgabe = Pick<DatenpaketDatei['bzrp'], 'herausgeber' | 'lizenz' | 'namensnennung'>

/** Licences a person may name: those of the catalogue. */
const nennbar = Object.keys(lizenzen).filter((name) => name !== 'mit') as Herausgabe['lizenz'][]

/**
 * Publisher, licence and attribution as typed, or as they were given before.
 * @throws UserError if one is missing or the licence is not in the catalogue.
 */
export function requireHerausgabe(angaben: Angaben, vorher: Herausgabe | undefined): Herausgabe {
  const { herausgeber, namensnennung } = { ...vorher, ...angaben }
  const lizenz = angaben.lizenz === undefined ? vorher?.lizenz : requireLizenz(angaben.lizenz)
  if (herausgeber !== undefined && namensnennung !== undefined && lizenz !== undefined)
    return { herausgeber, namensnennung, lizenz }
  const missing = [
    ...(herausgeber === undefined ? ['--herausgeber "Name der Stelle"'] : []),
    ...(lizenz === undefined ? ['--lizenz dl-de-by-2.0'] : []),
    ...(namensnennung === undefined ? ['--namensnennung "Datenquelle: …"'] : []),
  ]
  throw new UserError('Die Datei sagt nicht, wer die Zahlen herausgibt und was für sie gilt.', {
    hint: `Ergänzen Sie ${missing.join(' ')}. Lizenzen: ${nennbar.join(', ')}.`,
  })
}

function requireLizenz(text: string): Herausgabe['lizenz'] {
  const found = nennbar.find((name) => name === text)
  if (found) return found
  const guess = closest(text, nennbar)
  throw new UserError(`Die Lizenz „${text}“ gibt es nicht.`, {
    hint: guess === undefined ? `Möglich sind: ${nennbar.join(', ')}.` : `Meinten Sie „${guess}“?`,
  })
}

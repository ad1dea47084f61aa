import { sha256 } from '../../files/hash.ts'
import type { Vergleichsangaben } from '../../validate/rule.ts'

/**
 * The same with hashes for keys of paragraphs, which are as long as the paragraphs: keys are only
 * compared, but all of them are sent between threads, kept and read again.
 */
export function withShortKeys(angaben: Vergleichsangaben): Vergleichsangaben {
  return {
    ...angaben,
    absaetze: angaben.absaetze.map(({ schluessel, ort }) => ({
      schluessel: sha256(schluessel),
      ort,
    })),
  }
}

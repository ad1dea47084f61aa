import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Abschnitt, Pruefsumme } from '../model/abschnitt.ts'

/** Part of every hash: another way of putting content into canonical form is another kind of hash. */
const verfahren = 'bzrp-abschnitt/1'

/** SHA-256 of bytes in hex. */
export function sha256(bytes: Uint8Array | string): Pruefsumme {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The hash of what an Abschnitt says and shows, over canonical JSON (RFC 8785). Its number and the
 * ids of its elements are not part of it: a renumbered Abschnitt says the same.
 */
export function toPruefsumme({ titel, elemente }: Abschnitt): Pruefsumme {
  const content = elemente.map(({ art, titel, texte, tabelle, quellen, bild }) => ({
    art,
    titel,
    texte,
    tabelle,
    quellen,
    bild,
  }))
  return hashOf({ verfahren, titel, elemente: content })
}

/** The hash of the whole: of the numbers and hashes of all its Abschnitte. */
export function toGesamtsumme(abschnitte: readonly Abschnitt[]): Pruefsumme {
  const all = abschnitte.map((abschnitt) => [abschnitt.nr, toPruefsumme(abschnitt)])
  return hashOf({ verfahren, abschnitte: all })
}

/** The hash of any plain value over its canonical JSON. */
export function hashOf(value: unknown): Pruefsumme {
  const text = canonicalize(value)
  if (text === undefined) throw new RangeError('Only plain values have a hash.')
  return sha256(text)
}

/** The first twelve digits: enough to tell versions of one profile apart, short enough for print. */
export function toKurzform(pruefsumme: Pruefsumme): string {
  return pruefsumme.slice(0, 12)
}

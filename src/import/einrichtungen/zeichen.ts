import type { Tabelle } from '../tabelle.ts'
import { leerzeichen } from './registerzeile.ts'

const decimal = { Komma: /^-?[0-9]+,[0-9]+$/, Punkt: /^-?[0-9]+\.[0-9]+$/ } as const

/** A sentence on how a register writes its numbers and empty cells. */
export function describeZeichen(
  { datei, kopf, zeilen }: Tabelle,
  zahlenspalten: readonly string[],
): string {
  const cells = zeilen.flatMap(({ zellen }) => zellen.map((zelle) => zelle.trim()))
  const numbers = zeilen.flatMap(({ zellen }) =>
    zahlenspalten.map((spalte) => (zellen[kopf.indexOf(spalte)] ?? '').trim()),
  )
  const [sign = null] = (['Komma', 'Punkt'] as const).filter((each) =>
    numbers.some((zelle) => decimal[each].test(zelle)),
  )
  const empty = cells.filter((zelle) => zelle === leerzeichen).length
  const parts = [
    sign === null ? 'keine Dezimalzahlen' : `Dezimalzahlen mit ${sign}`,
    empty === 0
      ? 'keine leeren Zellen mit Zeichen'
      : `„${leerzeichen}“ steht für leere Zellen (${empty.toLocaleString('de-DE')})`,
  ]
  return `${datei}: ${parts.join(', ')}.`
}

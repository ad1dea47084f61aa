import { closest, fold } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { toBefund } from './befund.ts'
import type { Tabelle } from './tabelle.ts'

/** The table with its columns named as expected, however they are capitalised in the file. */
export function matchSpalten(tabelle: Tabelle, bekannt: readonly string[]): Tabelle {
  const expected = new Map(bekannt.map((name) => [fold(name), name]))
  const kopf = tabelle.kopf.map((name) => expected.get(fold(name)) ?? name)
  return {
    ...tabelle,
    kopf,
    locate: (zeile, spalte) => tabelle.locate(zeile, tabelle.kopf[kopf.indexOf(spalte)] ?? spalte),
  }
}

/** Unknown columns that look like a misspelt one that may be missing: else it would be lost. */
export function checkAehnliche(tabelle: Tabelle, weitere: readonly string[]): Diagnostic[] {
  const missing = weitere.filter((name) => !tabelle.kopf.includes(name))
  return tabelle.kopf.flatMap((name) => {
    const guess = weitere.includes(name) ? undefined : closest(name, missing)
    if (guess === undefined) return []
    return [
      toBefund({
        code: 'spalte-unbekannt',
        message: `Die Spalte „${name}“ ist unbekannt.`,
        hint: `Meinten Sie „${guess}“?`,
        file: tabelle.datei,
        range: tabelle.locate(tabelle.kopfzeile, name),
        path: name,
      }),
    ]
  })
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Satz } from '../befund.ts'
import type { Tabelle } from '../tabelle.ts'
import type { Delikt } from './delikte.ts'
import { delikte, findDelikt } from './delikte.ts'
import { again, toZellbefund } from './zelle.ts'

/** Names of the columns with key and name of an area. */
export const schluessel = 'LOR-Schlüssel (Bezirksregion)'
const bezeichnung = 'Bezeichnung (Bezirksregion)'

/** Index of the column of each offence; missing ones are errors, new ones warnings. */
export function findSpalten(tabelle: Tabelle): {
  delikte: ReadonlyMap<string, number>
  unbekannt: string[]
  befunde: Diagnostic[]
} {
  const found = new Map<string, number>()
  const unbekannt: string[] = []
  const befunde: Diagnostic[] = []
  for (const [index, titel] of tabelle.kopf.entries()) {
    if (titel === schluessel || titel === bezeichnung) continue
    const delikt = findDelikt(titel)
    if (delikt) found.set(delikt.name, index)
    else {
      unbekannt.push(titel)
      befunde.push({
        ...toZellbefund(tabelle, tabelle.kopfzeile, index, toUnbekannt(titel)),
        severity: 'warning',
      })
    }
  }
  const missing = delikte.filter(({ name }) => !found.has(name))
  befunde.push(
    ...missing.map((delikt) => toZellbefund(tabelle, tabelle.kopfzeile, 0, toFehlend(delikt))),
  )
  return { delikte: found, unbekannt, befunde }
}

function toUnbekannt(titel: string): Satz {
  return {
    code: 'delikt-unbekannt',
    message: `Das Delikt „${titel.replaceAll(/\s+/g, ' ')}“ ist nicht bekannt.`,
    hint: 'Die Spalte wird nicht übernommen.',
  }
}

function toFehlend({ quelle }: Delikt): Satz {
  return { code: 'delikt-fehlt', message: `Das Delikt „${quelle}“ fehlt.`, hint: again }
}

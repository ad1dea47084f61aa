import { closest } from '../diagnostics/closest.ts'
import type { Indikator } from '../generated/source-types.ts'
import type { Datensatz } from '../model/datensatz.ts'
import { isFormelfehler, parseFormel } from './formel.ts'
import { flaecheHa } from './rechenwege.ts'

/** Something wrong with a Rechenweg of the catalogue; whoever knows the file gives it a place. */
export interface Katalogbefund {
  /** `indikatoren`, index, `berechnung`, index, field. */
  readonly path: readonly (string | number)[]
  /** `katalog/datensatz-unbekannt`, `katalog/spalte-unbekannt`, `katalog/formel`. */
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** Every Rechenweg must name a Datensatz that is there, and calculate with its columns. */
export function checkIndikatoren(
  indikatoren: readonly Indikator[],
  datensaetze: readonly Datensatz[],
): Katalogbefund[] {
  const byId = new Map(datensaetze.map((datensatz) => [datensatz.id, datensatz]))
  return indikatoren.flatMap(({ berechnung = [] }, index) =>
    berechnung.flatMap((weg, at) => {
      const path = ['indikatoren', index, 'berechnung', at] as const
      const datensatz = byId.get(weg.datensatz)
      if (!datensatz) return [unknownDatensatz(weg.datensatz, [...byId.keys()], path)]
      return (['zaehler', 'nenner'] as const).flatMap((feld) =>
        checkFormel(weg[feld], datensatz, [...path, feld]),
      )
    }),
  )
}

function unknownDatensatz(
  name: string,
  known: readonly string[],
  path: readonly (string | number)[],
): Katalogbefund {
  const guess = closest(name, known)
  return {
    path: [...path, 'datensatz'],
    code: 'katalog/datensatz-unbekannt',
    message: `Den Datensatz „${name}“ gibt es in der Datenbibliothek nicht.`,
    hint:
      guess === undefined
        ? `Vorhanden sind: ${known.join(', ') || 'keine'}.`
        : `Meinten Sie „${guess}“?`,
  }
}

function checkFormel(
  text: string | undefined,
  { id, spalten }: Datensatz,
  path: readonly (string | number)[],
): Katalogbefund[] {
  if (text === undefined) return []
  const formel = parseFormel(text)
  if (isFormelfehler(formel)) {
    const message = `Die Rechnung ist nicht zu verstehen, ab Zeichen ${formel.stelle + 1}: ${formel.fehler}`
    const hint = 'Erlaubt sind Spalten, Zahlen, + - * / und Klammern.'
    return [{ path, code: 'katalog/formel', message, hint }]
  }
  const known = [flaecheHa, ...spalten.map(({ name }) => name)]
  return formel.spalten
    .filter((name) => !known.includes(name))
    .map((name) => {
      const guess = closest(name, known)
      return {
        path,
        code: 'katalog/spalte-unbekannt',
        message: `Die Spalte „${name}“ gibt es im Datensatz „${id}“ nicht.`,
        hint:
          guess === undefined
            ? `Die Spalten stehen in daten/${id}/schema.json.`
            : `Meinten Sie „${guess}“?`,
      }
    })
}

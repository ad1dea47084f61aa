import { closest } from '../diagnostics/closest.ts'
import type { Indikator, Rechenweg } from '../generated/source-types.ts'
import type { Datensatz } from '../model/datensatz.ts'
import { isFormelfehler, parseFormel } from './formel.ts'
import { flaecheHa } from './rechenwege.ts'

/** Something wrong with a Rechenweg of the catalogue; whoever knows the file gives it a place. */
export interface Katalogbefund {
  /** `indikatoren`, index, `berechnung`, index, field. */
  readonly path: readonly (string | number)[]
  /**
   * `katalog/datensatz-unbekannt`, `katalog/spalte-unbekannt`, `katalog/formel`,
   * `katalog/rechenweg`, `katalog/klassen`.
   */
  readonly code: string
  readonly message: string
  readonly hint: string
}

/**
 * Every Rechenweg must name a Datensatz that is there, and calculate with its columns; classes
 * need names. The Datensatz of delivered Kernindikatoren is no Rechenweg of the catalogue: it may
 * be missing.
 */
export function checkIndikatoren(
  indikatoren: readonly Indikator[],
  datensaetze: readonly Datensatz[],
): Katalogbefund[] {
  const byId = new Map(datensaetze.map((datensatz) => [datensatz.id, datensatz]))
  return indikatoren.flatMap((indikator, index) => [
    ...checkKlassen(indikator, ['indikatoren', index]),
    ...(indikator.berechnung ?? []).flatMap((weg, at) => {
      const path = ['indikatoren', index, 'berechnung', at] as const
      return [...checkArt(weg, indikator, path), ...checkQuellen(weg, byId, path)]
    }),
  ])
}

type Path = readonly (string | number)[]

function checkKlassen({ einheit, klassen = [] }: Indikator, path: Path): Katalogbefund[] {
  const find = (message: string, hint: string): Katalogbefund[] => [
    { path: [...path, 'klassen'], code: 'katalog/klassen', message, hint },
  ]
  if (einheit !== 'klasse')
    return klassen.length === 0
      ? []
      : find(
          'Klassen gibt es nur bei Indikatoren in Klassen.',
          'Die Klassen streichen oder als Einheit „klasse“ angeben.',
        )
  const codes = klassen.map(({ code }) => code)
  if (codes.length === 0)
    return find(
      'Ein Indikator in Klassen muss sagen, was jeder Code bedeutet.',
      'Unter „klassen“ Code und Name angeben, von günstig nach ungünstig.',
    )
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice === undefined) return []
  return find(`Der Code ${twice} steht zweimal.`, 'Jeder Klasse einen eigenen Code geben.')
}

/** What goes together in one Rechenweg. */
function checkArt(weg: Rechenweg, { einheit }: Indikator, path: Path): Katalogbefund[] {
  const { geliefert, abs, bedingung, nenner, nenner_datensatz } = weg
  const find = (feld: string, message: string, hint: string): Katalogbefund[] => [
    { path: [...path, feld], code: 'katalog/rechenweg', message, hint },
  ]
  if (geliefert !== true && einheit === 'klasse')
    return find(
      'zaehler',
      'Klassen lassen sich nicht summieren: Sie werden geliefert.',
      'Ergänzen Sie „geliefert: true“.',
    )
  if (geliefert !== true && abs !== undefined)
    return find(
      'abs',
      'Die Anzahl neben dem Wert gibt es nur bei gelieferten Werten; sonst ist sie der Zähler.',
      'Streichen Sie „abs“ oder ergänzen Sie „geliefert: true“.',
    )
  if (geliefert === true && (bedingung ?? nenner_datensatz) !== undefined)
    return find(
      'geliefert',
      'Gelieferte Werte werden nur gelesen: ohne Bedingung und ohne Nenner aus einem anderen Datensatz.',
      'Streichen Sie „bedingung“ und „nenner_datensatz“ oder „geliefert“.',
    )
  if (nenner_datensatz !== undefined && nenner === undefined)
    return find(
      'nenner_datensatz',
      'Zum Datensatz des Nenners fehlt die Rechnung.',
      'Ergänzen Sie „nenner“ oder streichen Sie „nenner_datensatz“.',
    )
  return []
}

/** Datensätze and columns. */
function checkQuellen(
  weg: Rechenweg,
  byId: ReadonlyMap<string, Datensatz>,
  path: Path,
): Katalogbefund[] {
  const unknown = (['datensatz', 'nenner_datensatz'] as const).flatMap((feld) => {
    const name = weg[feld]
    if (name === undefined || byId.has(name)) return []
    return [unknownDatensatz(name, [...byId.keys()], [...path, feld])]
  })
  const above = byId.get(weg.datensatz)
  const below = byId.get(weg.nenner_datensatz ?? weg.datensatz)
  return [
    ...unknown,
    ...(above ? checkFormel(weg.zaehler, above, [...path, 'zaehler']) : []),
    ...(below ? checkFormel(weg.nenner, below, [...path, 'nenner']) : []),
    ...(above ? checkFormel(weg.abs, above, [...path, 'abs']) : []),
    ...(above ? checkFormel(weg.bedingung?.spalte, above, [...path, 'bedingung', 'spalte']) : []),
  ]
}

function unknownDatensatz(name: string, known: readonly string[], path: Path): Katalogbefund {
  const guess = closest(name, known)
  return {
    path,
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
  path: Path,
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

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isFehlgrund } from '../../model/datenzelle.ts'
import type { Satz } from '../befund.ts'
import type { Tabelle } from '../tabelle.ts'
import type { Wertebereich } from '../zahl.ts'
import { anzahl, isKeineZahl, parseZahl } from '../zahl.ts'
import type { Gebiet } from './gebiete.ts'
import { findSchluessel } from './gebiete.ts'
import { again, toZellbefund } from './zelle.ts'

/** What a sheet holds: numbers of cases, or cases per 100,000 inhabitants. */
export type Blattart = 'Fallzahlen' | 'HZ'

/** A row by its area; `-` of the source is left out. */
export interface Kriminalzeile {
  readonly gebiet: Gebiet
  /** Line of the sheet. */
  readonly zeile: number
  readonly name: string
  /** Figures by name of the offence. */
  readonly werte: ReadonlyMap<string, number>
}

/** All rows of a sheet; every area must be there once. */
export function readZeilen(
  tabelle: Tabelle,
  spalten: ReadonlyMap<string, number>,
  { art, gebiete }: { art: Blattart; gebiete: ReadonlyMap<string, Gebiet> },
): { zeilen: Map<string, Kriminalzeile>; befunde: Diagnostic[]; hinweise: string[] } {
  const zeilen = new Map<string, Kriminalzeile>()
  const befunde: Diagnostic[] = []
  const hinweise: string[] = []
  for (const { zellen, zeile } of tabelle.zeilen) {
    const [given = '', name = ''] = zellen
    const id = given === '' ? (findSchluessel(name) ?? '') : given
    const gebiet = gebiete.get(id)
    const before = zeilen.get(id)
    if (given !== id)
      hinweise.push(
        `Blatt „${tabelle.blatt ?? ''}“, Zeile ${zeile}: ohne Schlüssel, an der Bezeichnung „${name}“ erkannt.`,
      )
    if (!gebiet) befunde.push(toZellbefund(tabelle, zeile, 0, toUnbekanntesGebiet(id, name)))
    else if (before) befunde.push(toZellbefund(tabelle, zeile, 0, toDoppelt(id, before.zeile)))
    else {
      const werte = readWerte(tabelle, { zellen, zeile, spalten, art, gebiet })
      befunde.push(...werte.befunde)
      zeilen.set(id, { gebiet, zeile, name, werte: werte.werte })
    }
  }
  const missing = [...gebiete.keys()].filter((id) => !zeilen.has(id))
  befunde.push(
    ...missing.map((id) => toZellbefund(tabelle, tabelle.kopfzeile, 0, toFehlendesGebiet(id))),
  )
  return { zeilen, befunde, hinweise }
}

function toUnbekanntesGebiet(id: string, name: string): Satz {
  return {
    code: 'raum-unbekannt',
    message:
      id === ''
        ? `Die Zeile „${name}“ hat keinen Schlüssel.`
        : `Eine Bezirksregion mit dem Schlüssel „${id}“ gibt es in den LOR 2021 nicht.`,
    hint: /^[0-9]{5}$/.test(id)
      ? 'Die führende Null fehlt: den Schlüssel als Text speichern.'
      : 'Den Schlüssel in der LOR-Liste nachsehen.',
  }
}

function toDoppelt(id: string, before: number): Satz {
  const message = `Der Schlüssel ${id} steht schon in Zeile ${before}.`
  return { code: 'raum-doppelt', message, hint: again }
}

function toFehlendesGebiet(id: string): Satz {
  const message = `Die Zeile mit dem Schlüssel ${id} fehlt.`
  return { code: 'raum-fehlt', message, hint: again }
}

/** Rates of what could not be located do not exist: there the source has `-`. */
function readWerte(
  tabelle: Tabelle,
  row: {
    zellen: readonly string[]
    zeile: number
    spalten: ReadonlyMap<string, number>
    art: Blattart
    gebiet: Gebiet
  },
): { werte: Map<string, number>; befunde: Diagnostic[] } {
  const bereich: Wertebereich = row.art === 'Fallzahlen' ? anzahl : { von: 0 }
  const werte = new Map<string, number>()
  const befunde: Diagnostic[] = []
  const mayMiss = row.art === 'HZ' && row.gebiet.art === 'nicht_zuzuordnen'
  for (const [name, index] of row.spalten) {
    const wert = parseZahl(row.zellen[index] ?? '', bereich)
    if (typeof wert === 'number') werte.set(name, wert)
    else if (isKeineZahl(wert))
      befunde.push(toZellbefund(tabelle, row.zeile, index, { code: 'keine-zahl', ...wert }))
    else if (!mayMiss || !isFehlgrund(wert))
      befunde.push(toZellbefund(tabelle, row.zeile, index, noFigure))
  }
  return { werte, befunde }
}

const noFigure: Satz = {
  code: 'keine-zahl',
  message: 'Hier steht ein Zeichen statt einer Zahl.',
  hint: 'In der Quelle nachsehen.',
}

import { closest } from '../../diagnostics/closest.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Indikator } from '../../generated/source-types.ts'
import type { Datenzelle } from '../../model/datensatz.ts'
import { isBedingt, isFehlgrund } from '../../model/datenzelle.ts'
import type { KeineAnzahl } from '../anzahl.ts'
import { toBefund } from '../befund.ts'
import { parseDatum } from '../datum.ts'
import type { Tabelle } from '../tabelle.ts'
import type { Wertebereich } from '../zahl.ts'
import { isKeineZahl, parseZahl } from '../zahl.ts'
import { explainProbe, toBereiche } from './probe.ts'
import { combineStatus, parseStatus } from './status.ts'

/** Columns of the long table that must be there. */
export const pflichtspalten = ['indikator', 'raum', 'stand', 'wert'] as const
/** Columns that may be there. */
export const weitereSpalten = ['abs', 'nenner', 'status', 'quelle', 'hinweis'] as const
type Spalte = (typeof pflichtspalten)[number] | (typeof weitereSpalten)[number]

/** One row of the long table, understood. */
export interface Lieferwert {
  readonly indikator: Indikator
  readonly raum: string
  /** ISO date. */
  readonly stand: string
  readonly wert: Datenzelle
  readonly abs: Datenzelle
  readonly nenner: Datenzelle
  readonly quelle: string
  readonly hinweis: string
  readonly tabelle: Tabelle
  readonly zeile: number
}

/** Reads all rows; a row with a finding gives no value. Keys are checked later, all together. */
export function readLieferwerte(
  tabelle: Tabelle,
  indikatoren: ReadonlyMap<string, Indikator>,
): { werte: Lieferwert[]; befunde: Diagnostic[] } {
  const befunde: Diagnostic[] = []
  const werte = tabelle.zeilen.flatMap(({ zellen, zeile }) => {
    const cell = (spalte: Spalte): string => {
      const index = tabelle.kopf.indexOf(spalte)
      return index < 0 ? '' : (zellen[index] ?? '').trim()
    }
    const found: Diagnostic[] = []
    const report = (spalte: Spalte, code: string, satz: KeineAnzahl): void => {
      found.push(toBefundAt(tabelle, { zeile, spalte, code, ...satz }))
    }
    const indikator = findIndikator(cell('indikator'), indikatoren, report)
    const stand = parseDatum(cell('stand'))
    if (stand === undefined) report('stand', 'stand-unklar', explainStand(cell('stand')))
    const zahlen = indikator && readZahlen(cell, indikator, report)
    befunde.push(...found)
    if (found.length > 0 || !zahlen || stand === undefined) return []
    const rest = { raum: cell('raum'), quelle: cell('quelle'), hinweis: cell('hinweis') }
    return [{ indikator, stand, ...zahlen, ...rest, tabelle, zeile }]
  })
  return { werte, befunde }
}

/** A finding about a cell of the long table. */
export function toBefundAt(
  tabelle: Tabelle,
  { zeile, spalte, ...satz }: { zeile: number; spalte: Spalte; code: string } & KeineAnzahl,
): Diagnostic {
  const range = tabelle.locate(zeile, spalte)
  return toBefund({ ...satz, file: tabelle.datei, range, path: spalte })
}

type Report = (spalte: Spalte, code: string, satz: KeineAnzahl) => void

function findIndikator(
  code: string,
  indikatoren: ReadonlyMap<string, Indikator>,
  report: Report,
): Indikator | undefined {
  const indikator = indikatoren.get(code)
  if (indikator) return indikator
  const found = guessIndikator(code, indikatoren)
  report('indikator', 'indikator-unbekannt', {
    message:
      code === ''
        ? 'Hier fehlt der Indikator.'
        : `Den Indikator „${code}“ gibt es im Katalog nicht.`,
    hint: found
      ? `Meinten Sie „${found.id}“ (${found.bezeichnung})?`
      : 'Die Codes stehen in katalog/indikatoren.yaml; eigene Indikatoren gehören zuerst dorthin.',
  })
  return undefined
}

/** By code, however it is written („KID D05“), else by name. */
function guessIndikator(
  text: string,
  indikatoren: ReadonlyMap<string, Indikator>,
): Indikator | undefined {
  const code = text
    .replace(/^(?:KID|Kernindikator)\W*/i, '')
    .replace(/^([A-Za-z]+)0+(?=[0-9])/, '$1')
  const byCode = closest(code, indikatoren.keys())
  if (byCode !== undefined) return indikatoren.get(byCode)
  const byName = new Map(
    [...indikatoren.values()].flatMap((indikator) => [
      [indikator.bezeichnung, indikator] as const,
      [indikator.kurz, indikator] as const,
    ]),
  )
  return byName.get(closest(text, byName.keys()) ?? '')
}

function explainStand(text: string): KeineAnzahl {
  return {
    message: text === '' ? 'Hier fehlt der Stand.' : `„${text}“ ist kein Tag.`,
    hint: 'Den Stand als 2024-12-31 oder 31.12.2024 schreiben.',
  }
}

/** Value, count and denominator of a row, if they make sense together. */
function readZahlen(
  cell: (spalte: Spalte) => string,
  indikator: Indikator,
  report: Report,
): Pick<Lieferwert, 'wert' | 'abs' | 'nenner'> | undefined {
  const bereiche = toBereiche(indikator)
  const status = parseStatus(cell('status'))
  if (typeof status === 'object') {
    report('status', 'status-unbekannt', status)
    return undefined
  }
  const read = (spalte: 'wert' | 'abs' | 'nenner', bereich: Wertebereich): Datenzelle | null => {
    const text = spalte === 'wert' ? toCode(cell('wert'), indikator) : cell(spalte)
    const zelle = text === '' ? null : parseZahl(text, bereich)
    if (zelle === null || !isKeineZahl(zelle)) return zelle
    report(spalte, 'keine-zahl', zelle)
    return null
  }
  const delivered = read('wert', bereiche.wert)
  const abs = read('abs', bereiche.abs) ?? 'keine_angabe'
  const nenner = read('nenner', bereiche.nenner) ?? 'keine_angabe'
  const isUnreadable = delivered === null && cell('wert') !== ''
  if (isUnreadable) return undefined
  const wert = combineStatus(delivered, status)
  if (isKeineZahl(wert)) {
    report('wert', 'wert-widerspricht-status', wert)
    return undefined
  }
  if (wert === 'geheim' && toZahl(abs) !== null) report('abs', 'geheim', secretCount)
  const zahl = toZahl(wert)
  const probe =
    zahl === null
      ? undefined
      : explainProbe(indikator, {
          wert: zahl,
          text: cell('wert'),
          abs: toZahl(abs),
          nenner: toZahl(nenner),
        })
  if (probe) report('wert', 'wert-passt-nicht', probe)
  // Who hides a value hides what was counted: else sums around it would not be looked at.
  return { wert, abs: wert === 'geheim' && abs === 'keine_angabe' ? wert : abs, nenner }
}

/** Classes may be written as code, short sign („2+/–“) or name. */
function toCode(text: string, { klassen = [] }: Indikator): string {
  const sign = text.replaceAll('–', '-').replaceAll('±', '+/-')
  const klasse = klassen.find(
    ({ name, kurz = '' }) =>
      name === text || kurz.replaceAll('–', '-').replaceAll('±', '+/-') === sign,
  )
  return klasse && text !== '' ? String(klasse.code) : text
}

const secretCount: KeineAnzahl = {
  message: 'Der Wert ist geheim, seine Anzahl steht aber in „abs“.',
  hint: 'Die Anzahl löschen: Aus ihr lässt sich der Wert berechnen.',
}

function toZahl(zelle: Datenzelle): number | null {
  if (isFehlgrund(zelle)) return null
  return isBedingt(zelle) ? zelle.zahl : zelle
}

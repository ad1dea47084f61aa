import type { BelegteTabelle } from '../../model/belege.ts'
import type { Geheimhaltung } from '../../model/datensatz.ts'
import { isFehlgrund, parseDatenzelle } from '../../model/datenzelle.ts'
import type { Spaltenrolle } from './spaltenrolle.ts'
import { nachkommastellenOf, quotenfaktor, recognizeSpaltenrolle } from './spaltenrolle.ts'
import type { Zaehlart } from './zaehlart.ts'
import { foldLabel, recognizeZaehlart } from './zaehlart.ts'

/** A table as a reader understands it: which numbers count people, which rows are sums. */
export interface Zahlentabelle {
  readonly beleg: BelegteTabelle
  readonly regel: Geheimhaltung
  readonly spalten: readonly Zahlenspalte[]
  readonly zeilen: readonly Zahlenzeile[]
}

export interface Zahlenspalte {
  readonly index: number
  readonly id: string
  readonly titel: string
  readonly gruppe: string | null
  readonly rolle: Spaltenrolle
  /** Of rates: 100 for percent. */
  readonly faktor: number
  readonly nachkommastellen: number
}

export interface Zahlenzeile {
  readonly index: number
  /** The words at its head; empty if it has none. */
  readonly name: string
  /** `teilmenge` („darunter …“) belongs to no sum, nor does `vergleich` (Bezirk, Berlin). */
  readonly art: 'wert' | 'summe' | 'teilmenge' | 'vergleich'
  /** Key of the Raum it is about; null if it names none. */
  readonly raum: string | null
  readonly zellen: readonly Zahlzelle[]
}

/** A number, or a gap and whether it is said to be secret. */
export interface Zahlzelle {
  readonly wert: number | null
  readonly geheim: boolean
  /** Undefined if neither unit nor titles tell what is counted. */
  readonly zaehlt: Zaehlart | undefined
}

/** Key of the Raum that a text names by key or name. */
export type Raumfinder = (
  text: string,
) => { readonly id: string; readonly isVergleich: boolean } | null

const summenworte =
  /^(?:summe|insgesamt|gesamt|zusammen|alle|total)\b|\b(?:insgesamt|gesamt|summe)$/
const teilworte = /^(?:darunter|davon|dar\.)/

/** Whether a label says that it stands for a sum. */
export function isSummenwort(label: string): boolean {
  return summenworte.test(foldLabel(label.trim()))
}

/** Reads the numbers of an own table and what they mean. */
export function toZahlentabelle(
  beleg: BelegteTabelle,
  regel: Geheimhaltung,
  findRaum: Raumfinder,
): Zahlentabelle {
  const spalten = beleg.spalten.map((spalte, index): Zahlenspalte => {
    const zellen = beleg.zeilen.map((zeile) => zeile[index] ?? '')
    const { id, titel, gruppe = null } = spalte
    const rolle = recognizeSpaltenrolle(spalte, zellen)
    const faktor = quotenfaktor(spalte)
    return { index, id, titel, gruppe, rolle, faktor, nachkommastellen: nachkommastellenOf(zellen) }
  })
  const nachSpalte = beleg.spalten.map(
    ({ zaehlt, einheit, titel, gruppe }) => zaehlt ?? firstZaehlart([einheit, titel, gruppe]),
  )
  const nachTitel = firstZaehlart([beleg.element.titel])
  const zeilen = beleg.zeilen.map((texte, index): Zahlenzeile => {
    const labels = spalten.flatMap(({ rolle, index: at }) =>
      rolle === 'worte' ? [(texte[at] ?? '').trim()] : [],
    )
    const raum = labels.flatMap((label) => findRaum(label) ?? [])[0]
    const name = labels.find((label) => label !== '') ?? ''
    const nachZeile = firstZaehlart([name]) ?? nachTitel
    const isLast = index === beleg.zeilen.length - 1
    return {
      index,
      name,
      raum: raum?.id ?? null,
      art: artOf(name, {
        isMarkedSum: isLast && beleg.element.summenzeile === true,
        isVergleich: raum?.isVergleich ?? false,
      }),
      zellen: nachSpalte.map((zaehlt, at) => ({
        ...readZelle(texte[at] ?? ''),
        zaehlt: zaehlt ?? nachZeile,
      })),
    }
  })
  return { beleg, regel, spalten, zeilen: zeilen.map((zeile) => markRaumsumme(zeile, zeilen)) }
}

/** What the first label that tells says it counts. */
function firstZaehlart(labels: readonly (string | undefined)[]): Zaehlart | undefined {
  for (const label of labels) {
    const zaehlart = recognizeZaehlart(label ?? '')
    if (zaehlart) return zaehlart
  }
  return undefined
}

/** A row of the Räume above those of other rows is their sum: keys of the LOR begin alike. */
function markRaumsumme(zeile: Zahlenzeile, all: readonly Zahlenzeile[]): Zahlenzeile {
  const { raum, art } = zeile
  const isOver =
    raum !== null &&
    all.some((other) => other.raum !== null && other.raum !== raum && other.raum.startsWith(raum))
  return isOver && art === 'wert' ? { ...zeile, art: 'summe' } : zeile
}

function artOf(
  name: string,
  { isMarkedSum, isVergleich }: { isMarkedSum: boolean; isVergleich: boolean },
): Zahlenzeile['art'] {
  if (isMarkedSum || isSummenwort(name)) return 'summe'
  if (isVergleich) return 'vergleich'
  return teilworte.test(foldLabel(name.trim())) ? 'teilmenge' : 'wert'
}

function readZelle(text: string): Pick<Zahlzelle, 'wert' | 'geheim'> {
  const cell = text.trim()
  if (cell === '-') return { wert: 0, geheim: false }
  const read = parseDatenzelle(cell)
  if (read === undefined || read === 'keine_angabe') return { wert: null, geheim: false }
  if (read === 'nichts_vorhanden') return { wert: 0, geheim: false }
  if (isFehlgrund(read)) return { wert: null, geheim: read === 'geheim' }
  return { wert: typeof read === 'number' ? read : read.zahl, geheim: false }
}

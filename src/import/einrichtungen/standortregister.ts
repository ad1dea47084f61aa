import { closest } from '../../diagnostics/closest.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { DatenEinrichtung } from '../../model/datensatz.ts'
import { toBefund } from '../befund.ts'
import type { Angaben, Eingabe, Umgebung } from '../einspielung.ts'
import type { Eintrag, Register } from './eintrag.ts'
import { createOrtssuche, unschaerfe } from './ortssuche.ts'
import type { Punkt } from './projektion.ts'
import { roundGrad } from './projektion.ts'
import type { Punktdatei, Punktzeile } from './punktdatei.ts'
import { readPunktdatei } from './punktdatei.ts'
import type { Satz } from '../befund.ts'
import { requireStand } from './stand.ts'
import type { Zuordnung, Zweifel } from './zuordnung.ts'
import { assignPlanungsraum, listZweifel } from './zuordnung.ts'

/** What tells the registers of points apart. */
export interface Standortart {
  /** „902 Schulen“ */
  readonly mehrzahl: string
  /** Fields with key, name and Bezirk. */
  readonly id: string
  readonly name: string
  readonly bezirk: string
  /** All other fields that are read. */
  readonly felder: readonly string[]
  /** Fields that are known and not taken. */
  readonly weggelassen: readonly string[]
  /** What is said of the facility beyond key, name and place; undefined with a finding. */
  readMerkmale(zeile: Punktzeile): Merkmale | undefined
}

/** What the kinds say of a facility themselves. */
export interface Merkmale {
  readonly einrichtung: Omit<DatenEinrichtung, 'id' | 'name' | 'planungsraum' | 'lage'>
  readonly zaehlt: Eintrag['zaehlt']
}

/** Reads points and finds the Planungsraum of each; the files name no Stand. */
export function readStandortregister(
  eingabe: Eingabe,
  art: Standortart,
  { umgebung, angaben }: { umgebung: Umgebung; angaben: Angaben },
): Register {
  const stand = requireStand(angaben)
  const datei = readPunktdatei(eingabe)
  const read = [art.id, art.name, art.bezirk, ...art.felder]
  const known = new Set([...read, ...art.weggelassen])
  const unbekannt = datei.felder.filter((feld) => !known.has(feld))
  const form = [...datei.befunde, ...checkFelder(eingabe.name, datei, read)]
  const base = { unbekannt, anmerkung: null, eintraege: [], hinweise: [] }
  if (hasErrors(form)) return { ...base, erkannt: datei.erkannt, befunde: form }

  const standorte = datei.zeilen.flatMap((zeile) => readStandort(zeile, art) ?? [])
  checkDoppelte(datei.zeilen, art.id)
  const erkannt = { ...datei.erkannt, stand, gebietsstand: '2021' as const }
  const befunde = datei.zeilen.flatMap((zeile) => zeile.befunde)
  if (hasErrors(befunde)) return { ...base, erkannt, befunde }
  const suche = createOrtssuche(umgebung)
  const raeume = umgebung.raumliste('2021')
  const placed = standorte.map((standort) => ({
    standort,
    zuordnung: assignPlanungsraum(suche(standort.punkt), standort.bezirk, raeume),
  }))
  const zweifel = placed.flatMap(({ standort: { id, name }, zuordnung }) =>
    zuordnung.zweifel ? [{ name: `${id} ${name}`, zweifel: zuordnung.zweifel }] : [],
  )
  return {
    unbekannt,
    erkannt,
    befunde,
    eintraege: placed.flatMap(({ standort, zuordnung }) =>
      zuordnung.planungsraum === null ? [] : [standort.toEintrag(zuordnung.planungsraum)],
    ),
    anmerkung: toAnmerkung(placed, zweifel, art),
    hinweise: listZweifel(zweifel),
  }
}

/** A facility before its Planungsraum is known. */
interface Standort {
  readonly id: string
  readonly name: string
  readonly bezirk: string
  readonly punkt: Punkt
  toEintrag(planungsraum: string): Eintrag
}

function readStandort(zeile: Punktzeile, art: Standortart): Standort | undefined {
  const id = zeile.pflicht(art.id)
  const name = zeile.pflicht(art.name)
  const bezirk = zeile.pflicht(art.bezirk)
  const merkmale = art.readMerkmale(zeile)
  const { punkt } = zeile
  if (!merkmale || !punkt) return undefined
  const { einrichtung, zaehlt } = merkmale
  return {
    id,
    name,
    bezirk,
    punkt,
    toEintrag: (planungsraum) => ({
      einrichtung: { id, name, planungsraum, lage: roundGrad(punkt), ...einrichtung },
      zaehlt,
    }),
  }
}

/** Fields no entry has; points at the one that may be meant. */
function checkFelder(
  file: string,
  { felder, zeilen }: Punktdatei,
  expected: readonly string[],
): Diagnostic[] {
  if (zeilen.length === 0) return []
  const others = felder.filter((feld) => !expected.includes(feld))
  return expected
    .filter((feld) => !felder.includes(feld))
    .map((feld) => {
      const guess = closest(feld, others)
      return toBefund({
        code: 'feld-fehlt',
        message: `Das Feld „${feld}“ fehlt bei allen Einträgen.`,
        hint:
          guess === undefined
            ? 'Die Datei ist eine andere oder beschädigt: Quelle und Art der Einspielung prüfen.'
            : `Hier steht „${guess}“: in der Quelle nachsehen, ob dieses Feld gemeint ist.`,
        file,
        path: feld,
      })
    })
}

function checkDoppelte(zeilen: readonly Punktzeile[], feld: string): void {
  const seen = new Set<string>()
  for (const zeile of zeilen) {
    const id = zeile.text(feld)
    if (id !== '' && seen.has(id)) zeile.melde(toDoppelt(id), feld)
    seen.add(id)
  }
}

function toDoppelt(id: string): Satz {
  return {
    code: 'einrichtung-doppelt',
    message: `Die Kennung „${id}“ kommt zweimal vor.`,
    hint: 'Die Datei neu herunterladen; sie ist beschädigt.',
  }
}

function toAnmerkung(
  placed: readonly { readonly zuordnung: Zuordnung }[],
  zweifel: readonly { readonly zweifel: Zweifel }[],
  { mehrzahl }: Standortart,
): string {
  const counted = placed.filter(({ zuordnung }) => zuordnung.planungsraum !== null).length
  const without = placed.length - counted
  const count = (art: Zweifel['art']): number =>
    zweifel.filter((each) => each.zweifel.art === art).length
  const parts = [
    { zahl: count('grenze'), worte: `weniger als ${unschaerfe} m von einer Grenze` },
    { zahl: count('anderer_bezirk'), worte: 'in einem anderen Bezirk, als die Quelle nennt' },
    { zahl: count('kein_raum') - without, worte: 'knapp außerhalb aller Flächen' },
    { zahl: without, worte: 'in keinem Planungsraum und deshalb nicht gezählt' },
  ].filter(({ zahl }) => zahl > 0)
  const list = parts.map(({ zahl, worte }) => `${zahl} ${worte}`).join(', ')
  return `${counted.toLocaleString('de-DE')} ${mehrzahl} gezählt, Planungsraum nach der Lage des Punkts.${list === '' ? '' : ` Lage: ${list}.`}`
}

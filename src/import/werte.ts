import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { toBefund } from './befund.ts'
import type { Tabelle } from './tabelle.ts'
import type { Fehlzeichen, Wertebereich } from './zahl.ts'
import { isKeineZahl, parseZahl } from './zahl.ts'
import type { Quellspalte, Zaehlzeile } from './zaehlung.ts'

/** A column of an official file that holds more than counts. */
export interface Wertspalte extends Quellspalte {
  readonly bereich: Wertebereich
  readonly fehlzeichen?: Fehlzeichen
}

/** The figures of one file, by key of the Raum. */
export interface Werte {
  readonly zeilen: ReadonlyMap<string, Zaehlzeile>
  readonly befunde: readonly Diagnostic[]
}

/** Reads all figures; call after the columns have been checked. */
export function readWerte(
  tabelle: Tabelle,
  schluessel: string,
  spalten: readonly Wertspalte[],
): Werte {
  const index = new Map(tabelle.kopf.map((spalte, i) => [spalte, i]))
  const befunde = spalten.flatMap((spalte) =>
    checkTausendertrennung(tabelle, index.get(spalte.quelle) ?? -1, spalte),
  )
  const zeilen = new Map<string, Zaehlzeile>()
  for (const { zellen, zeile } of tabelle.zeilen) {
    const raum = (zellen[index.get(schluessel) ?? -1] ?? '').trim()
    const werte = new Map<string, Datenzelle>()
    for (const { quelle, name, bereich, fehlzeichen } of spalten) {
      const text = (zellen[index.get(quelle) ?? -1] ?? '').trim()
      const wert = parseZahl(text, bereich, fehlzeichen)
      if (!isKeineZahl(wert)) werte.set(name, wert)
      else
        befunde.push(
          toBefund({
            code: 'keine-zahl',
            ...wert,
            file: tabelle.datei,
            range: tabelle.locate(zeile, quelle),
            path: `${raum}.${quelle}`,
          }),
        )
    }
    zeilen.set(raum, { zeile, werte })
  }
  return { zeilen, befunde }
}

/**
 * „8.080“ in a column of decimals may be 8,08 or 8080. It is one finding per column if all its
 * numbers with a separator look like that; a share cannot be meant otherwise.
 */
function checkTausendertrennung(
  tabelle: Tabelle,
  index: number,
  { quelle, bereich }: Wertspalte,
): Diagnostic[] {
  if (bereich.ganzzahlig || bereich.bis !== undefined) return []
  const separated = tabelle.zeilen.filter(({ zellen }) =>
    /[0-9][.,][0-9]/.test(zellen[index] ?? ''),
  )
  const [first] = separated
  const isGrouped = ({ zellen }: { zellen: readonly string[] }): boolean =>
    /^-?[1-9][0-9]{0,2}[.,][0-9]{3}$/.test((zellen[index] ?? '').trim())
  if (!first || !separated.every(isGrouped)) return []
  return [
    toBefund({
      code: 'tausendertrennung',
      message: `Die Zahlen der Spalte „${quelle}“ sehen nach Tausendertrennung aus, zum Beispiel „${first.zellen[index] ?? ''}“.`,
      hint: 'Die Zahlen ohne Tausendertrennung ausgeben, Dezimalstellen mit Komma oder Punkt.',
      file: tabelle.datei,
      range: tabelle.locate(first.zeile, quelle),
      path: quelle,
    }),
  ]
}

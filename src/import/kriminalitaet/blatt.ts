import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Blatt } from '../../read/xlsx.ts'
import { toBefund } from '../befund.ts'
import type { Tabelle } from '../tabelle.ts'
import { nameZelle, toTabelle } from '../tabellendatei.ts'
import type { Gebiet } from './gebiete.ts'
import { findSpalten, schluessel } from './spalten.ts'
import type { Blattart, Kriminalzeile } from './zeilen.ts'
import { readZeilen } from './zeilen.ts'
import { again, toZellbefund } from './zelle.ts'

/** One sheet: the cases or the rates of one year. */
export interface Kriminalblatt {
  readonly tabelle: Tabelle
  readonly art: Blattart
  readonly jahr: string
  /** By key of the source. */
  readonly zeilen: ReadonlyMap<string, Kriminalzeile>
  readonly befunde: readonly Diagnostic[]
  readonly hinweise: readonly string[]
  /** Offences nobody knows. */
  readonly unbekannt: readonly string[]
}

/** Kind and year of a sheet: `HZ_2024`; undefined for the sheets without figures. */
export function parseBlattname(name: string): { art: Blattart; jahr: string } | undefined {
  const [, art, jahr] = /^(Fallzahlen|HZ)_(20[0-9]{2})$/.exec(name.trim()) ?? []
  return art === undefined || jahr === undefined ? undefined : { art: art as Blattart, jahr }
}

/** Where the head may stand, below the titles. */
const kopfzeilen = 15

/** Reads a sheet with figures; every finding names the sheet and the cell. */
export function readKriminalblatt(
  datei: string,
  blatt: Blatt,
  { art, jahr, gebiete }: { art: Blattart; jahr: string; gebiete: ReadonlyMap<string, Gebiet> },
): Kriminalblatt {
  const kopfzeile = 1 + blatt.zeilen.slice(0, kopfzeilen).findIndex(([cell]) => cell === schluessel)
  const tabelle = toTabelle(datei, blatt, kopfzeile > 0 ? { kopfzeile } : {})
  const base = { tabelle, art, jahr }
  if (kopfzeile === 0)
    return {
      ...base,
      zeilen: new Map(),
      befunde: [missingHead(tabelle)],
      hinweise: [],
      unbekannt: [],
    }
  const spalten = findSpalten(tabelle)
  const rows = readZeilen(tabelle, spalten.delikte, { art, gebiete })
  const befunde = [
    ...tabelle.befunde,
    ...checkJahr(tabelle, blatt, jahr),
    ...spalten.befunde,
    ...rows.befunde,
  ].map((befund) => nameZelle(befund, tabelle))
  return { ...base, ...rows, unbekannt: spalten.unbekannt, befunde }
}

function missingHead({ datei, blatt }: Tabelle): Diagnostic {
  return toBefund({
    code: 'kopf-fehlt',
    message: `Auf dem Blatt „${blatt ?? ''}“ fehlt die Zeile mit „${schluessel}“.`,
    hint: 'Die Datei neu herunterladen; ihr Aufbau ist ein anderer.',
    file: datei,
  })
}

/** The title above the head names the year, too. */
function checkJahr(tabelle: Tabelle, { zeilen }: Blatt, jahr: string): Diagnostic[] {
  const [, found = jahr] = /PKS (20[0-9]{2})/.exec(String(zeilen[0]?.[0] ?? '')) ?? []
  if (found === jahr) return []
  const message = `Das Blatt heißt nach ${jahr}, seine Überschrift nach ${found}.`
  return [toZellbefund(tabelle, 1, 0, { code: 'jahr-unklar', message, hint: again })]
}

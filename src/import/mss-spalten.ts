import type { Datenzelle } from '../model/datensatz.ts'
import { anteil, anzahl } from './zahl.ts'
import type { Fehlzeichen } from './zahl.ts'
import type { Wertspalte } from './werte.ts'

/** A column of the MSS with its unit. */
export interface MssSpalte extends Wertspalte {
  readonly einheit: string
}

/** Planungsräume without index: a figure there would say nothing. */
const ohneIndex: Fehlzeichen = { '': 'nicht_sinnvoll' }

const percent = (quelle: string, name: string, titel: string): MssSpalte => ({
  quelle,
  name,
  titel,
  bereich: anteil,
  einheit: 'Prozent',
  fehlzeichen: ohneIndex,
})

const change = (quelle: string, name: string, titel: string): MssSpalte => ({
  ...percent(quelle, name, titel),
  bereich: { von: -100, bis: 100 },
  einheit: 'Prozentpunkte',
})

const balance = (quelle: string, name: string, titel: string): MssSpalte => ({
  ...percent(quelle, name, titel),
  bereich: {},
  einheit: 'je 100',
})

/** What the index was built for; the number of people stands even where there is no index. */
export const einwohnerspalte: MssSpalte = {
  quelle: 'EW',
  name: 'einwohner',
  titel: 'Einwohnerinnen und Einwohner',
  bereich: anzahl,
  einheit: 'Personen',
  fehlzeichen: { '': 'nichts_vorhanden' },
}

/** The columns that are empty together where there is no index. */
export const indexspalten: readonly MssSpalte[] = [
  percent('S1', 's1', 'Arbeitslosigkeit (SGB II)'),
  percent('S3', 's3', 'Transferbezug nicht arbeitsloser Personen (SGB II und XII)'),
  percent('S4', 's4', 'Kinderarmut (unter 15 Jahren in Bedarfsgemeinschaften, SGB II)'),
  change('D1', 'd1', 'Veränderung der Arbeitslosigkeit in zwei Jahren'),
  change('D3', 'd3', 'Veränderung des Transferbezugs in zwei Jahren'),
  change('D4', 'd4', 'Veränderung der Kinderarmut in zwei Jahren'),
  {
    quelle: 'SI_N',
    name: 'status',
    titel: 'Status-Index (1 hoch, 2 mittel, 3 niedrig, 4 sehr niedrig)',
    bereich: { werte: [1, 2, 3, 4] },
    einheit: 'Klasse',
    fehlzeichen: ohneIndex,
  },
  {
    quelle: 'DI_N',
    name: 'dynamik',
    titel: 'Dynamik-Index (1 positiv, 3 stabil, 5 negativ)',
    bereich: { werte: [1, 3, 5] },
    einheit: 'Klasse',
    fehlzeichen: ohneIndex,
  },
  percent('KI_01', 'k01', 'K01 Jugendarbeitslosigkeit'),
  percent('KI_02', 'k02', 'K02 Alleinerziehende Haushalte'),
  percent('KI_03', 'k03', 'K03 Altersarmut'),
  percent('KI_04', 'k04', 'K04 Kinder und Jugendliche mit Migrationshintergrund'),
  percent('KI_05', 'k05', 'K05 Einwohnerinnen und Einwohner mit Migrationshintergrund'),
  change('KI_06', 'k06', 'K06 Veränderung des Ausländeranteils in zwei Jahren'),
  percent('KI_07', 'k07', 'K07 Ausländische Transferbeziehende (SGB II)'),
  percent('KI_09', 'k09', 'K09 Einfache Wohnlage'),
  percent('KI_10', 'k10', 'K10 Wohndauer über fünf Jahre'),
  balance('KI_11', 'k11', 'K11 Wanderungsvolumen, Mittel über zwei Jahre'),
  balance('KI_12', 'k12', 'K12 Wanderungssaldo, Mittel über zwei Jahre'),
  balance('KI_13', 'k13', 'K13 Wanderungssaldo der unter 6-Jährigen, Mittel über zwei Jahre'),
  percent('KI_16', 'k16', 'K16 Ausländerinnen und Ausländer'),
  percent('KI_17', 'k17', 'K17 Nicht-EU-Ausländerinnen und -Ausländer'),
]

/** The classes in words, as the source repeats them beside the codes. */
const statusworte: Readonly<Record<number, string>> = {
  1: 'hoch',
  2: 'mittel',
  3: 'niedrig',
  4: 'sehr niedrig',
}
const dynamikworte: Readonly<Record<number, string>> = { 1: 'positiv', 3: 'stabil', 5: 'negativ' }

/** A column that says the same as codes do, in words. */
export interface Wortspalte {
  readonly quelle: string
  /** Column with the code, for the finding. */
  readonly code: string
  /** The words that must stand there: none without an index; undefined if a code is unreadable. */
  readonly toWort: (werte: ReadonlyMap<string, Datenzelle>) => string | undefined
}

const word = (
  worte: Readonly<Record<number, string>>,
  code: Datenzelle | undefined,
): string | undefined => (typeof code === 'number' ? worte[code] : code === undefined ? code : '')

export const wortspalten: readonly Wortspalte[] = [
  { quelle: 'SI_V', code: 'SI_N', toWort: (werte) => word(statusworte, werte.get('status')) },
  { quelle: 'DI_V', code: 'DI_N', toWort: (werte) => word(dynamikworte, werte.get('dynamik')) },
  {
    quelle: 'SDI_V',
    code: 'SI_N und DI_N',
    toWort: (werte) => {
      const status = word(statusworte, werte.get('status'))
      const dynamik = word(dynamikworte, werte.get('dynamik'))
      if (status === undefined || dynamik === undefined) return undefined
      return status === '' || dynamik === '' ? '' : `Status ${status}, Dynamik ${dynamik}`
    },
  },
]

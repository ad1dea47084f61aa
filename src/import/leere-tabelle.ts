import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Tabelle } from './tabelle.ts'

/** What is left of a workbook that cannot be read: the finding. */
export function emptyTabelle(datei: string, befund: Diagnostic): Tabelle {
  return {
    datei,
    blatt: null,
    kopf: [],
    kopfzeile: 1,
    zeilen: [],
    befunde: [befund],
    erkannt: {
      datei,
      zeichensatz: 'XLSX',
      trennzeichen: null,
      spalten: null,
      zeilen: null,
      stand: null,
      gebietsstand: null,
    },
    locate: () => befund.range,
  }
}

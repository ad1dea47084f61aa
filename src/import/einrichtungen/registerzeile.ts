import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isBedingt, isFehlgrund } from '../../model/datenzelle.ts'
import type { Raumliste } from '../../model/raum.ts'
import type { Satz } from '../befund.ts'
import { toBefund } from '../befund.ts'
import type { Umgebung } from '../einspielung.ts'
import type { Tabelle } from '../tabelle.ts'
import type { Wertebereich } from '../zahl.ts'
import { isKeineZahl, parseZahl } from '../zahl.ts'

/** A row of a register; everything it is asked for that is wrong becomes a finding with its place. */
export interface Registerzeile {
  readonly id: string
  readonly befunde: readonly Diagnostic[]
  /** Trimmed, runs of spaces as one. */
  text(spalte: string): string
  /** A finding if there is nothing. */
  pflicht(spalte: string): string
  /** Null where the source has the sign for an empty cell; a finding for anything else. */
  zahl(spalte: string, bereich: Wertebereich): number | null
  /**
   * The Planungsraum, if the key is in the LOR of 2021; else null and a finding. Where it may be
   * missing, an empty cell is none and a key of the LOR 2006 only a warning.
   */
  planungsraum(spalte: string, umgebung: Umgebung, optional?: 'optional'): string | null
  melde(satz: Satz, spalte: string): void
}

/** What the registers write into empty cells. */
export const leerzeichen = '-'

/** The rows of a register; `schluessel` names them and must be there once. */
export function toRegisterzeilen(tabelle: Tabelle, schluessel: string): Registerzeile[] {
  const lineOf = new Map<string, number>()
  return tabelle.zeilen.map(({ zellen, zeile }) => {
    const row = createZeile(tabelle, { zellen, zeile, schluessel })
    const before = lineOf.get(row.id)
    if (row.id === '') row.melde(emptyCell, schluessel)
    else if (before !== undefined) row.melde(toDoppelt(row.id, before), schluessel)
    lineOf.set(row.id, zeile)
    return row
  })
}

function createZeile(
  tabelle: Tabelle,
  row: { zellen: readonly string[]; zeile: number; schluessel: string },
): Registerzeile {
  const befunde: Diagnostic[] = []
  const text = (spalte: string): string => tidy(row.zellen[tabelle.kopf.indexOf(spalte)] ?? '')
  const id = text(row.schluessel)
  const melde = (satz: Satz, spalte: string, severity: Diagnostic['severity'] = 'error'): void => {
    const range = tabelle.locate(row.zeile, spalte)
    const path = `${id}.${spalte}`
    befunde.push({ ...toBefund({ ...satz, file: tabelle.datei, range, path }), severity })
  }
  return {
    id,
    befunde,
    text,
    melde,
    pflicht(spalte) {
      if (text(spalte) === '' || text(spalte) === leerzeichen) melde(emptyCell, spalte)
      return text(spalte)
    },
    zahl(spalte, bereich) {
      const zelle = parseZahl(text(spalte), bereich)
      if (isKeineZahl(zelle)) melde({ code: 'keine-zahl', ...zelle }, spalte)
      else if (!isFehlgrund(zelle)) return isBedingt(zelle) ? zelle.zahl : zelle
      return null
    },
    planungsraum(spalte, umgebung, optional) {
      const key = text(spalte)
      if (isPlanungsraum(umgebung.raumliste('2021'), key)) return key
      if (optional && (key === leerzeichen || key === '')) return null
      if (!isPlanungsraum(umgebung.raumliste('2006'), key)) melde(toUnbekannt(key), spalte)
      else if (optional) melde(toAltOptional(key), spalte, 'warning')
      else melde(toAlt(key), spalte)
      return null
    },
  }
}

/** Without spaces at the ends and with single ones between words. */
export function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function isPlanungsraum(raeume: Raumliste, id: string): boolean {
  return raeume.get(id)?.ebene === 'planungsraum'
}

const emptyCell: Satz = {
  code: 'zelle-leer',
  message: 'Diese Zelle ist leer.',
  hint: 'In der Quelle nachsehen; ohne diese Angabe lässt sich die Zeile nicht einspielen.',
}

function toDoppelt(id: string, before: number): Satz {
  return {
    code: 'einrichtung-doppelt',
    message: `Die Kennung „${id}“ steht schon in Zeile ${before}.`,
    hint: 'Die Datei neu herunterladen; sie ist beschädigt.',
  }
}

function toAlt(id: string): Satz {
  return {
    code: 'raum-alter-zuschnitt',
    message: `Der Schlüssel ${id} gehört zu den LOR 2006, die Datei beschreibt die LOR 2021.`,
    hint: 'Die Datei neu herunterladen oder den Schlüssel bei der führenden Stelle berichtigen lassen.',
  }
}

function toAltOptional(id: string): Satz {
  return {
    ...toAlt(id),
    hint: 'Die Zeile zählt nicht mit. Die führende Stelle kann den Schlüssel berichtigen.',
  }
}

function toUnbekannt(id: string): Satz {
  return {
    code: 'raum-unbekannt',
    message: `Einen Planungsraum mit dem Schlüssel „${id}“ gibt es in den LOR 2021 nicht.`,
    hint: /^[0-9]{7}$/.test(id)
      ? 'Die führende Null fehlt: die Datei ohne Tabellenprogramm einspielen.'
      : 'Den Schlüssel in der LOR-Liste nachsehen.',
  }
}

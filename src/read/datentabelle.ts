import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Datenspalte, Datentabelle, Datenzelle } from '../model/datensatz.ts'
import { parseDatenzelle } from '../model/datenzelle.ts'
import { erwarteteRaeume } from '../model/erwartete-raeume.ts'
import type { Ebene } from '../model/raum.ts'
import { parseCsv } from './csv.ts'
import type { Datendatei, Problem } from './datendatei.ts'
import { again, checkHash, checkShape, toDiagnostics } from './datendatei.ts'

/** A table of a Datensatz as it lies on the disk. */
export interface Tabellendatei extends Datendatei {
  readonly spalten: readonly Datenspalte[]
}

/** Reads one table; with any finding of level error there is no table. */
export function readDatentabelle(datei: Tabellendatei): {
  tabelle: Datentabelle | undefined
  diagnostics: Diagnostic[]
} {
  const { stand, gebietsstand, ebene } = datei.resource.bzrp
  const text = Buffer.from(datei.bytes).toString('utf8')
  const csv = parseCsv(text)
  const expected = ['raum', ...datei.spalten.map(({ name }) => name)]
  const shape = checkShape(csv, expected, datei.resource.schema)
  const problems = [...checkHash(datei), ...shape]
  const zeilen = new Map<string, readonly Datenzelle[]>()
  // Cells of a table with the wrong columns would only repeat that finding.
  if (shape.length === 0) {
    const lineOf = new Map<string, number>()
    for (const { zellen, zeile } of csv.zeilen) {
      const [id = '', ...rest] = zellen
      problems.push(...checkRaum(id, zeile, { datei, lineOf }))
      lineOf.set(id, zeile)
      const cells = rest.map((cell, index) => {
        const value = parseDatenzelle(cell)
        if (value === undefined)
          problems.push(unknownCell(cell, [id, csv.kopf[index + 1]], [zeile, index + 1]))
        return value ?? 'keine_angabe'
      })
      zeilen.set(id, cells)
    }
    problems.push(...checkComplete(zeilen, datei))
  }
  const diagnostics = toDiagnostics(problems, datei.file, text)
  const spalten = datei.spalten.map(({ name }) => name)
  return problems.length > 0
    ? { tabelle: undefined, diagnostics }
    : { tabelle: { stand, gebietsstand, ebene, spalten, zeilen }, diagnostics }
}

const ebeneImAkkusativ: Readonly<Record<Ebene, string>> = {
  planungsraum: 'Einen Planungsraum',
  bezirksregion: 'Eine Bezirksregion',
  prognoseraum: 'Einen Prognoseraum',
  bezirk: 'Einen Bezirk',
  berlin: 'Ein Land',
}

function checkRaum(
  id: string,
  zeile: number,
  { datei, lineOf }: { datei: Tabellendatei; lineOf: ReadonlyMap<string, number> },
): Problem[] {
  const { gebietsstand, ebene } = datei.resource.bzrp
  const at = [zeile, 0] as const
  const before = lineOf.get(id)
  if (before !== undefined)
    return [
      {
        code: 'raum-doppelt',
        message: `Der Raum ${id} steht schon in Zeile ${before}.`,
        hint: again,
        at,
        path: id,
      },
    ]
  if (datei.raeume.get(id)?.ebene === ebene) return []
  const message = `${ebeneImAkkusativ[ebene]} „${id}“ gibt es in den LOR ${gebietsstand} nicht.`
  return [{ code: 'raum-unbekannt', message, hint: again, at, path: id }]
}

function checkComplete(zeilen: ReadonlyMap<string, unknown>, datei: Tabellendatei): Problem[] {
  const { ebene, stand } = datei.resource.bzrp
  return erwarteteRaeume(datei.raeume, ebene, stand)
    .filter(({ id }) => !zeilen.has(id))
    .map(({ id, name }) => ({
      code: 'raum-fehlt',
      message: `Der Raum ${id} ${name} fehlt.`,
      hint: again,
      path: id,
    }))
}

function unknownCell(
  cell: string,
  [id, spalte = '']: readonly [string, string | undefined],
  at: readonly [number, number],
): Problem {
  return {
    code: 'zelle-unbekannt',
    message: `„${cell}“ ist weder eine Zahl noch ein Zeichen für einen fehlenden Wert.`,
    hint: 'Zahlen mit Punkt und ohne Tausendertrennung schreiben; fehlende Werte als – / • x oder …',
    at,
    path: `${id}.${spalte}`,
  }
}

import { createHash } from 'node:crypto'
import { capDiagnostics } from '../diagnostics/cap.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { TabelleDesDatensatzes } from '../generated/source-types.ts'
import type { Datenspalte, Datentabelle, Datenzelle } from '../model/datensatz.ts'
import { parseDatenzelle } from '../model/datenzelle.ts'
import { erwarteteRaeume } from '../model/erwartete-raeume.ts'
import type { Ebene, Raumliste } from '../model/raum.ts'
import type { CsvTabelle } from './csv.ts'
import { createZellenort, parseCsv } from './csv.ts'

/** A table of a Datensatz as it lies on the disk. */
export interface Tabellendatei {
  /** As shown in findings. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly resource: TabelleDesDatensatzes
  readonly spalten: readonly Datenspalte[]
  /** The Räume of its Gebietsstand. */
  readonly raeume: Raumliste
}

/** Reads one table; with any finding of level error there is no table. */
export function readDatentabelle(datei: Tabellendatei): {
  tabelle: Datentabelle | undefined
  diagnostics: Diagnostic[]
} {
  const { stand, gebietsstand, ebene } = datei.resource.bzrp
  const text = Buffer.from(datei.bytes).toString('utf8')
  const csv = parseCsv(text)
  const locate = lazily(() => createZellenort(text))
  const shape = checkShape(csv, datei.spalten)
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
  const diagnostics = capDiagnostics(
    problems.slice(0, manyProblems).map((problem) => toDiagnostic(problem, datei.file, locate)),
  )
  const spalten = datei.spalten.map(({ name }) => name)
  return problems.length > 0
    ? { tabelle: undefined, diagnostics }
    : { tabelle: { stand, gebietsstand, ebene, spalten, zeilen }, diagnostics }
}

/** A finding before its place is looked up. */
interface Problem {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly at?: readonly [zeile: number, index: number]
  readonly path?: string
}

/** To look up the places of more of them would take long, and nobody reads them. */
const manyProblems = 1000

const again = 'Den Stand mit „bzrp import“ neu einspielen.'

function checkHash({ bytes, resource }: Tabellendatei): Problem[] {
  if (resource.hash === undefined) return []
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (hash === resource.hash) return []
  const message =
    'Die Datei wurde nach dem Einspielen verändert: Ihre Prüfsumme steht anders in datapackage.json.'
  return [{ code: 'pruefsumme', message, hint: again }]
}

function checkShape(csv: CsvTabelle, spalten: readonly Datenspalte[]): Problem[] {
  const problems: Problem[] = csv.fehler.map(({ message, hint, zeile }) => ({
    code: 'zeile-unlesbar',
    message,
    hint,
    at: [zeile, 0],
  }))
  const expected = ['raum', ...spalten.map(({ name }) => name)]
  const index = expected.findIndex((name, i) => csv.kopf[i] !== name)
  const column = csv.kopf[index] ?? ''
  if (index >= 0 && problems.length === 0)
    problems.push({
      code: 'spalte-falsch',
      message: `Spalte ${index + 1} heißt „${column}“, in schema.json aber „${expected[index] ?? ''}“.`,
      hint: again,
      at: [1, index],
      path: column,
    })
  return problems
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

function toDiagnostic(
  { code, message, hint, at, path = '' }: Problem,
  file: string,
  locate: () => (zeile: number, index: number) => Range,
): Diagnostic {
  const range = at ? locate()(...at) : startOfFile
  return { severity: 'error', code: `daten/${code}`, message, hint, file, range, path }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

import { createHash } from 'node:crypto'
import { capDiagnostics } from '../diagnostics/cap.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { TabelleDesDatensatzes } from '../generated/source-types.ts'
import type { Raumliste } from '../model/raum.ts'
import type { CsvTabelle } from './csv.ts'
import { createZellenort } from './csv.ts'

/** A CSV file of a Datensatz as it lies on the disk. */
export interface Datendatei {
  /** As shown in findings. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly resource: TabelleDesDatensatzes
  /** The Räume of its Gebietsstand. */
  readonly raeume: Raumliste
}

/** A finding before its place is looked up. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly at?: readonly [zeile: number, index: number]
  readonly path?: string
}

/** What helps against nearly all damage: the files are written by the tool. */
export const again = 'Den Stand mit „bzrp import“ neu einspielen.'

/** Whether the file is the one its descriptor vouches for. */
export function checkHash({ bytes, resource }: Datendatei): Problem[] {
  if (resource.hash === undefined) return []
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (hash === resource.hash) return []
  const message =
    'Die Datei wurde nach dem Einspielen verändert: Ihre Prüfsumme steht anders in datapackage.json.'
  return [{ code: 'pruefsumme', message, hint: again }]
}

/** Rows that cannot be read, and the first column that is not the expected one. */
export function checkShape(
  csv: CsvTabelle,
  expected: readonly string[],
  schema: TabelleDesDatensatzes['schema'],
): Problem[] {
  const problems: Problem[] = csv.fehler.map(({ message, hint, zeile }) => ({
    code: 'zeile-unlesbar',
    message,
    hint,
    at: [zeile, 0],
  }))
  const index = expected.findIndex((name, i) => csv.kopf[i] !== name)
  const column = csv.kopf[index] ?? ''
  if (index >= 0 && problems.length === 0)
    problems.push({
      code: 'spalte-falsch',
      message: `Spalte ${index + 1} heißt „${column}“, in ${schema} aber „${expected[index] ?? ''}“.`,
      hint: again,
      at: [1, index],
      path: column,
    })
  return problems
}

/** To look up the places of more of them would take long, and nobody reads them. */
const manyProblems = 1000

/** The findings with their places. */
export function toDiagnostics(
  problems: readonly Problem[],
  file: string,
  text: string,
): Diagnostic[] {
  if (problems.length === 0) return []
  const locate = createZellenort(text)
  const found = problems
    .slice(0, manyProblems)
    .map(({ code, message, hint, at, path = '' }): Diagnostic => {
      const range = at ? locate(...at) : startOfFile
      return { severity: 'error', code: `daten/${code}`, message, hint, file, range, path }
    })
  return capDiagnostics(found)
}

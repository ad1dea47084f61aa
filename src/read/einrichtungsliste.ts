import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DatenEinrichtung, Einrichtungsliste } from '../model/datensatz.ts'
import { listenspalten, parseEinrichtung } from '../model/einrichtungszeile.ts'
import type { CsvZeile } from './csv.ts'
import { parseCsv } from './csv.ts'
import type { Datendatei, Problem } from './datendatei.ts'
import { again, checkHash, checkShape, toDiagnostics } from './datendatei.ts'

const columns = listenspalten.map(({ name }) => name)

/** Reads one list of facilities; with any finding of level error there is no list. */
export function readEinrichtungsliste(datei: Datendatei): {
  liste: Einrichtungsliste | undefined
  diagnostics: Diagnostic[]
} {
  const { stand, gebietsstand } = datei.resource.bzrp
  const text = Buffer.from(datei.bytes).toString('utf8')
  const csv = parseCsv(text)
  const shape = checkShape(csv, columns, datei.resource.schema)
  const problems = [...checkHash(datei), ...shape]
  const einrichtungen: DatenEinrichtung[] = []
  if (shape.length === 0) {
    const lineOf = new Map<string, number>()
    for (const zeile of csv.zeilen) {
      const read = parseEinrichtung(zeile.zellen)
      if ('fehler' in read) {
        const { spalte, message } = read.fehler
        problems.push(
          toProblem({ code: 'einrichtung-unlesbar', message }, zeile, columns.indexOf(spalte)),
        )
        continue
      }
      problems.push(...checkEinrichtung(read.einrichtung, zeile, { datei, lineOf }))
      lineOf.set(read.einrichtung.id, zeile.zeile)
      einrichtungen.push(read.einrichtung)
    }
  }
  const diagnostics = toDiagnostics(problems, datei.file, text)
  einrichtungen.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    liste: problems.length > 0 ? undefined : { stand, gebietsstand, einrichtungen },
    diagnostics,
  }
}

function checkEinrichtung(
  { id, planungsraum }: DatenEinrichtung,
  zeile: CsvZeile,
  { datei, lineOf }: { datei: Datendatei; lineOf: ReadonlyMap<string, number> },
): Problem[] {
  const before = lineOf.get(id)
  if (before !== undefined) {
    const message = `Die Kennung ${id} steht schon in Zeile ${before}.`
    return [toProblem({ code: 'einrichtung-doppelt', message }, zeile, columns.indexOf('id'))]
  }
  if (datei.raeume.get(planungsraum)?.ebene === 'planungsraum') return []
  const { gebietsstand } = datei.resource.bzrp
  const message = `Einen Planungsraum „${planungsraum}“ gibt es in den LOR ${gebietsstand} nicht.`
  return [toProblem({ code: 'raum-unbekannt', message }, zeile, columns.indexOf('raum'))]
}

function toProblem(
  { code, message }: Pick<Problem, 'code' | 'message'>,
  { zellen, zeile }: CsvZeile,
  index: number,
): Problem {
  return { code, message, hint: again, at: [zeile, index], path: zellen[0] ?? '' }
}

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import { decode } from '../../src/import/decode.ts'
import type { Eingabe, Einspielung, Umgebung } from '../../src/import/einspielung.ts'
import type { Einspielplan } from '../../src/import/plan.ts'
import { planEinspielung } from '../../src/import/plan.ts'
import type { Gebietsstand, Raumliste } from '../../src/model/raum.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import { readRaumliste } from '../../src/read/raeume.ts'

const root = resolve(import.meta.dirname, '../..')
export const katalog = join(root, 'katalog')

/** The Planungsräume of the fixtures. */
const planungsraeume: Record<Gebietsstand, readonly string[]> = {
  '2021': ['03400831', '09200715', '09200716', '09200717'],
  '2006': ['09020701', '09020702', '09041301', '09041302', '09041401', '09041402', '09041403'],
}

/** The real LOR list, cut down to some Planungsräume and what lies above them. */
export function miniRaumliste(
  gebietsstand: Gebietsstand,
  ids: readonly string[] = planungsraeume[gebietsstand],
): Raumliste {
  const all = readRaumliste(katalog, gebietsstand)
  const raeume = new Map(
    ids.flatMap((id) =>
      (['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const).flatMap(
        (ebene) => {
          const raum = all.ueber(id, ebene)
          return raum ? [[raum.id, raum] as const] : []
        },
      ),
    ),
  )
  return createRaumliste(gebietsstand, [...raeume.values()])
}

/** A workspace in memory with the small lists. */
export function miniUmgebung(dateien: ReadonlyMap<string, string> = new Map()): Umgebung {
  return {
    raumliste: (gebietsstand) => miniRaumliste(gebietsstand),
    bestand: (pfad) => dateien.get(pfad),
    vorhanden: (pfad) => dateien.get(pfad),
  }
}

/** A fixture, perhaps with something replaced: each pair must be found. */
export function fixture(name: string, ...changes: readonly (readonly [string, string])[]): Eingabe {
  let text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`„${from}“ steht nicht in ${name}.`)
    text = text.replace(from, to)
  }
  return { name, bytes: Buffer.from(text) }
}

export function plan(
  einspielung: Einspielung,
  eingaben: readonly Eingabe[],
  umgebung: Umgebung = miniUmgebung(),
): Einspielplan {
  return planEinspielung('test', einspielung(eingaben, umgebung), umgebung)
}

/** What a plan would leave behind in a workspace. */
export function written(
  { aenderungen }: Einspielplan,
  before: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  return new Map([
    ...before,
    ...aenderungen.map(({ datei }) => [datei.pfad, datei.inhalt] as const),
  ])
}

/** Findings as a person sees them. */
export function printed({ befunde }: Einspielplan, eingaben: readonly Eingabe[]): string {
  const texts = new Map(eingaben.map(({ name, bytes }) => [name, decode(bytes).text]))
  return formatDiagnostics(befunde, texts).join('\n\n')
}

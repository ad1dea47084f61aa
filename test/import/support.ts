import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import { decode } from '../../src/import/decode.ts'
import type { Indikator } from '../../src/generated/source-types.ts'
import type {
  Angaben,
  AsyncEinspielung,
  Eingabe,
  Einspielung,
  Umgebung,
} from '../../src/import/einspielung.ts'
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

const alleEbenen = ['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const

/** A catalogue of one Indikator of each sort. */
export const miniIndikatoren: readonly Indikator[] = [
  indikator('einwohner', 'Einwohnerinnen und Einwohner', { einheit: 'personen' }),
  indikator('A4', 'Öffentliche Grünanlagen je Person', { einheit: 'm2_je_ew' }),
  indikator('A8', 'Kiezbezogene Straftaten', {
    einheit: 'je_100000',
    ebenen: ['bezirksregion', 'bezirk', 'berlin'],
  }),
  indikator('C2', 'Wanderungssaldo', { einheit: 'je_100' }),
  indikator('D4+', 'Personen in Bedarfsgemeinschaften mit Leistungsanspruch', {}),
  indikator('D5', 'Kinder unter 15 in Bedarfsgemeinschaften', {}),
  indikator('F5', 'Gesamtindex Soziale Ungleichheit', {
    einheit: 'klasse',
    klassen: [
      { code: 11, name: 'hoch, positiv', kurz: '1+' },
      { code: 23, name: 'mittel, stabil', kurz: '2+/–' },
    ],
  }),
]

function indikator(id: string, bezeichnung: string, more: Partial<Indikator>): Indikator {
  return {
    id,
    bezeichnung,
    kurz: bezeichnung,
    rubrik: 'ergaenzend',
    definition: bezeichnung,
    einheit: 'prozent',
    nachkommastellen: 1,
    richtung: 'neutral',
    ebenen: [...alleEbenen],
    ...more,
  }
}

/** A workspace in memory with the small lists. */
export function miniUmgebung(dateien: ReadonlyMap<string, string> = new Map()): Umgebung {
  return {
    raumliste: (gebietsstand) => miniRaumliste(gebietsstand),
    bestand: (pfad) => dateien.get(pfad),
    vorhanden: (pfad) => dateien.get(pfad),
    indikatoren: () => miniIndikatoren,
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
  angaben: Angaben = {},
): Einspielplan {
  return planEinspielung('test', einspielung(eingaben, umgebung, angaben), umgebung)
}

/** The same for a kind that takes waiting. */
export async function planAsync(
  einspielung: AsyncEinspielung,
  eingaben: readonly Eingabe[],
  umgebung: Umgebung = miniUmgebung(),
  angaben: Angaben = {},
): Promise<Einspielplan> {
  return planEinspielung('test', await einspielung(eingaben, umgebung, angaben), umgebung)
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

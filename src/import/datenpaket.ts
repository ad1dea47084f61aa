import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type {
  DatenpaketDatei,
  DatenschemaDatei,
  TabelleDesDatensatzes,
} from '../generated/source-types.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { fehlzeichen, formatDatenzelle } from '../model/datenzelle.ts'
import type { Ebene, Gebietsstand } from '../model/raum.ts'
import { readDescriptor } from '../read/descriptor.ts'
import { toBefund } from './befund.ts'
import { toCsv } from './csv.ts'
import type { Umgebung, Zieldatei } from './einspielung.ts'
import { toJson } from './json.ts'

/** What is said of a Datensatz, whatever its Stände. */
export interface Paketbeschreibung {
  readonly name: string
  readonly titel: string
  readonly beschreibung: string
  readonly quellen: DatenpaketDatei['sources']
  readonly lizenzen: DatenpaketDatei['licenses']
  readonly angaben: Omit<DatenpaketDatei['bzrp'], 'namensnennung'>
  /** Text of the attribution for all Stände, ascending. */
  namensnennung(staende: readonly string[]): string
  readonly spalten: readonly {
    readonly name: string
    readonly titel: string
    readonly beschreibung?: string
  }[]
  readonly einheit: string
}

/** One Stand to be written. */
export interface NeueTabelle {
  readonly stand: string
  readonly gebietsstand: Gebietsstand
  readonly ebene: Ebene
  readonly anmerkung: string | null
  /** Cells by name of the column, by key of the Raum. */
  readonly zeilen: ReadonlyMap<string, ReadonlyMap<string, Datenzelle>>
}

/**
 * The files of `daten/<name>/` with the given Stände; Stände that are there already stay as they
 * are. The same input gives the same bytes. A finding if what is there does not fit.
 */
export function toPaketdateien(
  paket: Paketbeschreibung,
  tabellen: readonly NeueTabelle[],
  umgebung: Umgebung,
): { dateien: Zieldatei[]; befunde: Diagnostic[] } {
  const folder = `daten/${paket.name}`
  const kept = keepResources(folder, tabellen, umgebung)
  const spalten = keepSchema(folder, paket, { kept: kept.resources.length, umgebung })
  const befunde = [...kept.befunde, ...spalten]
  if (befunde.length > 0) return { dateien: [], befunde }

  const written = tabellen.map((tabelle) => ({ tabelle, inhalt: toTabelleCsv(paket, tabelle) }))
  const resources = [
    ...kept.resources,
    ...written.map(({ tabelle, inhalt }) => toResource(tabelle, inhalt)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
  const description = toDescription(paket, resources)
  return {
    befunde,
    // The descriptor comes last: it vouches for the tables with their hashes.
    dateien: [
      ...copyKept(folder, kept.resources, umgebung),
      ...written.map(({ tabelle, inhalt }) => ({
        pfad: `${folder}/${tabelle.stand}.csv`,
        inhalt,
        schluesselspalten: 1,
      })),
      { pfad: `${folder}/schema.json`, inhalt: toJson(toSchema(paket)), schluesselspalten: 0 },
      { pfad: `${folder}/datapackage.json`, inhalt: toJson(description), schluesselspalten: 0 },
    ],
  }
}

function keepResources(
  folder: string,
  tabellen: readonly NeueTabelle[],
  umgebung: Umgebung,
): { resources: TabelleDesDatensatzes[]; befunde: Diagnostic[] } {
  const file = `${folder}/datapackage.json`
  const text = umgebung.bestand(file)
  if (text === undefined) return { resources: [], befunde: [] }
  const { data, diagnostics } = readDescriptor('datenpaket', file, text)
  const fresh = new Set(tabellen.map(({ stand }) => stand))
  return {
    resources: (data?.resources ?? []).filter(({ bzrp }) => !fresh.has(bzrp.stand)),
    befunde: diagnostics,
  }
}

/**
 * The tables that stay: a workspace that takes up its own version of a Datensatz of the tool
 * gets all of it, because the own one replaces the other as a whole.
 */
function copyKept(
  folder: string,
  resources: readonly TabelleDesDatensatzes[],
  umgebung: Umgebung,
): Zieldatei[] {
  return resources.flatMap(({ path }) => {
    const pfad = `${folder}/${path}`
    const inhalt = umgebung.bestand(pfad)
    return inhalt === undefined ? [] : [{ pfad, inhalt, schluesselspalten: 1 }]
  })
}

/** All Stände share one schema: other columns than those of the Stände that stay do not fit. */
function keepSchema(
  folder: string,
  paket: Paketbeschreibung,
  { kept, umgebung }: { kept: number; umgebung: Umgebung },
): Diagnostic[] {
  const file = `${folder}/schema.json`
  const text = umgebung.bestand(file)
  if (text === undefined || kept === 0) return []
  const { data, diagnostics } = readDescriptor('datenschema', file, text)
  const before = data?.fields.map(({ name }) => name).join(' ')
  const after = ['raum', ...paket.spalten.map(({ name }) => name)].join(' ')
  if (!data || before === after) return diagnostics
  return [
    toBefund({
      code: 'spalten-anders',
      message: 'Die vorhandenen Stände dieses Datensatzes haben andere Spalten als die neuen.',
      hint: 'Alle Stände in einem Aufruf neu einspielen oder den alten Ordner beiseitelegen.',
      file,
    }),
  ]
}

function toTabelleCsv({ spalten }: Paketbeschreibung, { zeilen }: NeueTabelle): string {
  const rows = [...zeilen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([raum, werte]) => [
      raum,
      ...spalten.map(({ name }) => formatDatenzelle(werte.get(name) ?? 'keine_angabe')),
    ])
  return toCsv(['raum', ...spalten.map(({ name }) => name)], rows)
}

function toResource(
  { stand, gebietsstand, ebene, anmerkung }: NeueTabelle,
  inhalt: string,
): TabelleDesDatensatzes {
  return {
    name: stand,
    ...(anmerkung !== null && { description: anmerkung }),
    path: `${stand}.csv`,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: 'schema.json',
    dialect: { delimiter: ';' },
    hash: `sha256:${createHash('sha256').update(inhalt).digest('hex')}`,
    bzrp: { stand, gebietsstand, ebene },
  }
}

function toDescription(
  paket: Paketbeschreibung,
  resources: TabelleDesDatensatzes[],
): DatenpaketDatei {
  const { art, lizenz, herausgeber, herausgeber_kurz, statistik } = paket.angaben
  const namensnennung = paket.namensnennung(resources.map(({ bzrp }) => bzrp.stand))
  return {
    profile: 'tabular-data-package',
    name: paket.name,
    title: paket.titel,
    description: paket.beschreibung,
    sources: paket.quellen,
    licenses: paket.lizenzen,
    bzrp: {
      art,
      statistik,
      herausgeber,
      ...(herausgeber_kurz !== undefined && { herausgeber_kurz }),
      lizenz,
      namensnennung,
    },
    resources,
  }
}

function toSchema({ spalten, einheit }: Paketbeschreibung): DatenschemaDatei {
  return {
    fields: [
      { name: 'raum', type: 'string', title: 'LOR-Schlüssel' },
      ...spalten.map(({ name, titel, beschreibung }) => ({
        name,
        type: 'integer' as const,
        title: titel,
        ...(beschreibung !== undefined && { description: beschreibung }),
        unit: einheit,
      })),
    ],
    primaryKey: 'raum',
    missingValues: [...fehlzeichen],
  }
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type {
  DatenpaketDatei,
  DatenschemaDatei,
  TabelleDesDatensatzes,
} from '../generated/source-types.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { fehlzeichen, formatDatenzelle } from '../model/datenzelle.ts'
import type { Ebene, Gebietsstand } from '../model/raum.ts'
import { toCsv } from './csv.ts'
import { copyKept, keepResources, keepSchema } from './datenbestand.ts'
import type { Umgebung, Zieldatei } from './einspielung.ts'
import { toHash } from './hash.ts'
import { toJson } from './json.ts'
import type { NeueListe } from './listendatei.ts'
import { listenschema, toListenCsv, toListenname, toListenresource } from './listendatei.ts'

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
  readonly spalten: readonly Paketspalte[]
  /** Of all columns that name none of their own. */
  readonly einheit: string
}

/** A column of a Datensatz; a whole number unless it says otherwise. */
export interface Paketspalte {
  readonly name: string
  readonly titel: string
  readonly beschreibung?: string
  readonly einheit?: string
  readonly typ?: 'integer' | 'number'
}

/** One Stand to be written. */
export interface NeueTabelle {
  readonly stand: string
  readonly gebietsstand: Gebietsstand
  readonly ebene: Ebene
  /** Name of the table and its file, where a Stand has several; else the Stand. */
  readonly name?: string
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
  listen: readonly NeueListe[] = [],
): { dateien: Zieldatei[]; befunde: Diagnostic[] } {
  const folder = `daten/${paket.name}`
  const fresh = [...tabellen.map(toName), ...listen.map(toListenname)]
  const kept = keepResources(folder, fresh, umgebung)
  const spalten = keepSchema(folder, paket, { kept: kept.resources.length, umgebung })
  const befunde = [...kept.befunde, ...spalten]
  if (befunde.length > 0) return { dateien: [], befunde }

  const written = [
    ...tabellen.map((tabelle) => {
      const inhalt = toTabelleCsv(paket, tabelle)
      return { resource: toResource(tabelle, inhalt), inhalt }
    }),
    ...listen.map((liste) => {
      const inhalt = toListenCsv(liste)
      return { resource: toListenresource(liste, inhalt), inhalt }
    }),
  ]
  const resources = [...kept.resources, ...written.map(({ resource }) => resource)].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  const schemas = [
    { name: 'schema.json', schema: toSchema(paket) },
    ...(listen.length > 0 ? [{ name: 'einrichtungen.schema.json', schema: listenschema }] : []),
  ]
  const description = toDescription(paket, resources)
  return {
    befunde,
    // The descriptor comes last: it vouches for the tables with their hashes.
    dateien: [
      ...copyKept(folder, kept.resources, umgebung),
      ...written.map(({ resource, inhalt }) => ({
        pfad: `${folder}/${resource.path}`,
        inhalt,
        schluesselspalten: 1,
      })),
      ...schemas.map(({ name, schema }) => ({
        pfad: `${folder}/${name}`,
        inhalt: toJson(schema),
        schluesselspalten: 0,
      })),
      { pfad: `${folder}/datapackage.json`, inhalt: toJson(description), schluesselspalten: 0 },
    ],
  }
}

/** Name of a table in its Datensatz. */
function toName({ name, stand }: NeueTabelle): string {
  return name ?? stand
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

function toResource(tabelle: NeueTabelle, inhalt: string): TabelleDesDatensatzes {
  const { stand, gebietsstand, ebene, anmerkung } = tabelle
  return {
    name: toName(tabelle),
    ...(anmerkung !== null && { description: anmerkung }),
    path: `${toName(tabelle)}.csv`,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: 'schema.json',
    dialect: { delimiter: ';' },
    hash: toHash(inhalt),
    bzrp: { stand, gebietsstand, ebene },
  }
}

function toDescription(
  paket: Paketbeschreibung,
  resources: TabelleDesDatensatzes[],
): DatenpaketDatei {
  const { art, lizenz, herausgeber, herausgeber_kurz, statistik, geheimhaltung } = paket.angaben
  const staende = [...new Set(resources.map(({ bzrp }) => bzrp.stand))]
  const namensnennung = paket.namensnennung(staende)
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
      ...(geheimhaltung && { geheimhaltung }),
    },
    resources,
  }
}

function toSchema({ spalten, einheit }: Paketbeschreibung): DatenschemaDatei {
  return {
    fields: [
      { name: 'raum', type: 'string', title: 'LOR-Schlüssel' },
      ...spalten.map(({ name, titel, beschreibung, ...spalte }) => ({
        name,
        type: spalte.typ ?? ('integer' as const),
        title: titel,
        ...(beschreibung !== undefined && { description: beschreibung }),
        unit: spalte.einheit ?? einheit,
      })),
    ],
    primaryKey: 'raum',
    missingValues: [...fehlzeichen],
  }
}

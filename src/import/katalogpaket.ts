import { createHash } from 'node:crypto'
import type { Umgebung, Zieldatei } from './einspielung.ts'
import { toJson } from './json.ts'

/** Folder of the catalogue whose files the tool writes itself. */
export interface Katalogordner {
  readonly ordner: 'katalog/lor' | 'katalog/geometrie'
  readonly name: string
  readonly titel: string
}

/** Lists of the LOR and the weights between them. */
export const lorOrdner: Katalogordner = {
  ordner: 'katalog/lor',
  name: 'lor',
  titel: 'Lebensweltlich orientierte Räume Berlins',
}

/** A file of the catalogue with where it comes from. */
export interface Katalogdatei {
  readonly datei: string
  readonly titel: string
  readonly beschreibung: string
  readonly format: 'csv' | 'topojson'
  readonly quellen: readonly { readonly title: string; readonly path?: string }[]
  readonly lizenzen: readonly {
    readonly name: string
    readonly title: string
    readonly path: string
  }[]
  readonly namensnennung: string
  readonly inhalt: string
  readonly schluesselspalten: number
}

/**
 * The files and the `datapackage.json` (Frictionless) that names sources and licences; entries of
 * files that are there already stay.
 */
export function toKatalogdateien(
  { ordner, name, titel }: Katalogordner,
  dateien: readonly Katalogdatei[],
  umgebung: Umgebung,
): Zieldatei[] {
  const file = `${ordner}/datapackage.json`
  const fresh = dateien.map(toResource)
  const kept = parseResources(umgebung.vorhanden(file)).filter(
    ({ path }) => !fresh.some((resource) => resource.path === path),
  )
  const resources = [...kept, ...fresh].sort((a, b) => (a.path < b.path ? -1 : 1))
  return [
    ...dateien.map(({ datei, inhalt, schluesselspalten }) => ({
      pfad: `${ordner}/${datei}`,
      inhalt,
      schluesselspalten,
    })),
    { pfad: file, inhalt: toJson({ name, title: titel, resources }), schluesselspalten: 0 },
  ]
}

interface Resource {
  readonly path: string
}

function toResource(datei: Katalogdatei): Resource {
  const { format, inhalt } = datei
  const resource = {
    name: datei.datei.replace(/\.[a-z]+$/, ''),
    path: datei.datei,
    title: datei.titel,
    description: datei.beschreibung,
    format,
    encoding: 'utf-8',
    ...(format === 'csv' && { dialect: { delimiter: ';' } }),
    hash: `sha256:${createHash('sha256').update(inhalt).digest('hex')}`,
    sources: datei.quellen,
    licenses: datei.lizenzen,
    namensnennung: datei.namensnennung,
  }
  return resource
}

/** Entries of an existing descriptor; one that is no JSON or has another shape is written anew. */
function parseResources(text: string | undefined): Resource[] {
  if (text === undefined) return []
  try {
    const { resources } = JSON.parse(text) as { resources?: unknown }
    return Array.isArray(resources) ? resources.filter(isResource) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isResource(entry: unknown): entry is Resource {
  return (
    typeof entry === 'object' && entry !== null && 'path' in entry && typeof entry.path === 'string'
  )
}

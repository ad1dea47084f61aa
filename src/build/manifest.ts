import { sha256 } from '../files/hash.ts'
import type { Inputs } from './inputs.ts'
import type { OutputFile } from './switch-folder.ts'

/** Name of the manifest in the folder of a profile: written last, it vouches for the others. */
export const manifestName = 'manifest.json'

/** One written file. */
export interface ManifestFile {
  /** Relative to the folder, with `/`. */
  readonly datei: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** Who a profile is; the same for every run. */
export interface ManifestHead {
  readonly raum: string
  readonly name: string
  readonly ausgabe: string
  readonly version: string
  readonly status: string
}

/** Which programs made the files. */
export interface Werkzeuge {
  readonly bzrp: string
  readonly node: string
  /** Name and version; null without PDF. */
  readonly browser: string | null
}

/**
 * What is in the folder of a profile and what it was made from: as
 * schemas/ausgabe/manifest.schema.json says. Same sources and programs, same bytes.
 */
export interface Manifest {
  readonly version: 1
  readonly profil: ManifestHead
  readonly werkzeuge: Werkzeuge
  readonly eingaben: Inputs
  readonly dateien: readonly ManifestFile[]
}

/** The manifest of these files; itself a file of the same folder. */
export function createManifest(
  content: Pick<Manifest, 'profil' | 'werkzeuge' | 'eingaben'>,
  files: readonly OutputFile[],
): OutputFile {
  const { profil, werkzeuge, eingaben } = content
  const manifest: Manifest = {
    version: 1,
    profil,
    werkzeuge,
    eingaben: sortInputs(eingaben),
    dateien: files.map(describeFile).toSorted((a, b) => (a.datei < b.datei ? -1 : 1)),
  }
  return { path: manifestName, content: `${JSON.stringify(manifest, null, 2)}\n` }
}

function describeFile({ path, content }: OutputFile): ManifestFile {
  return { datei: path, bytes: Buffer.byteLength(content), sha256: sha256(content) }
}

function sortInputs({ daten, vorgaben, quellen, ...rest }: Inputs): Inputs {
  return { ...rest, daten: sort(daten), vorgaben: sort(vorgaben), quellen: sort(quellen) }
}

function sort(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Reads a manifest; null if it is none of this version: then everything is made anew. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : null
  } catch {
    // No JSON: whatever it is, no manifest.
    return null
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value['version'] !== 1) return false
  const { profil, werkzeuge, eingaben, dateien } = value
  return (
    isRecord(profil) &&
    ['raum', 'name', 'ausgabe', 'version', 'status'].every((key) => isText(profil[key])) &&
    isRecord(werkzeuge) &&
    isInputs(eingaben) &&
    Array.isArray(dateien) &&
    dateien.every(isFile)
  )
}

function isInputs(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['ordner', 'programm', 'node', 'bezirk', 'katalog'].every((key) => isText(value[key])) &&
    ['daten', 'vorgaben', 'quellen'].every((key) => isTexts(value[key])) &&
    (value['browser'] === null || isText(value['browser']))
  )
}

function isFile(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { datei, bytes, sha256: hash } = value
  return isText(datei) && typeof bytes === 'number' && isText(hash) && isInside(datei)
}

/** A manifest that points out of its folder was not written by us. */
function isInside(path: string): boolean {
  return !/^[/\\]|\\|(^|\/)\.\.?(\/|$)|:/.test(path)
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

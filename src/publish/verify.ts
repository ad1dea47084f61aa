import { lstatSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { sha256, toGesamtsumme } from '../approve/pruefsumme.ts'
import { openFolder } from '../read/folder.ts'
import { withoutNote } from './abgeloest.ts'
import type { Modell } from '../approve/modell.ts'
import type { Edition } from './list-editions.ts'
import { readManifest } from './list-editions.ts'
import type { Manifest } from './manifest.ts'
import { isAusgabepfad, parseManifest, toAusgabename } from './manifest.ts'

/** What an edition's folder or one of its files turned out to be. */
export interface Befundung {
  readonly manifest: Manifest | null
  /** One sentence per thing that is not as published; empty if all is unchanged. */
  readonly abweichungen: readonly string[]
  /** What else to know: that it carries a note about a newer edition. */
  readonly hinweise: readonly string[]
}

/** No file of an edition is larger. */
const maxBytes = 400_000_000

/** Compares every file of an edition's folder with its list, and the list with the manifest. */
export function verifyEdition(edition: string): Befundung {
  const manifest = readManifest(edition)
  if (!manifest)
    return { manifest, abweichungen: ['manifest.json fehlt oder ist kein Manifest.'], hinweise: [] }
  const folder = openFolder(edition)
  const sums = folder.read('SHA256SUMS', 4_000_000)
  if ('finding' in sums) return { manifest, abweichungen: ['SHA256SUMS fehlt.'], hinweise: [] }
  const { listed, abweichungen } = parseSums(new TextDecoder().decode(sums.bytes))
  const read = (path: string): Uint8Array | null => {
    const file = join(edition, path)
    // A link would show what lies somewhere else, today this and tomorrow that.
    if (hasLink(edition, path) || !lstatSync(file, { throwIfNoEntry: false })?.isFile()) return null
    const result = folder.read(path, maxBytes)
    return 'bytes' in result ? result.bytes : null
  }
  const changed = [...listed].flatMap(([path, hash]) => {
    const bytes = read(path)
    if (bytes === null) return [`„${path}“ fehlt oder ist keine gewöhnliche Datei.`]
    return sha256(bytes) === hash ? [] : [`„${path}“ ist verändert.`]
  })
  const foreign = listFiles(edition)
    .filter((path) => path !== 'SHA256SUMS' && !listed.has(path))
    .map((path) => `„${path}“ gehört nicht zur Ausgabe.`)
  return {
    manifest,
    abweichungen: [
      ...abweichungen,
      ...changed,
      ...foreign,
      ...checkManifest(manifest, listed),
      ...checkModell(manifest, read('modell.json')),
    ],
    hinweise: [],
  }
}

function parseSums(text: string): {
  readonly listed: ReadonlyMap<string, string>
  readonly abweichungen: readonly string[]
} {
  const listed = new Map<string, string>()
  const abweichungen: string[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (hash === undefined || path === undefined || !isAusgabepfad(path))
      abweichungen.push(
        `In SHA256SUMS steht eine Zeile, die keine Datei der Ausgabe nennt: „${line.slice(0, 120)}“.`,
      )
    else listed.set(path, hash)
  }
  return { listed, abweichungen }
}

/** Both lists say the same of the same files. */
function checkManifest(
  { dateien }: Manifest,
  listed: ReadonlyMap<string, string>,
): readonly string[] {
  const named = new Map(dateien.map(({ pfad, sha256: hash }) => [pfad, hash]))
  const paths = [...new Set([...named.keys(), ...listed.keys()])].filter(
    (path) => path !== 'manifest.json',
  )
  return paths
    .filter((path) => named.get(path) !== listed.get(path))
    .map((path) => `manifest.json und SHA256SUMS sagen Verschiedenes über „${path}“.`)
}

/** The content is that which was agreed on: its hash is computed again. */
function checkModell(manifest: Manifest, bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return []
  try {
    const modell = JSON.parse(new TextDecoder().decode(bytes)) as Modell
    return toGesamtsumme(modell.abschnitte) === manifest.gesamtsumme
      ? []
      : ['Der Inhalt in „modell.json“ ist nicht der, über den laut Manifest entschieden wurde.']
  } catch {
    return ['„modell.json“ kann nicht gelesen werden.']
  }
}

function hasLink(root: string, path: string): boolean {
  for (let part = path; part !== '.'; part = dirname(part))
    if (lstatSync(join(root, part), { throwIfNoEntry: false })?.isSymbolicLink()) return true
  return false
}

function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** What a PDF says of itself, and whether it is as it was when it said so. */
export interface Selbstauskunft {
  /** JSON text. */
  readonly manifest: string
  readonly intact: boolean
}

/**
 * Which edition a file comes from, by its bytes; a note about a newer edition is set aside. Where the
 * edition is not at hand, by what the file says of itself.
 */
export function verifyFile(
  bytes: Uint8Array,
  editions: readonly Edition[],
  record: Selbstauskunft | null = null,
): Befundung {
  const plain = sha256(bytes)
  const found = findByHash(plain, editions)
  if (found) return { manifest: found, abweichungen: [], hinweise: [] }
  const text = new TextDecoder().decode(bytes)
  const stripped = withoutNote(text)
  const agreed = stripped === text ? undefined : findByHash(sha256(stripped), editions)
  if (agreed)
    return {
      manifest: agreed,
      abweichungen: [],
      hinweise: [
        'Die Seite trägt den Hinweis auf eine neuere Ausgabe; darunter ist sie unverändert.',
      ],
    }
  return (record && ofRecord(record, editions)) ?? unknown
}

const unknown: Befundung = {
  manifest: null,
  abweichungen: [
    'Diese Datei ist in keiner bekannten Ausgabe enthalten: Sie ist verändert oder nicht veröffentlicht.',
  ],
  hinweise: [],
}

/** What the file says of itself, as far as that goes without its edition. */
function ofRecord(record: Selbstauskunft, editions: readonly Edition[]): Befundung | null {
  const manifest = parseManifest(record.manifest)
  if (!manifest) return null
  if (!record.intact)
    return {
      manifest,
      abweichungen: ['Die Datei gibt sich als diese Ausgabe aus und ist seit dem Druck verändert.'],
      hinweise: [],
    }
  const isKnown = editions.some(
    ({ manifest: each }) =>
      each.raum === manifest.raum && toAusgabename(each) === toAusgabename(manifest),
  )
  if (isKnown)
    return {
      manifest,
      abweichungen: ['Diese Ausgabe ist veröffentlicht, aber mit einem anderen PDF als diesem.'],
      hinweise: [],
    }
  return {
    manifest,
    abweichungen: [],
    hinweise: [
      'Die Angaben stehen in der Datei selbst und passen zu ihr. Ob sie echt ist, zeigt erst der Vergleich mit der veröffentlichten Ausgabe, die hier nicht vorliegt.',
    ],
  }
}

function findByHash(hash: string, editions: readonly Edition[]): Manifest | undefined {
  return editions.find(({ manifest }) => manifest.dateien.some((datei) => datei.sha256 === hash))
    ?.manifest
}

import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Hashes, SharedSources } from '../../build/inputs.ts'
import { hashParts, sha256 } from '../../files/hash.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { maxManifest } from '../../publish/list-editions.ts'
import { listAusgaben, raumOfOrdner } from '../../publish/vorgaenger.ts'
import type { Folder } from '../../read/folder.ts'
import { hashFolder } from '../../read/hash-tree.ts'
import { listDatensaetze } from '../../read/list-datensaetze.ts'

/** The running code. */
const codeFolder = join(toolFolder, import.meta.url.endsWith('.ts') ? 'src' : 'dist')

/**
 * Hashes of all that profiles share, apart from how they are printed. bzrp itself needs no hash
 * where no result is kept: nobody will ask whether another version has made it.
 */
export async function collectSources(
  root: string,
  folder: Folder,
  { isKept = true }: { readonly isKept?: boolean } = {},
): Promise<SharedSources> {
  return {
    programm: isKept ? hashProgram(toolFolder) : '',
    node: process.versions.node,
    bezirk: await hashBezirk(folder),
    ...hashLibrary(root, toolFolder),
  }
}

/** Hash of bzrp itself: its code, its templates, its fonts and all packages. */
function hashProgram(tool: string): string {
  return hashParts(
    new Map([
      ['code', hashFolder(codeFolder, (path) => /\.[jt]s$/.test(path))],
      ['templates', hashFolder(join(tool, 'templates'))],
      ['packages', hashPackages(tool)],
    ]),
  )
}

/** What npm has installed: fonts and libraries decide about the page as much as our own code. */
function hashPackages(tool: string): string {
  for (let folder = tool; ; folder = dirname(folder)) {
    const record = join(folder, 'node_modules/.package-lock.json')
    if (existsSync(record)) return sha256(readFileSync(record))
    if (dirname(folder) === folder) return sha256(readFileSync(join(tool, 'package.json')))
  }
}

/** Hashes of catalogue and data library: those of the tool and those of the workspace. */
export function hashLibrary(root: string, tool: string): Pick<SharedSources, 'katalog' | 'daten'> {
  const roots = [...new Set([tool, root].map((folder) => realpathSync(folder)))]
  const katalog = new Map(
    roots.map((folder, index) => [`${index}`, hashFolder(join(folder, 'katalog'))]),
  )
  const daten = new Map<string, string[]>()
  for (const folder of roots)
    for (const name of listDatensaetze(join(folder, 'daten')))
      daten.set(name, [...(daten.get(name) ?? []), hashFolder(join(folder, 'daten', name))])
  return {
    katalog: hashParts(katalog),
    daten: Object.fromEntries([...daten].map(([name, hashes]) => [name, sha256(hashes.join())])),
  }
}

/** Hash of bezirk.yaml and, if it names one, of the logo. */
async function hashBezirk(folder: Folder): Promise<string> {
  const result = folder.read('bezirk.yaml', maxBildBytes)
  if ('finding' in result) return result.finding.code
  const parts = new Map([['bezirk.yaml', sha256(result.bytes)]])
  // Reading YAML takes a while: only if there can be a logo.
  if (Buffer.from(result.bytes).includes('logo')) {
    const { findLogo } = await import('../../read/workspace.ts')
    const path = findLogo(folder)
    const logo = path === undefined ? undefined : folder.read(path, maxBildBytes)
    if (logo) parts.set('logo', 'bytes' in logo ? sha256(logo.bytes) : logo.finding.code)
  }
  return hashParts(parts)
}

/** Names of files and folders that decide about the findings of the workspace itself. */
export function hashNames(folder: Folder): string {
  return sha256(JSON.stringify(['profiles', 'katalog'].map((path) => folder.list(path))))
}

/**
 * Hashes of the manifests of the region's published editions: a profile says what has changed since
 * the one before.
 */
export function hashAusgaben(folder: Folder, ordner: string): Hashes {
  const raum = raumOfOrdner(ordner)
  if (raum === null) return {}
  const place = `veroeffentlicht/${raum}`
  return Object.fromEntries(
    listAusgaben(folder.list(place)).flatMap((name) => {
      const result = folder.read(`${place}/${name}/manifest.json`, maxManifest)
      return 'bytes' in result ? [[`${place}/${name}`, sha256(result.bytes)]] : []
    }),
  )
}

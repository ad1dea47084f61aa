import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { BildSource, Bildzweck } from './bild.ts'
import { maxBildBytes, readBild } from './bild.ts'
import { checkNames, listRead } from './expected-names.ts'
import type { Entry, Folder } from './folder.ts'
import type { TabellenSource } from './tabelle.ts'
import { readTabelle } from './tabelle.ts'
import { maxBytes } from './text-file.ts'
import type { YamlSource } from './yaml-source.ts'
import { readYamlSource } from './yaml-source.ts'

/** The files of one profile in memory. */
export interface ProfilSources {
  /** Relative to the workspace: `profiles/092007-adlershof`. */
  readonly ordner: string
  readonly profil: YamlSource | undefined
  readonly analyse: readonly YamlSource[]
  readonly fachplanung: readonly YamlSource[]
  readonly perspektiven: YamlSource | undefined
  readonly freigabe: YamlSource | undefined
  readonly aenderungswuensche: YamlSource | undefined
  /** What stands in the folder, by path inside it. */
  readonly eintraege: ReadonlyMap<string, Entry['art']>
  /** Tables and images that elements name and that exist, by path inside the folder. */
  readonly tabellen: ReadonlyMap<string, TabellenSource>
  readonly bilder: ReadonlyMap<string, BildSource>
  /** Specifications of charts that elements name and that exist, by path inside the folder. */
  readonly vorlagen: ReadonlyMap<string, YamlSource>
  readonly diagnostics: readonly Diagnostic[]
}

const expected = {
  dateien: ['profil.yaml', 'perspektiven.yaml', 'freigabe.yaml', 'aenderungswuensche.yaml'],
  ordner: ['analyse', 'fachplanung', 'tabellen', 'bilder', 'diagramme', 'fassungen'],
}

/** Reads a profile folder; what cannot be read is a finding, the rest is there. */
export async function readProfilSources(
  folder: Folder,
  ordner: string,
  bildzweck?: Bildzweck,
): Promise<ProfilSources> {
  const diagnostics = [
    ...checkNames(folder, ordner, expected),
    ...['analyse', 'fachplanung'].flatMap((name) =>
      checkNames(folder, `${ordner}/${name}`, { dateien: [], ordner: [], endung: '.yaml' }),
    ),
  ]
  const read = (path: string): YamlSource[] => {
    const result = folder.read(path, maxBytes)
    if ('bytes' in result) return [readYamlSource(folder.shown(path), result.bytes)]
    diagnostics.push(result.finding)
    return []
  }
  const names = new Set(folder.list(ordner).map(({ name }) => name))
  const readIfThere = (name: string): YamlSource | undefined =>
    names.has(name) ? read(`${ordner}/${name}`)[0] : undefined
  const renamed = diagnostics.some(({ hint }) => hint?.includes('„profil.yaml“'))
  if (!names.has('profil.yaml') && !renamed) diagnostics.push(missingProfil(ordner))

  const analyse = listRead(folder, `${ordner}/analyse`, '.yaml').flatMap(read)
  const eintraege = listAll(folder, ordner)
  return {
    ordner,
    profil: readIfThere('profil.yaml'),
    analyse,
    fachplanung: listRead(folder, `${ordner}/fachplanung`, '.yaml').flatMap(read),
    perspektiven: readIfThere('perspektiven.yaml'),
    freigabe: readIfThere('freigabe.yaml'),
    aenderungswuensche: readIfThere('aenderungswuensche.yaml'),
    eintraege,
    ...(await readNamedFiles(folder, ordner, { eintraege, analyse, diagnostics, bildzweck })),
    diagnostics,
  }
}

/** Everything in the folder and two levels below, by path inside it. */
function listAll(folder: Folder, ordner: string): Map<string, Entry['art']> {
  const all = new Map<string, Entry['art']>()
  const add = (below: string, levels: number): void => {
    for (const { name, art } of folder.list(below === '' ? ordner : `${ordner}/${below}`)) {
      const path = below === '' ? name : `${below}/${name}`
      all.set(path, art)
      if (art === 'ordner' && levels > 0) add(path, levels - 1)
    }
  }
  add('', 2)
  return all
}

async function readNamedFiles(
  folder: Folder,
  ordner: string,
  profil: Pick<ProfilSources, 'eintraege' | 'analyse'> & {
    readonly diagnostics: Diagnostic[]
    readonly bildzweck: Bildzweck | undefined
  },
): Promise<Pick<ProfilSources, 'tabellen' | 'bilder' | 'vorlagen'>> {
  const shown = (datei: string): string => folder.shown(`${ordner}/${datei}`)
  const tabellen = new Map<string, TabellenSource>()
  const bilder = new Map<string, BildSource>()
  const vorlagen = new Map<string, YamlSource>()
  for (const { art, datei } of profil.analyse.flatMap(({ data }) => namedFiles(data))) {
    if (profil.eintraege.get(datei) !== 'datei') continue
    if (tabellen.has(datei) || bilder.has(datei) || vorlagen.has(datei)) continue
    const result = folder.read(`${ordner}/${datei}`, art === 'bild' ? maxBildBytes : maxBytes)
    if ('finding' in result) profil.diagnostics.push(result.finding)
    else if (art === 'bild') bilder.set(datei, await readBild(result.bytes, profil.bildzweck))
    else if (art === 'vorlage') vorlagen.set(datei, readYamlSource(shown(datei), result.bytes))
    else tabellen.set(datei, readTabelle(shown(datei), result.bytes))
  }
  return { tabellen, bilder, vorlagen }
}

interface NamedFile {
  readonly art: 'tabelle' | 'bild' | 'vorlage'
  readonly datei: string
}

/** Files named by elements; looked for before any schema, so with suspicion. */
function namedFiles(data: unknown): NamedFile[] {
  if (Array.isArray(data)) return data.flatMap(namedFiles)
  if (typeof data !== 'object' || data === null) return []
  const { art, datei, vorlage } = data as { art?: unknown; datei?: unknown; vorlage?: unknown }
  const here: NamedFile[] = []
  if (typeof datei === 'string' && (art === 'tabelle' || art === 'diagramm'))
    here.push({ art: 'tabelle', datei })
  if (typeof datei === 'string' && art === 'bild') here.push({ art, datei })
  if (typeof vorlage === 'string' && art === 'diagramm')
    here.push({ art: 'vorlage', datei: vorlage })
  return [...here, ...Object.values(data).flatMap(namedFiles)]
}

function missingProfil(ordner: string): Diagnostic {
  const key = /^profiles\/(\d{6})/.exec(ordner)?.[1] ?? '092007'
  return {
    severity: 'error',
    code: 'datei/profil-fehlt',
    message: 'In diesem Ordner fehlt die Datei profil.yaml.',
    hint: `Legen Sie sie an; die Zeile „raum: "${key}"“ genügt. Ist es kein Profil, verschieben Sie den Ordner.`,
    file: `${ordner}/profil.yaml`,
    range: startOfFile,
    path: '',
  }
}

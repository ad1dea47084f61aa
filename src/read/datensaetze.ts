import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { DatenpaketDatei, DatenschemaDatei } from '../generated/source-types.ts'
import type {
  Datensatz,
  Datenspalte,
  Datentabelle,
  Einrichtungsliste,
  Herkunft,
} from '../model/datensatz.ts'
import type { Gebietsstand, Raumliste } from '../model/raum.ts'
import { readDatentabelle } from './datentabelle.ts'
import { readDescriptor } from './descriptor.ts'
import { readEinrichtungsliste } from './einrichtungsliste.ts'
import { listDatensaetze } from './list-datensaetze.ts'

/** What reading the data library needs to know. */
export interface DatenOptions {
  /** Against which keys are checked. */
  readonly raeume: Readonly<Record<Gebietsstand, Raumliste>>
  /** Findings name their file relative to this folder. */
  readonly root: string
}

/**
 * The data library: one Datensatz per subfolder of the given folders. Where two folders have a
 * Datensatz of the same name, the later one wins as a whole. Missing folders are empty ones.
 * A Datensatz with a broken descriptor is left out, a broken table or list too; all are reported.
 * @throws UserError (io) if a folder cannot be read.
 */
export function readDatensaetze(
  folders: readonly string[],
  options: DatenOptions,
): { datensaetze: Datensatz[]; diagnostics: Diagnostic[] } {
  const byName = new Map<string, string>()
  for (const folder of folders)
    for (const name of listDatensaetze(folder)) byName.set(name, join(folder, name))
  const results = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, folder]) => readDatensatz(folder, options))
  return {
    datensaetze: results.flatMap(({ datensatz }) => datensatz ?? []),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

function readDatensatz(
  folder: string,
  options: DatenOptions,
): { datensatz: Datensatz | undefined; diagnostics: Diagnostic[] } {
  const shown = (name: string): string =>
    relative(options.root, join(folder, name)).split(sep).join('/')
  const paket = readDescriptor(
    'datenpaket',
    shown('datapackage.json'),
    readText(folder, 'datapackage.json'),
  )
  const schema = readSchema(folder, shown)
  const diagnostics = [...paket.diagnostics, ...schema.diagnostics]
  if (!paket.data || !schema.data) return { datensatz: undefined, diagnostics }

  const spalten = toSpalten(schema.data)
  const tabellen: Datentabelle[] = []
  const listen: Einrichtungsliste[] = []
  for (const resource of paket.data.resources) {
    const file = shown(resource.path)
    const path = join(folder, resource.path)
    if (!existsSync(path)) {
      diagnostics.push(missingFile(file, 'Die Tabelle steht in datapackage.json, die Datei fehlt.'))
      continue
    }
    const raeume = options.raeume[resource.bzrp.gebietsstand]
    const datei = { file, bytes: readFileSync(path), resource, raeume }
    if (resource.bzrp.inhalt === 'einrichtungen') {
      const read = readEinrichtungsliste(datei)
      diagnostics.push(...read.diagnostics)
      if (read.liste) listen.push(read.liste)
    } else {
      const read = readDatentabelle({ ...datei, spalten })
      diagnostics.push(...read.diagnostics)
      if (read.tabelle) tabellen.push(read.tabelle)
    }
  }
  const { data } = paket
  return {
    datensatz: {
      id: data.name,
      herkunft: toHerkunft(data),
      beschreibung: data.description ?? null,
      spalten,
      tabellen: tabellen.sort(byStand),
      listen: listen.sort(byStand),
      geheimhaltung: data.bzrp.geheimhaltung ?? {},
    },
    diagnostics,
  }
}

function byStand(a: { readonly stand: string }, b: { readonly stand: string }): number {
  return a.stand < b.stand ? -1 : a.stand > b.stand ? 1 : 0
}

function readSchema(
  folder: string,
  shown: (name: string) => string,
): { data: DatenschemaDatei | undefined; diagnostics: Diagnostic[] } {
  if (existsSync(join(folder, 'schema.json')))
    return readDescriptor('datenschema', shown('schema.json'), readText(folder, 'schema.json'))
  const message = 'Die Beschreibung der Spalten fehlt.'
  return { data: undefined, diagnostics: [missingFile(shown('schema.json'), message)] }
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

function missingFile(file: string, message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'daten/datei-fehlt',
    message,
    hint: 'Den Datensatz mit „bzrp import“ neu einspielen.',
    file,
    range: startOfFile,
    path: '',
  }
}

/** All columns but the key. */
function toSpalten(schema: DatenschemaDatei): Datenspalte[] {
  return schema.fields
    .filter(({ name }) => name !== schema.primaryKey)
    .map(({ name, title, description, unit }) => ({
      name,
      titel: title,
      beschreibung: description ?? null,
      einheit: unit ?? null,
    }))
}

function toHerkunft({ name, bzrp, licenses, sources }: DatenpaketDatei): Herkunft {
  const licence = licenses.find((each) => each.name.toLowerCase() === bzrp.lizenz) ?? licenses[0]
  return {
    id: name,
    titel: bzrp.statistik,
    herausgeber: bzrp.herausgeber,
    herausgeber_kurz: bzrp.herausgeber_kurz ?? bzrp.herausgeber,
    lizenz: licence?.title ?? bzrp.lizenz,
    namensnennung: bzrp.namensnennung,
    url: sources.find(({ path }) => path !== undefined)?.path ?? null,
  }
}

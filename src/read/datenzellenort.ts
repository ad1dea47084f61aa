import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Range } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { Ebene } from '../model/raum.ts'
import { createZellenort, parseCsv } from './csv.ts'
import { readDescriptor } from './descriptor.ts'

/** A cell of a table of the data library. */
export interface Datenzelleneintrag {
  readonly datensatz: string
  readonly stand: string
  readonly ebene: Ebene
  readonly raum: string
  readonly spalte: string
}

/** Where a cell stands, as findings name it. */
export interface Datenzellenort {
  readonly file: string
  readonly range: Range
  readonly path: string
}

/**
 * Finds cells of the data library in their files again, for findings that come after reading. Of
 * the folders the last one that has a Datensatz counts. What has no row gives the whole file.
 */
export function createDatenzellenort(
  folders: readonly string[],
  root: string,
): (eintrag: Datenzelleneintrag) => Datenzellenort {
  const opened = new Map<string, OpenFile>()
  return ({ datensatz, stand, ebene, raum, spalte }) => {
    const key = `${datensatz}|${stand}|${ebene}`
    const file = opened.get(key) ?? openFile(folders, { datensatz, stand, ebene })
    opened.set(key, file)
    const line = file.lineOf.get(raum)
    const shown = relative(root, file.path).split(sep).join('/')
    const range =
      line === undefined ? startOfFile : file.locate(line, Math.max(0, file.kopf.indexOf(spalte)))
    return { file: shown, range, path: line === undefined ? '' : `${raum}.${spalte}` }
  }
}

interface OpenFile {
  readonly path: string
  readonly kopf: readonly string[]
  readonly lineOf: ReadonlyMap<string, number>
  readonly locate: (zeile: number, index: number) => Range
}

function openFile(
  folders: readonly string[],
  { datensatz, stand, ebene }: Pick<Datenzelleneintrag, 'datensatz' | 'stand' | 'ebene'>,
): OpenFile {
  const home = folders
    .map((folder) => join(folder, datensatz))
    .findLast((folder) => existsSync(join(folder, 'datapackage.json')))
  const descriptor = join(home ?? datensatz, 'datapackage.json')
  const none = { path: descriptor, kopf: [], lineOf: new Map(), locate: () => startOfFile }
  if (home === undefined) return none
  const { data } = readDescriptor('datenpaket', descriptor, readFileSync(descriptor, 'utf8'))
  const resource = data?.resources.find(
    ({ bzrp }) => bzrp.stand === stand && bzrp.ebene === ebene && bzrp.inhalt !== 'einrichtungen',
  )
  const path = join(home, resource?.path ?? '')
  if (!resource || !existsSync(path)) return none
  const text = readFileSync(path, 'utf8')
  const { kopf, zeilen } = parseCsv(text)
  const lineOf = new Map(zeilen.map(({ zellen, zeile }) => [zellen[0] ?? '', zeile]))
  return { path, kopf, lineOf, locate: createZellenort(text) }
}

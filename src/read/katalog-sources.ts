import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import { checkNames, listRead } from './expected-names.ts'
import type { Folder } from './folder.ts'
import { openFolder } from './folder.ts'
import { readKatalogdatei } from './katalogdatei.ts'
import { maxBytes } from './text-file.ts'
import type { YamlSource } from './yaml-source.ts'

/** The catalogue: files of the tool first, those of the workspace after, which add or override. */
export interface KatalogSources {
  readonly indikatoren: readonly YamlSource[]
  readonly gliederungen: readonly YamlSource[]
  readonly aemter: readonly YamlSource[]
  readonly lizenzen: readonly YamlSource[]
  readonly glossar: readonly YamlSource[]
  readonly diagnostics: readonly Diagnostic[]
}

const single = ['indikatoren', 'aemter', 'lizenzen', 'glossar'] as const

/** Reads katalog/ of the tool and of the workspace; once if they are the same folder. */
export function readKatalog(workspace: Folder, tool: string): KatalogSources {
  const folders = isSameFolder(workspace.root, tool)
    ? [workspace]
    : [openFolder(tool, workspace.root), workspace]
  const diagnostics: Diagnostic[] = []
  const read = (folder: Folder, path: string): YamlSource[] => {
    const result = folder.read(path, maxBytes)
    if ('bytes' in result) return [readKatalogdatei(folder.shown(path), result.bytes)]
    diagnostics.push(result.finding)
    return []
  }
  const readSingle = (name: (typeof single)[number]): YamlSource[] => {
    const having = folders.filter((folder) =>
      folder.list('katalog').some((entry) => entry.name === `${name}.yaml`),
    )
    if (having.length === 0) diagnostics.push(missing(`katalog/${name}.yaml`))
    return having.flatMap((folder) => read(folder, `katalog/${name}.yaml`))
  }
  diagnostics.push(...checkNames(workspace, 'katalog', expected))
  return {
    indikatoren: readSingle('indikatoren'),
    aemter: readSingle('aemter'),
    lizenzen: readSingle('lizenzen'),
    glossar: readSingle('glossar'),
    gliederungen: folders.flatMap((folder) =>
      listRead(folder, 'katalog/gliederungen', '.yaml').flatMap((path) => read(folder, path)),
    ),
    diagnostics,
  }
}

const expected = {
  dateien: single.map((name) => `${name}.yaml`),
  ordner: ['gliederungen', 'lor', 'geometrie'],
}

function isSameFolder(a: string, b: string): boolean {
  return realpathSync(join(a, '.')) === realpathSync(join(b, '.'))
}

function missing(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'datei/fehlt',
    message: 'Diese Datei des Katalogs fehlt.',
    hint: 'Installieren Sie bzrp neu.',
    file,
    range: startOfFile,
    path: '',
  }
}

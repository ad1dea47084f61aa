import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { closest } from '../../diagnostics/closest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toIoError } from '../../files/io-error.ts'
import { arten } from '../../import/arten.ts'
import type { Eingabe, Einspielung, Umgebung } from '../../import/einspielung.ts'
import type { Gebietsstand, Raumliste } from '../../model/raum.ts'
import { readRaumliste } from '../../read/raeume.ts'
import { toolFolder } from '../tool.ts'

/** An import ready to run. */
export interface PreparedImport {
  readonly einspielung: Einspielung
  readonly eingaben: readonly Eingabe[]
  readonly umgebung: Umgebung
  /** Folder of the workspace it writes to. */
  readonly ziel: string
}

/** @throws UserError if the kind or a file does not exist. */
export async function prepareImport(
  { art, dateien, nach = '.' }: { art: string; dateien: readonly string[]; nach?: string },
  cwd: string,
): Promise<PreparedImport> {
  const kind = arten.find((each) => each.art === art)
  if (!kind) throw unknownArt(art)
  const ziel = resolve(cwd, nach)
  return {
    einspielung: await kind.load(),
    eingaben: dateien.map((name) => readEingabe(name, cwd)),
    umgebung: createUmgebung(ziel),
    ziel,
  }
}

function unknownArt(art: string): UserError {
  const names = arten.map((each) => each.art)
  const guess = closest(art, names)
  return new UserError(`Die Art „${art}“ gibt es nicht.`, {
    hint: guess === undefined ? `Möglich sind: ${names.join(', ')}.` : `Meinten Sie „${guess}“?`,
  })
}

function readEingabe(name: string, cwd: string): Eingabe {
  const file = resolve(cwd, name)
  if (!existsSync(file)) throw new UserError(`Die Datei „${name}“ gibt es nicht.`)
  try {
    return { name, bytes: readFileSync(file) }
  } catch (error) {
    throw toIoError(error, 'lesen', name)
  }
}

/** Reads of workspace and tool; the workspace's own list of the LOR goes first. */
function createUmgebung(ziel: string): Umgebung {
  const lists = new Map<Gebietsstand, Raumliste>()
  const read = (folder: string, pfad: string): string | undefined => {
    const file = join(folder, ...pfad.split('/'))
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  return {
    raumliste(gebietsstand) {
      const own = existsSync(join(ziel, 'katalog', 'lor', `lor-${gebietsstand}.csv`))
      const list =
        lists.get(gebietsstand) ??
        readRaumliste(join(own ? ziel : toolFolder, 'katalog'), gebietsstand)
      lists.set(gebietsstand, list)
      return list
    },
    vorhanden: (pfad) => read(ziel, pfad),
    bestand: (pfad) => read(ziel, pfad) ?? read(toolFolder, pfad),
  }
}

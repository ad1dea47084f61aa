import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import type { Indikator } from '../../generated/source-types.ts'
import type { Umgebung } from '../../import/einspielung.ts'
import type { Gebietsstand, Raumliste } from '../../model/raum.ts'
import { openFolder } from '../../read/folder.ts'
import { readKatalog } from '../../read/katalog-sources.ts'
import { readRaumliste } from '../../read/raeume.ts'
import { validateKatalog } from '../../validate/katalog.ts'

/** Reads of workspace and tool; the workspace's own list of the LOR goes first. */
export function createUmgebung(ziel: string): Umgebung {
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
    indikatoren: () => readIndikatoren(ziel),
  }
}

function readIndikatoren(ziel: string): readonly Indikator[] {
  const katalog = validateKatalog(
    readKatalog(openFolder(existsSync(ziel) ? ziel : toolFolder), toolFolder),
  )
  if (katalog.indikatorenVollstaendig) return katalog.indikatoren
  throw new UserError('Der Katalog der Indikatoren hat Fehler.', {
    hint: '„bzrp check“ zeigt, was zu ändern ist.',
  })
}

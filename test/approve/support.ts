import { resolve } from 'node:path'
import type { Abschnitt } from '../../src/model/abschnitt.ts'
import { sha256, toPruefsumme } from '../../src/approve/pruefsumme.ts'
import { toAbschnitte } from '../../src/approve/to-abschnitte.ts'
import { toWortlaute } from '../../src/approve/wortlaut.ts'
import type { Fassung } from '../../src/approve/aenderung.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import type { Rechner } from '../../src/rechner.ts'
import { loadWorkspace, openLibrary } from '../../src/pipeline.ts'
import { createRechner } from '../../src/rechner.ts'

export const repository = resolve(import.meta.dirname, '../..')

/** The shipped profiles and what computes them. */
export async function loadShipped(root = repository): Promise<{
  readonly rechne: Rechner
  daten(ordner: string): ProfilDaten
}> {
  const loaded = await loadWorkspace(root, repository)
  const rechne = await createRechner(loaded, openLibrary(loaded))
  return {
    rechne,
    daten: (ordner) => {
      const daten = loaded.workspace.profile.find((profil) => profil.ordner === ordner)?.daten
      if (!daten) throw new Error(`${ordner} has errors`)
      return daten
    },
  }
}

/** Each Abschnitt of a profile with its hashes, by number. */
export function fassungenOf(rechne: Rechner, daten: ProfilDaten): ReadonlyMap<string, Fassung> {
  const { geschrieben, inhalt } = rechne(daten)
  const wortlaute = toWortlaute(geschrieben)
  return new Map(
    toAbschnitte(inhalt, sha256).map((abschnitt: Abschnitt) => [
      abschnitt.nr,
      {
        abschnitt,
        pruefsumme: toPruefsumme(abschnitt),
        wortlaut: wortlaute.get(abschnitt.nr) ?? '',
      },
    ]),
  )
}

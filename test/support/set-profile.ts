import { resolve } from 'node:path'
import type { Ausgabeform } from '../../src/model/ausgabeform.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import { createSetter, loadWorkspace, openLibrary } from '../../src/pipeline.ts'

const repository = resolve(import.meta.dirname, '../..')

/** Sets any Bezirksregion of Berlin: the shipped profile, else one of nothing but its key. */
export async function createTestSetter(): Promise<
  (raum: string, form: Ausgabeform) => Promise<string>
> {
  const loaded = await loadWorkspace(repository, repository)
  const library = openLibrary(loaded)
  const set = await createSetter(loaded, library, { name: 'bzrp', version: '1.2.3' })
  return async (raum, form) => {
    const shipped = loaded.workspace.profile.find(({ daten }) => daten?.profil.raum === raum)
    const { html } = await set(shipped?.daten ?? emptyProfile(raum), form)
    return html
  }
}

function emptyProfile(raum: string): ProfilDaten {
  return {
    ordner: `profiles/${raum}`,
    profil: { raum },
    analyse: [],
    fachplanung: [],
    perspektiven: {},
    tabellen: new Map(),
    bilder: new Map(),
  }
}

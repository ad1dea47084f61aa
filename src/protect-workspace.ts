/**
 * Confidentiality of a whole workspace: of the data library first, then of what each profile says
 * of its own. Findings only: nothing is hidden by the tool.
 */
import { join } from 'node:path'
import { hasErrors } from './diagnostics/diagnostic.ts'
import { toProfilkopf } from './model/profilkopf.ts'
import type { Library, LoadedWorkspace } from './pipeline.ts'
import type { Loeser } from './protect/loeser.ts'
import { protectDatensaetze } from './protect/protect-datensaetze.ts'
import { protectProfil } from './protect/protect-profil.ts'
import { createDatenzellenort } from './read/datenzellenort.ts'
import type { WorkspaceProfil } from './validate/workspace.ts'

/** Before the far future there is every Stand. */
const irgendwann = '9999-12-31'

/** Both with their findings about confidentiality: before anything is shown. */
export async function protect(
  loaded: LoadedWorkspace,
  library: Library,
): Promise<{ readonly loaded: LoadedWorkspace; readonly library: Library }> {
  const checked = await protectLibrary(loaded, library)
  return { library: checked, loaded: await protectWorkspace(loaded, checked) }
}

/** The same library with what must not be published in it. */
export async function protectLibrary(
  { root, tool, lor2021, lor2006, workspace }: LoadedWorkspace,
  library: Library,
): Promise<Library> {
  const found = await protectDatensaetze(
    {
      datensaetze: library.datensaetze,
      bezirk: workspace.bezirk,
      auskunft: library.auskunft,
      raeume: { '2021': lor2021, '2006': lor2006 },
      ortOf: createDatenzellenort([join(tool, 'daten'), join(root, 'daten')], root),
    },
    createLoader(),
  )
  return { ...library, diagnostics: [...library.diagnostics, ...found] }
}

/** The same workspace with what must not be published in its profiles; those are not to be set. */
export async function protectWorkspace(
  loaded: LoadedWorkspace,
  library: Library,
): Promise<LoadedWorkspace> {
  const { workspace } = loaded
  const loadLoeser = createLoader()
  const profile: WorkspaceProfil[] = []
  for (const profil of workspace.profile) {
    const { belege, pruefung, daten } = profil
    const kopf = pruefung.context.profil?.data
    const region = kopf && library.auskunft.raeume.get(kopf.raum)
    if (region?.ebene !== 'bezirksregion') {
      profile.push(profil)
      continue
    }
    const { gliederung } = pruefung.context
    const found = await protectProfil(
      {
        belege,
        region,
        datenstand:
          daten && gliederung
            ? toProfilkopf(daten, gliederung, library.auskunft).datenstand
            : irgendwann,
        bezirk: workspace.bezirk,
        auskunft: library.auskunft,
        datensaetze: library.datensaetze,
      },
      loadLoeser,
    )
    profile.push({
      ...profil,
      daten: hasErrors(found) ? undefined : daten,
      diagnostics: [...profil.diagnostics, ...found],
      roh: { ...profil.roh, vertraulichkeit: found },
    })
  }
  return { ...loaded, workspace: { ...workspace, profile } }
}

/** Loads the solver when it is first needed, and once. */
function createLoader(): () => Promise<Loeser> {
  let loading: Promise<Loeser> | undefined
  return () => (loading ??= import('./solve/load-loeser.ts').then(({ loadLoeser }) => loadLoeser()))
}

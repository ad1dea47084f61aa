import { toProfilkopf } from '../model/profilkopf.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import type { Texts } from '../diagnostics/texts.ts'
import type { Befund } from './befund.ts'
import { createReport } from './befund.ts'
import { datenregeln } from './datenregeln.ts'
import { answerDatenbefunde } from './rohbefunde.ts'
import type { Workspace, WorkspaceProfil } from './workspace.ts'

/**
 * The same workspace with the findings of the rules that compare what is written with the figures
 * of the data library. Only files that passed their schema are compared; a profile without a known
 * Raum is left as it is.
 */
export function validateDaten(workspace: Workspace, auskunft: Werteauskunft): Workspace {
  return {
    ...workspace,
    profile: workspace.profile.map((profil) => withDatenregeln(profil, auskunft, workspace.texts)),
  }
}

function withDatenregeln(
  profil: WorkspaceProfil,
  auskunft: Werteauskunft,
  texts: Texts,
): WorkspaceProfil {
  const { context, tor } = profil.pruefung
  const kopf = context.profil?.data
  const raum = kopf && auskunft.raeume.get(kopf.raum)
  if (!raum || !context.gliederung) return profil
  const { datenstand } = toProfilkopf(
    {
      profil: kopf,
      fachplanung: context.fachplanung.map(({ data }) => data),
      analyse: context.analyse.map(({ data }) => data),
    },
    context.gliederung,
    auskunft,
  )
  const befunde: Befund[] = []
  for (const [name, { stufen, check }] of Object.entries(datenregeln))
    check({
      ...context,
      auskunft,
      raum,
      datenstand,
      report: createReport(befunde, name, { stufen, tor }),
    })
  const roh = { ...profil.roh, datenbefunde: befunde }
  const { diagnostics, beantwortet } = answerDatenbefunde(roh, texts)
  return {
    ...profil,
    roh,
    diagnostics: [...profil.diagnostics, ...diagnostics],
    beantwortet: [...profil.beantwortet, ...beantwortet],
  }
}

import { toProfilkopf } from '../model/profilkopf.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import { answerBefunde } from './antworten.ts'
import type { Befund } from './befund.ts'
import { createReport } from './befund.ts'
import { datenregeln } from './datenregeln.ts'
import { regelnamen } from './regelnamen.ts'
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
  texts: ReadonlyMap<string, string>,
): WorkspaceProfil {
  const { context, tor, antworten } = profil.pruefung
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
  const own = antworten.filter(({ regel }) => regelnamen.datenregelnamen.get(regel)?.beantwortbar)
  const answered = answerBefunde(befunde, own, texts)
  return {
    ...profil,
    diagnostics: [...profil.diagnostics, ...answered.diagnostics],
    beantwortet: [...profil.beantwortet, ...answered.beantwortet],
  }
}

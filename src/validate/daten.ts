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
 * of the data library. Profiles that cannot be set are left as they are: their own findings come
 * first.
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
  const { daten, pruefung } = profil
  const { context, tor, antworten } = pruefung
  const raum = daten && auskunft.raeume.get(daten.profil.raum)
  if (!daten || !raum || !context.gliederung) return profil
  const { datenstand } = toProfilkopf(daten, context.gliederung, auskunft)
  const befunde: Befund[] = []
  for (const [name, { stufen, check }] of Object.entries(datenregeln))
    check({
      ...context,
      auskunft,
      raum,
      datenstand,
      report: createReport(befunde, name, { stufen, tor }),
    })
  const own = antworten.filter(({ regel }) => regelnamen.datenregelnamen.has(regel))
  const answered = answerBefunde(befunde, own, texts)
  return {
    ...profil,
    diagnostics: [...profil.diagnostics, ...answered.diagnostics],
    beantwortet: [...profil.beantwortet, ...answered.beantwortet],
  }
}

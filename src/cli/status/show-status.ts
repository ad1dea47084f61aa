import { join } from 'node:path'
import type { Aenderungsart } from '../../approve/aenderung.ts'
import { toProfillage } from '../../approve/lage.ts'
import type { Statuszeile } from '../../approve/lage-dokument.ts'
import { toLageDokument } from '../../approve/lage-dokument.ts'
import { createAenderungsvergleich } from '../../publish/aenderungsvergleich.ts'
import { formatDokumentMarkdown } from '../../dokument/format-markdown.ts'
import { formatDokumentText } from '../../dokument/format-text.ts'
import { summarize } from '../../diagnostics/summary.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Rechner } from '../../rechner.ts'
import { createRechner } from '../../rechner.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { StatusOptions } from '../commands/status.ts'
import { createDokumentsetzer } from '../dokumentsetzer.ts'
import { exitCode } from '../exit.ts'
import { checkDatum, heute } from '../heute.ts'
import { loadChecked } from '../load-checked.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `bzrp status`; returns the exit code: what is open is no fault of the call. */
export async function showStatus(
  names: readonly string[],
  options: StatusOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const stichtag = options.stichtag === undefined ? heute(world) : checkDatum(options.stichtag)
  const { loaded, library } = await loadChecked(root)
  const { workspace } = loaded
  const { bezirk } = workspace
  if (!bezirk)
    throw new UserError('Ohne gültige bezirk.yaml gibt es keinen Stand.', {
      hint: '„bzrp check“ zeigt, was in bezirk.yaml zu ändern ist.',
    })
  const rechne = await createRechner(loaded, library)
  const zeilen = selectProfile(workspace.profile, names, { cwd: world.cwd, root }).map((profil) =>
    toStatuszeile(profil, { rechne, root, stichtag }),
  )
  const form = options.json ? 'json' : (options.format ?? 'text')
  if (form === 'json') {
    world.out(
      `${JSON.stringify({ version: 1, bezirk: bezirk.bezirk, stichtag, profile: zeilen }, null, 2)}\n`,
    )
    return exitCode.ok
  }
  const dokument = toLageDokument(bezirk.name, stichtag, zeilen)
  if (form === 'text') world.out(formatDokumentText(dokument))
  else if (form === 'markdown') world.out(formatDokumentMarkdown(dokument))
  else world.out(createDokumentsetzer(bezirk)(dokument))
  return exitCode.ok
}

interface Umstaende {
  readonly rechne: Rechner
  readonly root: string
  readonly stichtag: string
}

function toStatuszeile(
  { ordner, daten, diagnostics }: WorkspaceProfil,
  { rechne, root, stichtag }: Umstaende,
): Statuszeile {
  const { fehler, warnungen } = summarize(diagnostics)
  if (!daten) return { ordner, fehler, warnungen, lage: null }
  const gerechnet = rechne(daten)
  const aenderungOf: (nr: string, fassung: string) => Aenderungsart | null =
    createAenderungsvergleich(join(root, ordner), gerechnet)
  return {
    ordner,
    fehler,
    warnungen,
    lage: toProfillage(gerechnet.inhalt, daten, stichtag, aenderungOf),
  }
}

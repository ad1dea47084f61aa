import { join } from 'node:path'
import { addBeschluss } from '../../approve/add-beschluss.ts'
import { bindBeschluss } from '../../approve/bind-beschluss.ts'
import type { Ergebnis } from '../../model/gremien.ts'
import { gremienOf } from '../../model/gremien.ts'
import { planBeschluss } from '../../approve/plan-beschluss.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { formatText } from '../../diagnostics/format-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { BezirkDatei } from '../../generated/source-types.ts'
import type { GerechnetesProfil } from '../../rechner.ts'
import { createRechner } from '../../rechner.ts'
import { writeBeschluss } from '../../publish/write-beschluss.ts'
import type { Tor } from '../../validate/tor.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { ApproveOptions } from '../commands/approve.ts'
import { exitCode } from '../exit.ts'
import { loadChecked } from '../load-checked.ts'
import { createPaint } from '../paint.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import { checkDatum, heute } from '../heute.ts'
import { formatBeschluss, toApproveJson } from './format-beschluss.ts'

/** The gate that a profile must pass before a Gremium decides. */
export function torOfGremium(gremium: string): Tor {
  return gremium === 'fachamt' ? 'abstimmung' : 'freigabe'
}

/** Runs `bzrp approve`; returns the exit code. */
export async function approve(
  name: string,
  options: ApproveOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const { loaded, library } = await loadChecked(root, { tor: torOfGremium(options.gremium) })
  const { workspace } = loaded
  const [profil] = selectProfile(workspace.profile, [name], { cwd: world.cwd, root })
  if (!profil) throw new UserError(`Das Profil „${name}“ gibt es nicht.`)
  const shared = [...workspace.diagnostics, ...library.diagnostics]
  const diagnostics = [...shared, ...profil.diagnostics]
  if (hasErrors(diagnostics) || !profil.daten || !workspace.bezirk) {
    const paint = createPaint(world.colour)
    world.err(formatText(diagnostics, { texts: workspace.texts, profile: 1, paint }))
    world.err('Nichts festgehalten: Über ein Profil mit Fehlern wird nicht entschieden.\n')
    return exitCode.findings
  }
  const gerechnet = (await createRechner(loaded, library))(profil.daten)
  const { beschluss, fassung } = decide(options, gerechnet, workspace.bezirk, world)
  if (!options.zeigen) {
    const before = profil.pruefung.context.quellen.freigabe?.text ?? null
    const freigabe = { before, text: addBeschluss(before, beschluss) }
    const dateien = { freigabe, wuensche: null, fassungen: [fassung] }
    writeBeschluss(join(root, profil.ordner), dateien, world.now())
  }
  world.out(
    options.json
      ? toApproveJson(profil.ordner, beschluss, options.zeigen === true)
      : formatBeschluss(profil.ordner, beschluss, {
          gremien: gremienOf(workspace.bezirk),
          zeigen: options.zeigen === true,
        }),
  )
  return exitCode.ok
}

/** @throws UserError (freigabe) with every reason why this decision must not be recorded. */
function decide(
  options: ApproveOptions,
  gerechnet: GerechnetesProfil,
  bezirk: BezirkDatei,
  world: Surroundings,
): ReturnType<typeof bindBeschluss> {
  const { inhalt } = gerechnet
  const plan = planBeschluss(
    {
      gremium: options.gremium,
      amt: options.amt,
      datum: options.datum === undefined ? heute(world) : checkDatum(options.datum),
      ergebnis: options.ergebnis as Ergebnis | undefined,
      nummer: options.nummer,
      protokoll: options.protokoll,
      auflagen: options.auflage,
      abschnitte: options.abschnitt.length === 0 ? undefined : options.abschnitt,
    },
    inhalt.freigabe,
    inhalt.profil.kopf,
    { gremien: gremienOf(bezirk), heute: heute(world) },
  )
  if ('gruende' in plan)
    throw new UserError(
      `Der Beschluss wird nicht festgehalten:\n${plan.gruende.map((grund) => `- ${grund}`).join('\n')}`,
      {
        kind: 'freigabe',
      },
    )
  return bindBeschluss(plan.beschluss, gerechnet)
}

import { addBeschluss } from '../../approve/add-beschluss.ts'
import type { Ergebnis } from '../../approve/gremien.ts'
import { gremienOf } from '../../approve/gremien.ts'
import { planBeschluss } from '../../approve/plan-beschluss.ts'
import { toFassung } from '../../approve/fassung.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { formatText } from '../../diagnostics/format-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Beschluss, BezirkDatei } from '../../generated/source-types.ts'
import type { GerechnetesProfil } from '../../rechner.ts'
import { createRechner } from '../../rechner.ts'
import { writeBeschluss } from '../../publish/write-beschluss.ts'
import type { Tor } from '../../validate/tor.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { ApproveOptions } from '../commands/approve.ts'
import { exitCode } from '../exit.ts'
import { loadChecked } from '../load-checked.ts'
import { createPaint } from '../paint.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import { checkDatum, heute } from '../heute.ts'
import { formatBeschluss, toApproveJson } from './format-beschluss.ts'

/** The gate that a profile must pass before each Gremium decides. */
const torOfGremium: Readonly<Record<string, Tor>> = { fachamt: 'abstimmung' }

/** Runs `bzrp approve`; returns the exit code. */
export async function approve(
  name: string,
  options: ApproveOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const tor = torOfGremium[options.gremium] ?? 'freigabe'
  const { loaded, library } = await loadChecked(root, { tor })
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
  const beschluss = decide(options, gerechnet, workspace.bezirk, world)
  const text = profil.pruefung.context.quellen.freigabe?.text ?? null
  if (!options.zeigen) store(root, profil, { beschluss, text, gerechnet })
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
  { inhalt, abschnitte }: GerechnetesProfil,
  bezirk: BezirkDatei,
  world: Surroundings,
): Beschluss {
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
  const numbers = new Set(plan.beschluss.abschnitte.map(({ nr }) => nr))
  const fassung = toFassung(
    abschnitte.filter(({ nr }) => numbers.has(nr)),
    new Map(),
  )
  const { abschnitte: decided, ...rest } = plan.beschluss
  return { ...rest, fassung: fassung.pruefsumme, abschnitte: decided }
}

function store(
  root: string,
  { ordner }: WorkspaceProfil,
  {
    beschluss,
    text,
    gerechnet,
  }: {
    readonly beschluss: Beschluss
    readonly text: string | null
    readonly gerechnet: GerechnetesProfil
  },
): void {
  const numbers = new Set(beschluss.abschnitte.map(({ nr }) => nr))
  const fassung = toFassung(
    gerechnet.abschnitte.filter(({ nr }) => numbers.has(nr)),
    gerechnet.wortlaute(),
  )
  writeBeschluss(`${root}/${ordner}`, {
    before: text,
    freigabe: addBeschluss(text, beschluss),
    fassung,
  })
}

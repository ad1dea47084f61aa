import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { exitCode } from '../exit.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'
import { toolFolder } from '../tool.ts'

const formen = ['text', 'json', 'github'] as const
type Form = (typeof formen)[number]

interface CheckOptions {
  readonly format?: Form
  readonly json?: true
  readonly arbeitsordner?: string
}

/** `bzrp check`: findings about the sources; writes nothing. */
export function addCheck(program: Command, world: Surroundings, outcome: Outcome): void {
  program
    .command('check')
    .description('prüft die Quellen der Profile und zeigt, was zu verbessern ist')
    .argument('[profil...]', 'Ordner, LOR-Schlüssel oder Name; ohne Angabe alle Profile')
    .option('--format <form>', 'Ausgabeform: text (sonst), json oder github', parseForm)
    .option('--json', 'wie --format json')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (names: string[], options: CheckOptions) => {
      outcome.code = await runCheck(names, options, world)
    })
}

function parseForm(text: string): Form {
  const form = formen.find((each) => each === text)
  if (form === undefined) throw new InvalidArgumentError(`Möglich sind: ${formen.join(', ')}.`)
  return form
}

async function runCheck(
  names: readonly string[],
  options: CheckOptions,
  world: Surroundings,
): Promise<number> {
  const [{ findArbeitsordner }, { selectProfile }, pipeline, { protect }, { hasErrors }] =
    await Promise.all([
      import('../arbeitsordner.ts'),
      import('../select-profile.ts'),
      import('../../pipeline.ts'),
      import('../../protect-workspace.ts'),
      import('../../diagnostics/diagnostic.ts'),
    ])
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const sources = await pipeline.loadWorkspace(root, toolFolder)
  const opened = pipeline.openLibrary(sources)
  const compared = pipeline.compareWithLibrary(sources, opened)
  const { loaded, library } = await protect(compared, opened)
  const { workspace } = loaded
  const chosen = selectProfile(workspace.profile, names, { cwd: world.cwd, root })
  const diagnostics = [
    ...workspace.diagnostics,
    ...library.diagnostics,
    ...chosen.flatMap((profil) => profil.diagnostics),
  ]
  await print(diagnostics, { ...options, texts: workspace.texts, profile: chosen.length }, world)
  return hasErrors(diagnostics) ? exitCode.findings : exitCode.ok
}

async function print(
  diagnostics: readonly Diagnostic[],
  { format, json, texts, profile }: CheckOptions & PrintContext,
  world: Surroundings,
): Promise<void> {
  if (json || format === 'json') {
    const { formatJson } = await import('../../diagnostics/format-json.ts')
    world.out(formatJson(diagnostics, profile))
    return
  }
  if (format === 'github') {
    const { formatGithub } = await import('../../diagnostics/format-github.ts')
    world.out(formatGithub(diagnostics))
  }
  const { formatText } = await import('../../diagnostics/format-text.ts')
  const { createPaint } = await import('../paint.ts')
  world.err(formatText(diagnostics, { texts, profile, paint: createPaint(world.colour) }))
}

interface PrintContext {
  readonly texts: ReadonlyMap<string, string>
  readonly profile: number
}

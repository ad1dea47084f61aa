import type { Command } from 'commander'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { arten } from '../../import/arten.ts'
import type { Einspielplan } from '../../import/plan.ts'
import { exitCode } from '../exit.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

interface ImportOptions {
  readonly yes?: true
  readonly nach?: string
  readonly json?: true
}

/** `bzrp import`: official data into the data library; shows what would change, writes with --yes. */
export function addImport(program: Command, world: Surroundings, outcome: Outcome): void {
  program
    .command('import')
    .description('spielt amtliche Daten in die Datenbibliothek ein')
    .argument('<art>', 'Art der Daten, siehe unten')
    .argument('<datei...>', 'die Dateien, wie die Ämter sie veröffentlichen')
    .option('--yes', 'Änderungen schreiben; ohne diese Angabe werden sie nur gezeigt')
    .option('--nach <ordner>', 'Arbeitsordner, in den geschrieben wird (sonst der aktuelle)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .addHelpText('after', `\n${formatArten()}`)
    .action(async (art: string, dateien: string[], options: ImportOptions) => {
      outcome.code = await runImport({ art, dateien, options }, world)
    })
}

/** The list below the help, from the table of kinds. */
function formatArten(): string {
  const rows = arten.map(
    ({ art, titel, dateien, ziel }) =>
      `  ${art}\n    ${titel}\n    Dateien: ${dateien}\n    Ziel: ${ziel}`,
  )
  return `Arten:\n${rows.join('\n')}\n`
}

async function runImport(
  call: { art: string; dateien: readonly string[]; options: ImportOptions },
  world: Surroundings,
): Promise<number> {
  const { prepareImport } = await import('../import/prepare-import.ts')
  const { planEinspielung, hasChanges } = await import('../../import/plan.ts')
  const { hasErrors } = await import('../../diagnostics/diagnostic.ts')
  const { options } = call
  const { einspielung, eingaben, umgebung, ziel } = await prepareImport(
    { ...call, ...(options.nach !== undefined && { nach: options.nach }) },
    world.cwd,
  )
  const plan = planEinspielung(call.art, einspielung(eingaben, umgebung), umgebung)
  const failed = hasErrors(plan.befunde)
  const write = options.yes === true && !failed && hasChanges(plan)
  const { applyEinspielplan } = await import('../../import/apply.ts')
  const geschrieben = write ? applyEinspielplan(plan, ziel) : []
  if (options.json) {
    const { toPlanJson } = await import('../import/plan-json.ts')
    world.out(toPlanJson(plan, geschrieben))
  } else {
    const { formatEinspielplan } = await import('../../import/format-plan.ts')
    world.out(formatEinspielplan(plan))
    await printBefunde(plan.befunde, eingaben, world)
    world.out(`\n${toSchlusssatz(plan, { failed, write, changes: hasChanges(plan) })}\n`)
  }
  return failed ? exitCode.findings : exitCode.ok
}

async function printBefunde(
  befunde: readonly Diagnostic[],
  eingaben: readonly { name: string; bytes: Uint8Array }[],
  world: Surroundings,
): Promise<void> {
  if (befunde.length === 0) return
  const { formatDiagnostics } = await import('../../diagnostics/format-text.ts')
  const { decode } = await import('../../import/decode.ts')
  const affected = new Set(befunde.map(({ file }) => file))
  const texts = eingaben
    .filter(({ name }) => affected.has(name))
    .map(({ name, bytes }) => [name, decode(bytes).text] as const)
  world.err(`\n${formatDiagnostics(befunde, new Map(texts)).join('\n\n')}\n`)
}

function toSchlusssatz(
  { aenderungen }: Einspielplan,
  { failed, write, changes }: { failed: boolean; write: boolean; changes: boolean },
): string {
  if (failed) return 'Nichts geschrieben: Bitte erst die Fehler beheben.'
  if (!changes) return 'Alles ist schon so eingespielt: nichts zu schreiben.'
  const count = aenderungen.filter(({ art }) => art !== 'gleich').length
  const files = count === 1 ? 'Eine Datei' : `${count} Dateien`
  return write ? `${files} geschrieben.` : 'Noch nichts geschrieben. Mit --yes wird geschrieben.'
}

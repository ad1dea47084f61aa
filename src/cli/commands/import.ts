import type { Command } from 'commander'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { arten } from '../../import/arten.ts'
import type { Einspielplan } from '../../import/plan.ts'
import { exitCode } from '../exit.ts'
import type { PreparedImport } from '../import/prepare-import.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

interface ImportOptions {
  readonly yes?: true
  readonly nach?: string
  readonly json?: true
  readonly stand?: string
  readonly herausgeber?: string
  readonly lizenz?: string
  readonly namensnennung?: string
  readonly zuordnung?: string
}

/** `bzrp import`: official data into the data library; shows what would change, writes with --yes. */
export function defineImport(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--yes', 'Änderungen schreiben; ohne diese Angabe werden sie nur gezeigt')
    .option('--nach <ordner>', 'Arbeitsordner, in den geschrieben wird (sonst der aktuelle)')
    .option('--stand <datum>', 'Stand, wenn die Datei keinen nennt, zum Beispiel 2026-11-22')
    .option('--herausgeber <name>', 'Herausgeber, wenn die Art keinen festlegt')
    .option('--lizenz <kennung>', 'Lizenz aus katalog/lizenzen.yaml, zum Beispiel cc-by-3.0-de')
    .option('--namensnennung <text>', 'Namensnennung, wie sie unter den Zahlen stehen soll')
    .option('--zuordnung <datei>', 'YAML, das die Spalten einer Tabelle zuordnet (Art „tabelle“)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .addHelpText('after', `\n${formatArten()}`)
    .action(async (art: string, dateien: string[], options: ImportOptions) => {
      outcome.code = await runImport({ art, dateien, options }, world)
    })
}

/** The list below the help, from the table of kinds. */
function formatArten(): string {
  const rows = arten.map(
    ({ art, titel, dateien, ziel, angaben = [] }) =>
      `  ${art}\n    ${titel}\n    Dateien: ${dateien}\n    Ziel: ${ziel}${formatAngaben(angaben)}`,
  )
  return `Arten:\n${rows.join('\n')}\n`
}

function formatAngaben(angaben: readonly string[]): string {
  return angaben.length > 0 ? `\n    Angaben: ${angaben.map((name) => `--${name}`).join(', ')}` : ''
}

async function runImport(
  call: { art: string; dateien: readonly string[]; options: ImportOptions },
  world: Surroundings,
): Promise<number> {
  const { prepareImport } = await import('../import/prepare-import.ts')
  const { planEinspielung, hasChanges } = await import('../../import/plan.ts')
  const { hasErrors } = await import('../../diagnostics/diagnostic.ts')
  const { options } = call
  const prepared = await prepareImport(call, world.cwd)
  const { einspielung, eingaben, umgebung, angaben, ziel } = prepared
  const entwurf = await einspielung(eingaben, umgebung, angaben)
  const plan = planEinspielung(call.art, entwurf, umgebung)
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
    await printBefunde(plan.befunde, prepared, world)
    world.out(`\n${toSchlusssatz(plan, { failed, write, changes: hasChanges(plan) })}\n`)
  }
  return failed ? exitCode.findings : exitCode.ok
}

async function printBefunde(
  befunde: readonly Diagnostic[],
  { eingaben, angaben: { zuordnung } }: Pick<PreparedImport, 'eingaben' | 'angaben'>,
  world: Surroundings,
): Promise<void> {
  if (befunde.length === 0) return
  const { formatDiagnostics } = await import('../../diagnostics/format-text.ts')
  const { decode, isArbeitsmappe } = await import('../../import/decode.ts')
  const affected = new Set(befunde.map(({ file }) => file))
  const texts = eingaben
    .filter(({ name, bytes }) => affected.has(name) && !isArbeitsmappe(bytes))
    .map(({ name, bytes }) => [name, decode(bytes).text] as const)
  const all = new Map(zuordnung ? [...texts, [zuordnung.datei, zuordnung.text]] : texts)
  world.err(`\n${formatDiagnostics(befunde, all).join('\n\n')}\n`)
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

import { arch, platform } from 'node:os'
import type { Command } from 'commander'
import type { Doctorbericht } from '../doctor/report.ts'
import { exitCode } from '../exit.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'
import { toolVersion } from '../tool.ts'

/** `bzrp doctor`: is this machine fit, and if not, what to do. Exit 0 or 2. */
export function defineDoctor(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--browser <pfad>', 'diesen Browser prüfen statt des ersten, der gefunden wird')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .action(async (options: { browser?: string; json?: true }) => {
      const bericht = await examine(world, options.browser)
      const { formatReport } = await import('../doctor/format-report.ts')
      world.out(options.json ? `${JSON.stringify(bericht, null, 2)}\n` : formatReport(bericht))
      if (bericht.ergebnis === 'fehlt') outcome.code = exitCode.usage
    })
}

async function examine(world: Surroundings, browser: string | undefined): Promise<Doctorbericht> {
  const { examineCache, examineFonts, examineNode } = await import('../doctor/examine-machine.ts')
  const { examineBrowser } = await import('../doctor/examine-browser.ts')
  const { printerOptions } = await import('../printer-options.ts')
  const options = printerOptions(world, browser)
  const machine = [
    examineNode(process.versions.node),
    examineFonts(),
    examineCache(options.cacheDir),
  ]
  const browsers = await examineBrowser(options, world.now())
  const punkte = [...machine, ...browsers.punkte]
  return {
    version: 1,
    werkzeug: { name: 'bzrp', version: toolVersion() },
    system: `${platform()} ${arch()}`,
    ergebnis: punkte.some(({ stand }) => stand === 'fehlt') ? 'fehlt' : 'ok',
    punkte,
    browser: browsers.browser,
    weitere_browser: browsers.weitere_browser,
  }
}

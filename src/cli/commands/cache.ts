import type { Command } from 'commander'
import { exitCode } from '../exit.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

/** `bzrp cache clean`: removes what earlier runs have kept. */
export function defineCache(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .command('clean')
    .description(
      'löscht die aufgehobenen Seiten, PDF und Befunde; der nächste Lauf setzt alles neu',
    )
    .action(async () => {
      const [{ rmSync, statSync }, { resultsFolder }, { toIoError }] = await Promise.all([
        import('node:fs'),
        import('../build/results-folder.ts'),
        import('../../files/io-error.ts'),
      ])
      const folder = resultsFolder(world)
      const wasThere = statSync(folder, { throwIfNoEntry: false }) !== undefined
      try {
        rmSync(folder, { recursive: true, force: true })
      } catch (error) {
        throw toIoError(error, 'schreiben', folder)
      }
      world.err(wasThere ? `Geleert: „${folder}“.\n` : 'Es war nichts aufgehoben.\n')
      outcome.code = exitCode.ok
    })
}

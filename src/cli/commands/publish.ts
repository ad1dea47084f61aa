import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface PublishOptions {
  readonly datum?: string
  readonly zeigen?: true
  readonly browser?: string
  readonly json?: true
  readonly arbeitsordner?: string
}

/** `bzrp publish`: an edition that never changes, or every reason why not. */
export function definePublish(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--datum <datum>', 'Tag der Veröffentlichung, 2026-11-10 (sonst heute)')
    .option('--zeigen', 'nur die Hindernisse zeigen, nichts schreiben')
    .option('--browser <pfad>', 'diesen Browser zum Drucken nehmen (sonst der gefundene)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (name: string, options: PublishOptions) => {
      const { publish } = await import('../publish/publish.ts')
      outcome.code = await publish(name, options, world)
    })
}

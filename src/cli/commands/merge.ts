import type { Command } from 'commander'
import type { MergeCall } from '../build/merge.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

/** `bzrp merge`: joins what shards have built, after checking that it belongs together. */
export function defineMerge(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .option('-o, --ausgabe <ordner>', 'Zielordner (sonst „ausgabe“ im Arbeitsordner)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .action(async (folders: string[], options: MergeCall) => {
      const { merge } = await import('../build/merge.ts')
      outcome.code = merge(folders, options, world)
    })
}

import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface InitOptions {
  readonly bezirk: string
  readonly raum?: string
}

/** `bzrp init`: a workspace with one filled region that builds at once. */
export function defineInit(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .requiredOption('--bezirk <schlüssel>', 'Schlüssel des Bezirks, 01 bis 12')
    .option('--raum <name>', 'LOR-Schlüssel oder Name der Bezirksregion (sonst die erste)')
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('../scaffold/init.ts')
      outcome.code = init(folder ?? '.', options, world)
    })
}

import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface InitOptions {
  readonly bezirk: string
  readonly raum?: string
}

/** `bzrp init`: a workspace with one filled region that builds at once. */
export function addInit(program: Command, world: Surroundings, outcome: Outcome): void {
  program
    .command('init')
    .description(
      'legt einen Arbeitsordner mit einer ausgefüllten Bezirksregion an, die sofort gebaut werden kann',
    )
    .argument('[ordner]', 'neuer oder leerer Ordner (sonst der, in dem Sie stehen)')
    .requiredOption('--bezirk <schlüssel>', 'Schlüssel des Bezirks, 01 bis 12')
    .option('--raum <name>', 'LOR-Schlüssel oder Name der Bezirksregion (sonst die erste)')
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('../scaffold/init.ts')
      outcome.code = init(folder ?? '.', options, world)
    })
}

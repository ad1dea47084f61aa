import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'
import { addNewAusgabe } from './new-ausgabe.ts'

export interface NewOptions {
  readonly alle?: true
  readonly bezirk?: string
  readonly arbeitsordner?: string
  readonly json?: true
}

/** `bzrp new`: scaffolds profiles. */
export function defineNew(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--alle', 'alle Bezirksregionen des Bezirks, die noch fehlen')
    .option('--bezirk <schlüssel>', 'Bezirk für --alle (sonst der aus bezirk.yaml)')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .action(async (names: string[], options: NewOptions) => {
      const { createProfile } = await import('../scaffold/create-profile.ts')
      outcome.code = await createProfile(names, options, world)
    })
  addNewAusgabe(command, world, outcome)
}

import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface AusgabeOptions {
  readonly zeigen?: true
  readonly arbeitsordner?: string
  readonly json?: true
}

/** `bzrp new ausgabe`: carries profiles over into their next edition. */
export function addNewAusgabe(parent: Command, world: Surroundings, outcome: Outcome): void {
  parent
    .command('ausgabe')
    .description('schreibt Profile in die nächste Ausgabe fort; Texte kommen als „zu prüfen“ mit')
    .argument('<jahr>', 'Jahr der neuen Ausgabe')
    .argument('[profil...]', 'Ordner, LOR-Schlüssel oder Namen (sonst alle)')
    .option('--zeigen', 'nur zeigen, nichts schreiben')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .action(async (jahr: string, names: string[], _own: AusgabeOptions, command: Command) => {
      const { createAusgabe } = await import('../scaffold/create-ausgabe.ts')
      // „new“ has options of the same names and takes them first.
      const options: AusgabeOptions = command.optsWithGlobals()
      outcome.code = await createAusgabe(jahr, names, options, world)
    })
}

import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface VerifyOptions {
  readonly json?: true
  readonly arbeitsordner?: string
}

/** `bzrp verify`: which edition a file or folder is, and whether it is unchanged. */
export function defineVerify(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--json', 'Ergebnis als JSON ausgeben')
    .option(
      '-C, --arbeitsordner <ordner>',
      'Ordner mit bezirk.yaml, dessen Ausgaben bekannt sind (sonst der nächste darüber)',
    )
    .action(async (path: string, options: VerifyOptions) => {
      const { verify } = await import('../publish/verify.ts')
      outcome.code = verify(path, options, world)
    })
}

import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Tor } from '../../validate/tor.ts'
import { tore } from '../../validate/tor.ts'
import type { Outcome } from '../main.ts'
import type { Form } from '../print-befunde.ts'
import { formen } from '../print-befunde.ts'
import type { Surroundings } from '../surroundings.ts'

export interface CheckOptions {
  readonly format?: Form
  readonly gate?: Tor
  readonly json?: true
  readonly arbeitsordner?: string
  readonly pdf?: string
  /** False: nothing is kept and nothing kept is used. */
  readonly cache?: boolean
}

/** `bzrp check`: findings about the sources; writes nothing. */
export function defineCheck(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--format <form>', `Ausgabeform: ${formen.join(', ')} (sonst text)`, parseForm)
    .option('--json', 'wie --format json')
    .option(
      '--gate <tor>',
      `prüft für dieses Tor: ${tore.join(', ')} (sonst das des Status)`,
      parseTor,
    )
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .option('--no-cache', 'nichts aus früheren Läufen verwenden und nichts aufheben')
    .option('--pdf <datei>', 'prüft statt der Quellen diese Datei nach PDF/UA-1 und PDF/A-2a')
    .action(async (names: string[], options: CheckOptions) => {
      if (options.pdf !== undefined) {
        const { runCheckPdf } = await import('../check-pdf/run-check-pdf.ts')
        const json = options.json === true || options.format === 'json'
        outcome.code = await runCheckPdf(options.pdf, { json }, world)
        return
      }
      const { runCheck } = await import('../check/run-check.ts')
      outcome.code = await runCheck(names, options, world)
    })
}

function parseForm(text: string): Form {
  const form = formen.find((each) => each === text)
  if (form === undefined) throw new InvalidArgumentError(`Möglich sind: ${formen.join(', ')}.`)
  return form
}

function parseTor(text: string): Tor {
  const tor = tore.find((each) => each === text)
  if (tor === undefined) throw new InvalidArgumentError(`Möglich sind: ${tore.join(', ')}.`)
  return tor
}

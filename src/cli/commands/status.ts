import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export const statusformen = ['text', 'json', 'markdown', 'html'] as const
export type Statusform = (typeof statusformen)[number]

export interface StatusOptions {
  readonly format?: Statusform
  readonly json?: true
  readonly stichtag?: string
  readonly arbeitsordner?: string
}

/** `bzrp status`: who owes what, since when, and which decisions still hold. */
export function defineStatus(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--format <form>', 'Ausgabeform: text (sonst), json, markdown oder html', parseForm)
    .option('--json', 'wie --format json')
    .option('--stichtag <datum>', 'Fristen an diesem Tag, 2026-11-10 (sonst heute)')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (names: string[], options: StatusOptions) => {
      const { showStatus } = await import('../status/show-status.ts')
      outcome.code = await showStatus(names, options, world)
    })
}

function parseForm(text: string): Statusform {
  const form = statusformen.find((each) => each === text)
  if (form === undefined)
    throw new InvalidArgumentError(`Möglich sind: ${statusformen.join(', ')}.`)
  return form
}

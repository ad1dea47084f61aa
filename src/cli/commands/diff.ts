import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

const formen = ['text', 'json', 'markdown', 'html', 'pdf'] as const
type Form = (typeof formen)[number]

export interface DiffOptions {
  readonly profil?: string
  readonly format?: Form
  readonly json?: true
  readonly ausgabe?: string
  readonly browser?: string
  readonly arbeitsordner?: string
}

/** `bzrp diff`: what has changed, readable without git. */
export function defineDiff(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--profil <name>', 'welches Profil (sonst das einzige oder das der Ausgabe)')
    .option(
      '--format <form>',
      'Ausgabeform: text (sonst), json, markdown, html oder pdf',
      parseForm,
    )
    .option('--json', 'wie --format json')
    .option('-o, --ausgabe <datei>', 'in diese Datei schreiben (sonst auf den Bildschirm)')
    .option('--browser <pfad>', 'diesen Browser zum Drucken nehmen (sonst der gefundene)')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (alt: string, neu: string | undefined, options: DiffOptions) => {
      const { diff } = await import('../diff/diff.ts')
      outcome.code = await diff(alt, neu ?? null, options, world)
    })
}

function parseForm(text: string): Form {
  const form = formen.find((each) => each === text)
  if (form === undefined) throw new InvalidArgumentError(`Möglich sind: ${formen.join(', ')}.`)
  return form
}

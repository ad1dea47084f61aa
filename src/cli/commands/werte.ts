import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Ebene } from '../../model/raum.ts'
import { ebenen } from '../../model/raum.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'
import { neuester } from '../werte/neuester.ts'

export interface WerteOptions {
  readonly raum?: readonly string[]
  readonly ebene?: Ebene
  readonly stand: string
  readonly json?: true
  readonly csv?: true
  readonly arbeitsordner?: string
}

/** `bzrp werte`: figures of the data library with their comparison. */
export function defineWerte(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--raum <raum...>', 'LOR-Schlüssel oder Namen (ohne --raum und --ebene: Berlin)')
    .option('--ebene <ebene>', `alle Räume einer Ebene: ${ebenen.join(', ')}`, parseEbene)
    .option(
      '--stand <datum>',
      'letzter Stand bis zu diesem Tag oder „neuester“',
      parseStand,
      neuester,
    )
    .option('--json', 'als JSON ausgeben')
    .option('--csv', 'als CSV ausgeben, für Tabellenprogramme')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (codes: string[], options: WerteOptions) => {
      const { showWerte } = await import('../werte/show-werte.ts')
      outcome.code = await showWerte(codes, options, world)
    })
}

function parseEbene(text: string): Ebene {
  const ebene = ebenen.find((each) => each === text.toLowerCase())
  if (ebene === undefined) throw new InvalidArgumentError(`Möglich sind: ${ebenen.join(', ')}.`)
  return ebene
}

function parseStand(text: string): string {
  if (text === neuester || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text
  throw new InvalidArgumentError('Möglich sind ein Tag wie 2024-12-31 oder „neuester“.')
}

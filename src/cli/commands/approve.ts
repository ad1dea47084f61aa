import type { Command } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface ApproveOptions {
  readonly gremium: string
  readonly amt?: string
  readonly datum?: string
  readonly ergebnis?: string
  readonly nummer?: string
  readonly protokoll?: string
  readonly auflage: readonly string[]
  readonly abschnitt: readonly string[]
  readonly zeigen?: true
  readonly json?: true
  readonly arbeitsordner?: string
}

/** `bzrp approve`: records a decision, bound to exactly the content it was about. */
export function defineApprove(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .requiredOption(
      '--gremium <kennung>',
      'wer entschieden hat: fachamt, ag_sro, bezirksamt, bvv oder ein Gremium aus bezirk.yaml',
    )
    .option('--amt <schlüssel>', 'welches Amt, beim Gremium fachamt')
    .option(
      '--abschnitt <nummer>',
      'nur dieser Abschnitt, mehrfach möglich (sonst alle)',
      collect,
      [],
    )
    .option('--datum <datum>', 'Tag des Beschlusses, 2026-11-10 (sonst heute)')
    .option(
      '--ergebnis <ergebnis>',
      'zum Beispiel beschlossen, beschlossen_mit_auflagen, vertagt, abgelehnt (sonst Zustimmung)',
    )
    .option('--nummer <nummer>', 'Nummer des Beschlusses oder der Drucksache')
    .option('--protokoll <ort>', 'wo das Protokoll zu finden ist')
    .option('--auflage <text>', 'Auflage, mehrfach möglich', collect, [])
    .option('--zeigen', 'nur zeigen, nichts schreiben')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (name: string, options: ApproveOptions) => {
      const { approve } = await import('../approve/approve.ts')
      outcome.code = await approve(name, options, world)
    })
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

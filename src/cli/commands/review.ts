import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface PackOptions {
  readonly sitzung: string
  readonly gremium: string
  readonly format: readonly Packform[]
  readonly vorlagen?: true
  readonly ausgabe?: string
  readonly browser?: string
  readonly json?: true
  readonly arbeitsordner?: string
}

export interface ReviewImportOptions {
  readonly yes?: true
  readonly json?: true
  readonly arbeitsordner?: string
}

const formen = ['html', 'pdf'] as const
export type Packform = (typeof formen)[number]

/** `bzrp review`: papers for a meeting, and what was decided there. */
export function defineReview(command: Command, world: Surroundings, outcome: Outcome): void {
  addPack(command, world, outcome)
  addReviewImport(command, world, outcome)
}

function addPack(parent: Command, world: Surroundings, outcome: Outcome): void {
  parent
    .command('pack')
    .description(
      'schreibt die Unterlagen einer Sitzung: Tagesordnung, Änderungen, offene Wünsche, Beschlussblatt',
    )
    .argument(
      '[profil...]',
      'Ordner, LOR-Schlüssel oder Namen (sonst alle, die zu entscheiden sind)',
    )
    .requiredOption('--sitzung <datum>', 'Tag der Sitzung, zum Beispiel 2026-11-10')
    .option(
      '--gremium <kennung>',
      'für wen: ag_sro, bezirksamt, bvv oder aus bezirk.yaml',
      'ag_sro',
    )
    .option('--format <formen>', 'Unterlagen als html, pdf oder beides', parseFormen, formen)
    .option(
      '--vorlagen',
      'Entwürfe der BA-Vorlage und der Vorlage zur Kenntnisnahme beilegen (sonst nur dem Gremium, das sie braucht)',
    )
    .option('-o, --ausgabe <ordner>', 'in diesen Ordner (sonst sitzungen/<datum>-<gremium>)')
    .option('--browser <pfad>', 'diesen Browser zum Drucken nehmen (sonst der gefundene)')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (names: string[], options: PackOptions) => {
      const { packSitzung } = await import('../review/pack-sitzung.ts')
      outcome.code = await packSitzung(names, options, world)
    })
}

function addReviewImport(parent: Command, world: Surroundings, outcome: Outcome): void {
  parent
    .command('import')
    .description('liest ein ausgefülltes Beschlussblatt ein; zeigt, was festgehalten würde')
    .argument('<datei>', 'das ausgefüllte Blatt, beschlussblatt.xlsx')
    .option('--yes', 'Beschlüsse festhalten; ohne diese Angabe werden sie nur gezeigt')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .action(async (datei: string, options: ReviewImportOptions) => {
      const { importBeschlussblatt } = await import('../review/import-beschlussblatt.ts')
      outcome.code = await importBeschlussblatt(datei, options, world)
    })
}

function parseFormen(text: string): readonly Packform[] {
  const found = text.split(',').map((word) => formen.find((each) => each === word.trim()))
  const known = found.filter((each) => each !== undefined)
  if (known.length !== found.length)
    throw new InvalidArgumentError(`Möglich sind: ${formen.join(', ')}.`)
  return [...new Set(known)]
}

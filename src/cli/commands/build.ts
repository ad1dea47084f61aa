import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Ausgabeformat } from '../../build/build-result.ts'
import { ausgabeformate, uebliche } from '../../build/build-result.ts'
import type { Shard } from '../../build/shard.ts'
import { parseShard } from '../../build/shard.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

export interface BuildOptions {
  readonly arbeitsordner?: string
  readonly ausgabe?: string
  readonly format: readonly Ausgabeformat[]
  readonly browser?: string
  readonly jobs?: number
  readonly frist?: number
  readonly shard?: Shard
  readonly bezirk?: true
  readonly dryRun?: true
  readonly failFast?: true
  readonly cache: boolean
  readonly quiet?: true
  readonly ereignisse?: true
  readonly json?: true
}

/** `bzrp build`: checks the sources and sets what is out of date as HTML and PDF. */
export function defineBuild(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('-C, --arbeitsordner <ordner>', 'Ordner mit bezirk.yaml (sonst der nächste darüber)')
    .option('-o, --ausgabe <ordner>', 'Zielordner (sonst „ausgabe“ im Arbeitsordner)')
    .option(
      '--format <formate>',
      'html, pdf, kurzprofil, datenblatt, mehrere mit Komma',
      parseFormat,
      uebliche,
    )
    .option(
      '--bezirk',
      'den Bezirksvergleich setzen: alle Bezirksregionen in einem Dokument; Profile nur, wenn sie genannt sind',
    )
    .option('--browser <pfad>', 'diesen Browser zum Drucken nehmen')
    .option(
      '--jobs <zahl>',
      'so viele Profile zugleich drucken (sonst eines mehr, als der Rechner Prozessorkerne hat)',
      parseCount,
    )
    .option('--shard <i/n>', 'nur den i-ten von n Teilen setzen, für mehrere Rechner', parsePart)
    .option('--dry-run', 'nur zeigen, was nicht aktuell ist und warum')
    .option('--fail-fast', 'nach dem ersten Profil aufhören, das nicht gelingt')
    .option('--frist <sekunden>', 'so lange darf das Drucken eines Profils dauern', parseCount)
    .option('--no-cache', 'nichts aus früheren Läufen verwenden und nichts aufheben')
    .option('--quiet', 'nur Fehler ausgeben')
    .option('--ereignisse', 'den Fortschritt als JSON melden, eine Zeile je Ereignis')
    .option('--json', 'Ergebnis als JSON ausgeben')
    .action(async (names: string[], options: BuildOptions) => {
      const { build } = await import('../build/build.ts')
      const given = options.ausgabe
      const ausgabe = given === undefined ? undefined : resolve(world.cwd, given)
      // One waits for its page numbers while the others keep the browser busy.
      const jobs = options.jobs ?? availableParallelism() + 1
      outcome.code = await build(names, { ...options, ausgabe, jobs }, world)
    })
}

function parsePart(text: string): Shard {
  const shard = parseShard(text)
  if (!shard)
    throw new InvalidArgumentError('Möglich ist zum Beispiel 2/4: der zweite von vier Teilen.')
  return shard
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Möglich ist eine Zahl ab 1.')
  return Number(text)
}

function parseFormat(text: string): readonly Ausgabeformat[] {
  const wanted = text.split(',').map((part) => part.trim())
  const known = ausgabeformate.filter((format) => wanted.includes(format))
  if (known.length === 0 || known.length < new Set(wanted).size)
    throw new InvalidArgumentError(`Möglich sind: ${ausgabeformate.join(', ')}.`)
  return known
}

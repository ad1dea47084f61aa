import type { Command } from 'commander'
import type { Outcome } from './main.ts'
import type { Surroundings } from './surroundings.ts'

/** A command as the overview shows it. */
interface Entry {
  readonly name: string
  readonly description: string
  /** What is to be given, as „<alt>“ or „[neu]“, with what that is. */
  readonly arguments?: Readonly<Record<string, string>>
  /** Loads the function that adds options, subcommands and what is done. */
  readonly load: () => Promise<Define>
}

type Define = (command: Command, world: Surroundings, outcome: Outcome) => void

const oneProfile = { '<profil>': 'Ordner, LOR-Schlüssel oder Name' }
const profiles = { '[profil...]': 'Ordner, LOR-Schlüssel oder Name; ohne Angabe alle Profile' }

/** All commands, in the order in which people meet them. */
const entries: readonly Entry[] = [
  {
    name: 'init',
    description:
      'legt einen Arbeitsordner mit einer ausgefüllten Bezirksregion an, die sofort gebaut werden kann',
    arguments: { '[ordner]': 'neuer oder leerer Ordner (sonst der, in dem Sie stehen)' },
    load: async () => (await import('./commands/init.ts')).defineInit,
  },
  {
    name: 'new',
    description: 'legt Profile an, je Bezirksregion eine Datei',
    arguments: { '[raum...]': 'LOR-Schlüssel oder Namen von Bezirksregionen' },
    load: async () => (await import('./commands/new.ts')).defineNew,
  },
  {
    name: 'check',
    description: 'prüft die Quellen der Profile und zeigt, was zu verbessern ist',
    arguments: profiles,
    load: async () => (await import('./commands/check.ts')).defineCheck,
  },
  {
    name: 'build',
    description:
      'prüft die Quellen und setzt jedes fehlerfreie Profil, das nicht aktuell ist, als HTML und PDF',
    arguments: profiles,
    load: async () => (await import('./commands/build.ts')).defineBuild,
  },
  {
    name: 'status',
    description:
      'zeigt, welche Beiträge da sind, wer was bis wann schuldet und welche Freigaben noch gelten',
    arguments: profiles,
    load: async () => (await import('./commands/status.ts')).defineStatus,
  },
  {
    name: 'diff',
    description:
      'vergleicht zwei Fassungen eines Profils: Wortlaut, Zahlen, Maßnahmen, verschobene Abschnitte',
    arguments: {
      '<alt>': 'Arbeitsordner, Ordner einer Ausgabe, „092007/2025-1.0.0“ oder Revision von git',
      '[neu]': 'ebenso; ohne Angabe der jetzige Stand des Arbeitsordners',
    },
    load: async () => (await import('./commands/diff.ts')).defineDiff,
  },
  {
    name: 'review',
    description: 'bereitet eine Sitzung vor und liest das ausgefüllte Beschlussblatt ein',
    load: async () => (await import('./commands/review.ts')).defineReview,
  },
  {
    name: 'approve',
    description:
      'hält einen Beschluss fest, gebunden an genau den Inhalt, über den entschieden wurde',
    arguments: oneProfile,
    load: async () => (await import('./commands/approve.ts')).defineApprove,
  },
  {
    name: 'publish',
    description:
      'veröffentlicht ein beschlossenes Profil als unveränderliche Ausgabe oder nennt alle Hindernisse',
    arguments: oneProfile,
    load: async () => (await import('./commands/publish.ts')).definePublish,
  },
  {
    name: 'verify',
    description:
      'sagt, zu welcher Ausgabe eine Datei oder ein Ordner gehört, wer sie beschlossen hat und ob sie unverändert ist',
    arguments: {
      '<pfad>':
        'PDF, HTML oder andere Datei einer Ausgabe, Ordner einer Ausgabe oder „veroeffentlicht“',
    },
    load: async () => (await import('./commands/verify.ts')).defineVerify,
  },
  {
    name: 'merge',
    description: 'führt zusammen, was mit „build --shard“ in Teilen gesetzt wurde, und prüft es',
    arguments: { '<ordner...>': 'Ausgabeordner der Teile' },
    load: async () => (await import('./commands/merge.ts')).defineMerge,
  },
  {
    name: 'cache',
    description: 'verwaltet, was zwischen zwei Läufen aufgehoben wird',
    load: async () => (await import('./commands/cache.ts')).defineCache,
  },
  {
    name: 'werte',
    description: 'zeigt Zahlen der Datenbibliothek mit Vergleich, Rang und Quelle',
    arguments: { '[indikator...]': 'Codes aus dem Katalog, zum Beispiel B1; ohne Angabe alle' },
    load: async () => (await import('./commands/werte.ts')).defineWerte,
  },
  {
    name: 'import',
    description: 'spielt amtliche Daten in die Datenbibliothek ein',
    arguments: {
      '<art>': 'Art der Daten, siehe unten',
      '<datei...>': 'die Dateien, wie die Ämter sie veröffentlichen',
    },
    load: async () => (await import('./commands/import.ts')).defineImport,
  },
  {
    name: 'explain',
    description: 'erklärt einen Befund: Ursache, Abhilfe und ein Beispiel',
    arguments: { '[code]': 'was in eckigen Klammern hinter dem Befund steht; ohne Angabe alle' },
    load: async () => (await import('./commands/explain.ts')).defineExplain,
  },
  {
    name: 'doctor',
    description: 'zeigt, ob dieser Rechner Profile bauen kann und mit welchem Browser',
    load: async () => (await import('./commands/doctor.ts')).defineDoctor,
  },
]

/** Adds all commands as the overview shows them; none of their definitions is loaded for that. */
export function addCommands(program: Command): void {
  for (const { name, description, arguments: words = {} } of entries) {
    const command = program.command(name).description(description)
    for (const [word, meaning] of Object.entries(words)) command.argument(word, meaning)
  }
}

/**
 * Completes the command that the command line runs or asks help for; the others need not load. The
 * program itself has only options that end it, here as well as later.
 */
export async function defineNamed(
  program: Command,
  argv: readonly string[],
  world: Surroundings,
  outcome: Outcome,
): Promise<void> {
  const [first, second] = program.parseOptions([...argv]).operands
  const name = first === 'help' ? second : first
  const entry = entries.find((each) => each.name === name)
  const command = program.commands.find((each) => each.name() === name)
  if (!entry || !command) return
  const define = await entry.load()
  define(command, world, outcome)
}

import { Command, CommanderError } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import { describeBug } from '../files/describe-bug.ts'
import { addCommands, defineNamed } from './commands.ts'
import { exitCode } from './exit.ts'
import { germanHelpConfiguration, toGermanComplaint } from './german-help.ts'
import type { Surroundings } from './surroundings.ts'
import { toolVersion } from './tool.ts'

/** Runs one command line; never throws. */
export async function main(argv: readonly string[], world: Surroundings): Promise<number> {
  const outcome: Outcome = { code: exitCode.ok }
  try {
    const program = createProgram(world)
    await defineNamed(program, argv, world, outcome)
    await program.parseAsync(argv, { from: 'user' })
    return outcome.code
  } catch (error) {
    return report(error, world)
  }
}

/** What a command decided; commander's actions cannot return it. */
export interface Outcome {
  code: number
}

function createProgram(world: Surroundings): Command {
  const program = new Command('bzrp')
    .description(
      'Bezirksregionenprofile aus YAML und CSV: prüfen, berechnen, als HTML und PDF ausgeben.',
    )
    .version(toolVersion(), '-V, --version', 'Version anzeigen')
    .helpOption('-h, --help', 'Hilfe anzeigen')
    .helpCommand('help [befehl]', 'Hilfe zu einem Befehl anzeigen')
    .configureHelp(germanHelpConfiguration)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        world.out(text)
      },
      writeErr: (text) => {
        world.err(text)
      },
      outputError: (text, write) => {
        write(toGermanComplaint(text))
      },
    })
  addCommands(program)
  return program
}

function report(error: unknown, world: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage
  if (error instanceof UserError) {
    world.err(`${error.message}\n${error.hint ? `→ ${error.hint}\n` : ''}`)
    return exitCode[error.kind]
  }
  world.err(`Das ist ein Fehler im Programm, nicht in Ihren Daten.\n${describeBug(error)}\n`)
  return exitCode.bug
}

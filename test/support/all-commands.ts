import { Command } from 'commander'
import { addCommands, defineNamed } from '../../src/cli/commands.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'

const silent: Surroundings = {
  cwd: '/',
  env: {},
  colour: false,
  columns: null,
  now: () => new Date(0),
  out: () => undefined,
  err: () => undefined,
  onEndSignal: () => () => undefined,
}

/** A program with all commands, of which those that the command lines name are defined. */
export async function commandsFor(...lines: readonly (readonly string[])[]): Promise<Command> {
  const program = new Command('bzrp')
  addCommands(program)
  for (const argv of lines) await defineNamed(program, argv, silent, { code: 0 })
  return program
}

/** A program with the definition of every command. */
export async function allCommands(): Promise<Command> {
  const { commands } = await commandsFor()
  return commandsFor(...commands.map((each) => [each.name()]))
}

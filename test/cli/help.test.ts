import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { germanHelpConfiguration } from '../../src/cli/german-help.ts'
import { allCommands } from '../support/all-commands.ts'
import { runInProcess } from '../support/world.ts'

/** Every command with its subcommands, as words of a command line. */
function commandsOf(command: Command, above: readonly string[] = []): readonly string[][] {
  return command.commands.flatMap((each) => {
    const words = [...above, each.name()]
    return [words, ...commandsOf(each, words)]
  })
}

const program = await allCommands()

describe('help', () => {
  test.each([[], ...commandsOf(program)].map((words) => [words.join(' '), words] as const))(
    '„%s“ is German and fits a terminal',
    async (_, words) => {
      const { code, out } = await runInProcess([...words, '--help'], '/')
      expect(code).toBe(0)
      expect(out).toMatch(/^Aufruf: bzrp/)
      expect(out).not.toMatch(/\b(?:default|choices|options|command|arguments|display|help for)\b/i)
    },
  )

  test('an option names its choices and what holds without it', () => {
    const command = new Command('probe').configureHelp(germanHelpConfiguration)
    command.option('--format <formate>', 'Formate', (text) => text.split(','), ['html', 'pdf'])
    command.option('--ebene <ebene>', 'Ebene', 'bezirk')
    command.addOption(command.createOption('--art <art>', 'Art').choices(['kurz', 'lang']))
    command.option('--kein', 'nichts', false)
    expect(command.helpInformation().split('\n').slice(3, 7).join('\n')).toMatchInlineSnapshot(`
      "  --format <formate>  Formate (sonst: html,pdf)
        --ebene <ebene>     Ebene (sonst: bezirk)
        --art <art>         Art (möglich: kurz, lang)
        --kein              nichts"
    `)
  })
})

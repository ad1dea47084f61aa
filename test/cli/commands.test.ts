import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { germanHelpConfiguration } from '../../src/cli/german-help.ts'
import { allCommands, commandsFor } from '../support/all-commands.ts'

const src = join(import.meta.dirname, '../../src')

/** Names of the commands that can do something. */
function definedIn(program: Command): readonly string[] {
  return program.commands
    .filter(({ options, commands }) => options.length + commands.length > 0)
    .map((each) => each.name())
}

test.each([
  [[], []],
  [['--help'], []],
  [['--help', 'check'], []],
  [['help'], []],
  [['help', 'help'], []],
  [['chek'], []],
  [['--json', 'check'], []],
  [['constructor'], []],
  [['check', 'build'], ['check']],
  [['--', 'check'], ['check']],
  [['check', '--help'], ['check']],
  [['help', 'check'], ['check']],
  [['cache', 'clean'], ['cache']],
  [['new', 'ausgabe', '2027'], ['new']],
  [['review', 'import', 'blatt.xlsx'], ['review']],
])('%j defines %j', async (argv, names) => {
  expect(definedIn(await commandsFor(argv))).toEqual(names)
})

test('every command has a definition, and the overview is the same without', async () => {
  const [listed, defined] = [await commandsFor(), await allCommands()]
  expect(definedIn(defined)).toEqual(listed.commands.map((each) => each.name()))
  const [without, ...others] = [listed, defined].map((program) =>
    program.configureHelp(germanHelpConfiguration).helpInformation(),
  )
  expect(without).toMatch(/^ +diff <alt> \[neu\] +vergleicht zwei Fassungen/m)
  expect(others).toEqual([without])
})

/** An import that loads the module before the importing one runs. */
const eager = /^(?:import|export)\s(?!type\s)(?:[^'"]*?from\s+)?'([^']+)'/gm

test('what is loaded before it is known what is wanted: whoever asks for help waits for it', () => {
  const loaded = new Set([join(src, 'cli/run.ts')])
  for (const file of loaded)
    if (file.endsWith('.ts'))
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(eager))
        loaded.add(target.startsWith('.') ? resolve(dirname(file), target) : target)
  const names = [...loaded].map((each) => (each.startsWith(src) ? relative(src, each) : each))
  expect(names.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'cli/commands.ts',
    'cli/exit.ts',
    'cli/german-help.ts',
    'cli/main.ts',
    'cli/run.ts',
    'cli/tool.ts',
    'cli/v8-flags.ts',
    'commander',
    'diagnostics/user-error.ts',
    'files/describe-bug.ts',
    'files/tool-folder.ts',
    'node:fs',
    'node:module',
    'node:path',
    'node:url',
    'node:v8',
  ])
})

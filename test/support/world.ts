import { main } from '../../src/cli/main.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { testCacheHome } from './printer.ts'

/** What a command printed and how it ended. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with a clock that stands still. */
export async function runInProcess(
  argv: readonly string[],
  cwd: string,
  given: Partial<Surroundings> = {},
): Promise<Run> {
  let out = ''
  let err = ''
  const code = await main(argv, {
    cwd,
    env: { XDG_CACHE_HOME: testCacheHome },
    colour: false,
    columns: null,
    onEndSignal: () => () => undefined,
    now: () => new Date('2026-01-15T12:00:00Z'),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    ...given,
  })
  return { code, out, err }
}

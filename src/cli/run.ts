import { setFlagsFromString } from 'node:v8'
import { main } from './main.ts'
import type { EndSignal } from './surroundings.ts'
import { v8Flags } from './v8-flags.ts'

/** The one place that touches the process, and ends it. */
export async function run(): Promise<never> {
  for (const flag of v8Flags(process.versions.v8)) setFlagsFromString(flag)
  const { stdout, stderr, env } = process
  // Whoever reads may stop reading (`bzrp … | head`): that is no error of ours.
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  const code = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env,
    colour: stderr.isTTY && stderr.hasColors() && !env['NO_COLOR'],
    columns: stderr.isTTY && !env['CI'] ? stderr.columns : null,
    now: () => new Date(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    onEndSignal,
  })
  return exit(code)
}

/**
 * Ends the process when all is written: of a browser that was killed while it opened a page, a
 * timer of Puppeteer stays that would keep the process alive for half a minute.
 */
async function exit(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => {
      stream.write('', () => {
        resolve()
      })
    })
  process.exit(code)
}

function onEndSignal(listener: (signal: EndSignal) => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}

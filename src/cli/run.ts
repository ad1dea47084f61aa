import chalk from 'chalk'
import { main } from './main.ts'

/** The one place that touches the process. Returns the exit code. */
export async function run(): Promise<number> {
  return main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    colour: process.stderr.isTTY && chalk.level > 0 && !process.env['NO_COLOR'],
    now: () => new Date(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBzrp, runNothing } from './run-bzrp.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The shipped profiles; the commands take turns, so that a busy machine hits all of them. */
export function benchShipped(format, runs) {
  const out = mkdtempSync(join(tmpdir(), 'bzrp-bench-'))
  const commands = {
    'empty Node': () => runNothing(),
    '--help': () => runBzrp(['--help'], repository),
    check: () => runBzrp(['check'], repository),
    [`build ${format}`]: () => runBzrp(['build', '--format', format, '-o', out], repository),
  }
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  let failed = false
  try {
    for (let turn = 0; turn < runs; turn++)
      for (const [name, command] of Object.entries(commands)) {
        const { seconds, status } = command()
        measured[name].push(seconds)
        failed ||= status !== 0
      }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
  const base = median(measured['empty Node'])
  const rows = Object.entries(measured).map(([command, seconds]) => ({
    command,
    'median s': round(median(seconds)),
    'min s': round(Math.min(...seconds)),
    'max s': round(Math.max(...seconds)),
    'times empty Node': round(median(seconds) / base),
  }))
  return { rows, failed }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value) => Math.round(value * 100) / 100

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/bzrp.js', import.meta.url))

/** Runs one command line to its end; seconds are those of the whole process. */
export function runBzrp(args, cwd) {
  return run([bin, ...args], cwd)
}

/** What Node itself needs to start and end. */
export function runNothing() {
  return run(['-e', '0'], process.cwd())
}

function run(args, cwd) {
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, status, stdout, stderr }
}

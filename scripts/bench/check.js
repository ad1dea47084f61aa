import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBzrp, runNothing } from './run-bzrp.js'
import { takeTurns, toRows } from './take-turns.js'
import { createCopies } from './workspace.js'

/** Checking many profiles of real size: all anew, when one has changed, and when none has. */
export async function benchCheck(count, turns) {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-bench-'))
  const one = join(root, 'eines')
  const many = join(root, 'viele')
  const env = { XDG_CACHE_HOME: join(root, 'cache') }
  createCopies(one, 1)
  createCopies(many, count)
  const changed = join(many, 'profiles/126012-profil/perspektiven.yaml')
  const check = (folder, ...args) => runBzrp(['check', '--json', ...args], folder, env)
  const commands = {
    'empty Node': () => runNothing(),
    'one, anew': () => check(one, '--no-cache'),
    'one, nothing changed': () => check(one),
    [`${count}, all anew`]: () => check(many, '--no-cache'),
    [`${count}, one changed`]: () => {
      appendFileSync(changed, '# changed\n')
      return check(many)
    },
    [`${count}, nothing changed`]: () => check(many),
    [`one of ${count}`]: () => check(many, '126012'),
  }
  try {
    await check(one)
    await check(many)
    // Copies have findings: 1 is what their check ends with.
    const { measured, failures } = await takeTurns(commands, turns, [0, 1])
    return {
      rows: toRows(measured, { 'of empty Node': 'empty Node', 'of one, anew': 'one, anew' }),
      failures,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

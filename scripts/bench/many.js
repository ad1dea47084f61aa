import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBzrp, runNaive, runNothing } from './run-bzrp.js'
import { takeTurns, toRows } from './take-turns.js'
import { createWorkspace, readRaeume, writeProfil } from './workspace.js'

/**
 * Some regions of one Bezirk: everything takes turns, so that a busy machine hits all of it, and
 * each figure has its ratio to the naive loop, or to an empty Node, of the same run.
 */
export async function benchMany(regions, turns) {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-bench-'))
  const workspace = join(root, 'arbeit')
  const env = { XDG_CACHE_HOME: join(root, 'cache') }
  const bezirk = readRaeume('bezirk').find(({ id }) => id === '09')
  createWorkspace(workspace, bezirk)
  const raeume = readRaeume('bezirksregion')
    .filter(({ id }) => id.startsWith('09'))
    .slice(0, regions)
  for (const raum of raeume) writeProfil(workspace, raum)
  const out = join(root, 'ausgabe')
  const build = ['build', '-o', out]
  let edit = 0
  const commands = {
    'empty Node': () => runNothing(),
    '--help': () => runBzrp(['--help'], workspace, env),
    'check, all anew': () => runBzrp(['check', '--no-cache'], workspace, env),
    'check, nothing changed': () => runBzrp(['check'], workspace, env),
    'naive loop': () => runNaive(workspace, join(root, 'naiv'), env),
    'build, cold': () => {
      rmSync(out, { recursive: true, force: true })
      return runBzrp([...build, '--no-cache'], workspace, env)
    },
    'build, one source changed': () => {
      writeProfil(workspace, raeume[0], `1.0.${++edit}`)
      return runBzrp(build, workspace, env)
    },
    'build, nothing changed': () => runBzrp(build, workspace, env),
  }
  try {
    // The browser is unpacked and what stays the same is kept before anything is measured.
    await runBzrp(build, workspace, env)
    const { measured, failures } = await takeTurns(commands, turns)
    const rows = toRows(measured, { 'of naive loop': 'naive loop', 'of empty Node': 'empty Node' })
    return { rows, failures }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

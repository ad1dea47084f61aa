import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBzrp, runNaive, runNothing } from './run-bzrp.js'
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
    check: () => runBzrp(['check'], workspace, env),
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
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  const failures = []
  try {
    // The browser is unpacked and what stays the same is kept before anything is measured.
    await runBzrp(build, workspace, env)
    for (let turn = 0; turn < turns; turn++)
      for (const [name, command] of Object.entries(commands)) {
        const result = await command()
        measured[name].push(result)
        if (result.status !== 0) failures.push(`${name}: ${result.stderr}`)
      }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return { rows: toRows(measured), failures }
}

function toRows(measured) {
  const seconds = (name) => median(measured[name].map((result) => result.seconds))
  const perTurn = (name, base) =>
    median(measured[name].map((result, turn) => result.seconds / measured[base][turn].seconds))
  return Object.keys(measured).map((name) => ({
    command: name,
    'median s': round(seconds(name)),
    'of naive loop': round(perTurn(name, 'naive loop'), 3),
    'times empty Node': round(perTurn(name, 'empty Node'), 1),
    'peak MB': Math.max(...measured[name].map(({ megabytes }) => megabytes)),
  }))
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value, digits = 2) => Number(value.toFixed(digits))

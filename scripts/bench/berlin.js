import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBzrp, runNaive } from './run-bzrp.js'
import { createWorkspace, readRaeume } from './workspace.js'

/**
 * One workspace per Bezirk, each scaffolded and built from data alone, and then once more by the
 * naive loop.
 */
export async function benchBerlin(format) {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-berlin-'))
  try {
    const rows = []
    for (const bezirk of readRaeume('bezirk')) rows.push(await benchBezirk(bezirk, root, format))
    const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
    rows.push({
      bezirk: 'Berlin',
      regions: sum('regions'),
      built: sum('built'),
      s: round(sum('s')),
      'naive s': round(sum('naive s')),
      'CPU s': round(sum('CPU s')),
      'peak MB': Math.max(...rows.map((row) => row['peak MB'])),
    })
    for (const row of rows) {
      row['s per region'] = round(row.s / row.regions)
      row['of naive loop'] = round(row.s / row['naive s'])
    }
    return {
      rows,
      failures: rows.filter(({ regions, built }) => built !== regions).map((row) => row.bezirk),
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function benchBezirk(bezirk, root, format) {
  const folder = join(root, bezirk.id)
  createWorkspace(folder, bezirk)
  const scaffold = await runBzrp(['new', '--alle', '--json'], folder)
  const args = ['build', '--no-cache', '--format', format, '--json']
  const { seconds, cpu, stdout, stderr, megabytes } = await runBzrp(args, folder)
  if (scaffold.status !== 0 || stdout === '')
    throw new Error(`${bezirk.name}: ${scaffold.stderr}${stderr}`)
  const naive = await runNaive(folder, join(root, `${bezirk.id}-naiv`))
  if (naive.status !== 0) throw new Error(`${bezirk.name}: ${naive.stderr}`)
  const { profile } = JSON.parse(stdout)
  for (const { name, ergebnis, grund } of profile)
    if (ergebnis !== 'fertig') console.error(`${name}: ${ergebnis} ${grund ?? ''}`)
  return {
    bezirk: bezirk.name,
    regions: JSON.parse(scaffold.stdout).angelegt.length,
    built: profile.filter(({ ergebnis }) => ergebnis === 'fertig').length,
    s: round(seconds),
    'naive s': round(naive.seconds),
    'CPU s': round(cpu),
    'peak MB': megabytes,
  }
}

const round = (value) => Math.round(value * 100) / 100

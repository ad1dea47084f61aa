import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { runBzrp } from './run-bzrp.js'

const katalog = fileURLToPath(new URL('../../katalog', import.meta.url))

/** One workspace per Bezirk, each scaffolded and built from data alone; kept in `keep` if given. */
export function benchBerlin(format, keep) {
  const root = keep ?? mkdtempSync(join(tmpdir(), 'bzrp-berlin-'))
  try {
    const rows = readBezirke().map((bezirk) => benchBezirk(bezirk, root, format))
    const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
    rows.push({
      bezirk: 'Berlin',
      regions: sum('regions'),
      built: sum('built'),
      s: round(sum('s')),
    })
    for (const row of rows) row['s per region'] = round(row.s / row.regions)
    return { rows, failed: rows.some(({ regions, built }) => built !== regions) }
  } finally {
    if (keep === undefined) rmSync(root, { recursive: true, force: true })
  }
}

function benchBezirk({ id, name }, root, format) {
  const folder = join(root, id)
  mkdirSync(folder, { recursive: true })
  const { aemter } = parse(readFileSync(join(katalog, 'aemter.yaml'), 'utf8'))
  const bezirk = { bezirk: id, name, aemter: aemter.map((amt) => ({ id: amt.id, name: amt.name })) }
  writeFileSync(
    join(folder, 'bezirk.yaml'),
    stringify(bezirk, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  )
  const scaffold = runBzrp(['new', '--alle', '--json'], folder)
  const { seconds, stdout, stderr } = runBzrp(['build', '--format', format, '--json'], folder)
  if (scaffold.status !== 0 || stdout === '')
    throw new Error(`${name}: ${scaffold.stderr}${stderr}`)
  const { profile } = JSON.parse(stdout)
  for (const { name: folderName, ergebnis, grund } of profile)
    if (ergebnis !== 'fertig') console.error(`${folderName}: ${ergebnis} ${grund ?? ''}`)
  return {
    bezirk: name,
    regions: JSON.parse(scaffold.stdout).angelegt.length,
    built: profile.filter(({ ergebnis }) => ergebnis === 'fertig').length,
    s: round(seconds),
  }
}

function readBezirke() {
  const [head, ...lines] = readFileSync(join(katalog, 'lor/lor-2021.csv'), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(';')
  return lines
    .map((line) => Object.fromEntries(line.split(';').map((cell, index) => [columns[index], cell])))
    .filter(({ ebene }) => ebene === 'bezirk')
}

const round = (value) => Math.round(value * 100) / 100

/**
 * Measures bzrp as a person runs it: whole processes, medians, ratios of one run on one machine.
 * Build first (`npm run build`).
 *
 *   npm run bench                            ten regions against the naive loop, and start-up
 *   npm run bench -- --regions 3 --runs 1    fewer, for a first look
 *   npm run bench -- --check 143             checking so many profiles of real size
 *   npm run bench -- --memory 1000           memory over so many profiles, without PDF
 *   npm run bench -- --berlin                all 143 Bezirksregionen against the naive loop
 *   npm run bench -- --out bench.json        keeps the figures
 */
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchBerlin } from './bench/berlin.js'
import { benchCheck } from './bench/check.js'
import { benchMany } from './bench/many.js'
import { benchMemory } from './bench/memory.js'

const { values } = parseArgs({
  options: {
    berlin: { type: 'boolean', default: false },
    check: { type: 'string' },
    memory: { type: 'string' },
    format: { type: 'string', default: 'html,pdf' },
    regions: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    out: { type: 'string' },
  },
})

const machine = {
  cpu: cpus()[0]?.model.trim() ?? '',
  cores: cpus().length,
  'memory GB': Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  node: process.versions.node,
}
console.log(Object.values(machine).join(', '))
const { rows, failures } = await measure()
console.table(rows)
for (const failure of failures) console.error(`failed: ${failure}`)
if (values.out !== undefined)
  writeFileSync(values.out, `${JSON.stringify({ machine, rows, failures }, null, 2)}\n`)
if (failures.length > 0) process.exitCode = 1

function measure() {
  if (values.berlin) return benchBerlin(values.format)
  if (values.memory !== undefined) return benchMemory(Number(values.memory))
  const runs = Number(values.runs)
  if (values.check !== undefined) return benchCheck(Number(values.check), runs)
  return benchMany(Number(values.regions), runs)
}

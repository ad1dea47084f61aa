/**
 * Measures bzrp as a person runs it: whole processes, medians. Build first (`npm run build`).
 *
 *   npm run bench              start-up, check and build of the shipped profiles
 *   npm run bench -- --berlin  all 143 Bezirksregionen, from scaffold to finished files
 *
 * `--format html` leaves out the PDF; `--keep <folder>` keeps what was built. Absolute times depend on the machine: compare ratios.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchBerlin } from './bench/berlin.js'
import { benchShipped } from './bench/shipped.js'

const { values } = parseArgs({
  options: {
    berlin: { type: 'boolean', default: false },
    keep: { type: 'string' },
    format: { type: 'string', default: 'html,pdf' },
    runs: { type: 'string', default: '5' },
  },
})

console.log(
  `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? ''}`,
)
const result = values.berlin
  ? benchBerlin(values.format, values.keep)
  : benchShipped(values.format, Number(values.runs))
console.table(result.rows)
if (result.failed) process.exitCode = 1

/**
 * Runs every command once per turn, one after the other, so that a busy machine hits all of them
 * alike; who fails says so. `commands` is by name, each returns what `runBzrp` returns; it is
 * allowed to end with what `expected` says (0 without).
 */
export async function takeTurns(commands, turns, expected = [0]) {
  const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  const failures = []
  for (let turn = 0; turn < turns; turn++)
    for (const [name, command] of Object.entries(commands)) {
      console.error(`${turn + 1}/${turns} ${name}`)
      const result = await command()
      measured[name].push(result)
      if (!expected.includes(result.status)) failures.push(`${name}: ${result.stderr.slice(-2000)}`)
    }
  return { measured, failures }
}

/**
 * A row per command: medians, and ratios to other commands of the same turn. `bases` names them by
 * the head of their column.
 */
export function toRows(measured, bases) {
  return Object.keys(measured).map((command) => ({
    command,
    s: round(median(measured[command].map(({ seconds }) => seconds))),
    'CPU s': round(median(measured[command].map(({ cpu }) => cpu))),
    ...Object.fromEntries(
      Object.entries(bases).flatMap(([head, base]) => [
        [head, ratio(measured, command, base, 'seconds')],
        [`${head} (CPU)`, ratio(measured, command, base, 'cpu')],
      ]),
    ),
    'peak MB': Math.max(...measured[command].map(({ megabytes }) => megabytes)),
  }))
}

function ratio(measured, command, base, key) {
  return round(
    median(measured[command].map((result, turn) => result[key] / measured[base][turn][key])),
    3,
  )
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value, digits = 2) => Number(value.toFixed(digits))

import { readdirSync, readFileSync } from 'node:fs'

interface BrowserProcess {
  readonly pid: number
  readonly group: number
  readonly parent: number
  readonly isLeader: boolean
  readonly isRenderer: boolean
}

/** All living processes of the browsers this process has started (Linux). */
export function browserProcesses(): readonly BrowserProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess)
  const leaders = new Set(
    all
      .filter(({ parent, isLeader }) => parent === process.pid && isLeader)
      .map(({ group }) => group)
      .concat([...known]),
  )
  for (const group of leaders) known.add(group)
  return all.filter(({ group }) => leaders.has(group))
}

/** Groups stay known after their leader has died. */
const known = new Set<number>()

function readProcess(name: string): BrowserProcess[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const args = readFileSync(`/proc/${name}/cmdline`, 'utf8')
    // Zombies are dead: only their number is left.
    if (state === 'Z') return []
    const pid = Number(name)
    return [
      {
        pid,
        parent: Number(parent),
        group: Number(group),
        isLeader: Number(group) === pid,
        isRenderer: args.includes('--type=renderer'),
      },
    ]
  } catch {
    // It ended while we looked.
    return []
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/bzrp.js', import.meta.url))
const naive = fileURLToPath(new URL('./naive.js', import.meta.url))

/**
 * Runs one command line to its end: seconds on the clock, seconds that all its processes have
 * worked, and the most memory they had at once.
 */
export function runBzrp(args, cwd, env) {
  return run([bin, ...args], cwd, env)
}

/** The naive loop over a workspace. */
export function runNaive(workspace, ausgabe, env) {
  return run([naive, workspace, ausgabe], workspace, env)
}

/** What Node itself needs to start and end. */
export function runNothing() {
  return run(['-e', '0'], process.cwd())
}

async function run(args, cwd, env = {}) {
  const before = worked()
  const start = process.hrtime.bigint()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += String(data)))
  child.stderr.on('data', (data) => (stderr += String(data)))
  const memory = watchMemory(child.pid)
  const [status] = await once(child, 'close')
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { seconds, cpu: worked() - before, status, stdout, stderr, megabytes: memory.end() }
}

/** Seconds of CPU time that our ended children and theirs have used; 0 outside of Linux. */
function worked() {
  const stat = readOrEmpty('/proc/self/stat')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // The kernel counts hundredths for whoever asks (`getconf CLK_TCK`).
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100
}

/**
 * The most memory that a process and all below it have had. The kernel counts for a while, which
 * whoever works on the same cores would feel: it is asked ever less often, at last once a second.
 */
function watchMemory(pid) {
  let most = 0
  let pause = 100
  const look = () => {
    most = Math.max(most, memoryOfTree(pid))
    pause = Math.min(1000, pause * 1.5)
    timer = setTimeout(look, pause)
  }
  let timer = setTimeout(look, pause)
  return {
    end() {
      clearTimeout(timer)
      return most
    },
  }
}

/** Memory of a process and all below it, each page counted once (PSS), in MB; 0 outside of Linux. */
function memoryOfTree(root) {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((pid) => {
          const stat = readOrEmpty(`/proc/${pid}/stat`)
          const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
          return parent === undefined ? [] : [[Number(pid), Number(parent)]]
        }),
    )
    const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)))
    const sum = [...parents.keys()].filter(isBelow).reduce((total, pid) => {
      const pss = /^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0
      return total + Number(pss)
    }, 0)
    return Math.round(sum / 1024)
  } catch {
    return 0
  }
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { killGroup } from './browser-process.ts'

/**
 * Kills the browser that uses this profile folder, with all its processes. A browser that was
 * stopped or hung does not notice that the program that started it is gone. Only on Linux.
 */
export function killAbandonedBrowser(profile: string): void {
  for (const pid of listProcesses())
    if (argumentsOf(pid).includes(`--user-data-dir=${profile}`) && leads(pid)) killGroup(pid)
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    // Not Linux.
    return []
  }
}

function argumentsOf(pid: number): readonly string[] {
  return read(`/proc/${pid}/cmdline`).split('\0')
}

/** Whether a process group bears its number: the first process of a browser leads one. */
function leads(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) === pid
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It ended while we looked, or belongs to somebody else.
    return ''
  }
}

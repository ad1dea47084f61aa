import { readFileSync } from 'node:fs'

/**
 * When a process began, in ticks since the machine started: with its number it names one process
 * for ever, and no clock can change it. Null where there is no /proc.
 */
export function startOfProcess(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program comes in brackets and may hold anything; field 22 is the start.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** Whether this very process still runs; a new one with the same number does not count. */
export function isRunning(pid: number, start: string | null): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return start === null || startOfProcess(pid) === start
}

import { spawnSync } from 'node:child_process'

/** Whether a program of the machine can be called; tests that need it are skipped without it. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined
}

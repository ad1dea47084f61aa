import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeAtomic } from './write-atomic.ts'
import { flush, writeNew } from './write-new.ts'

/** A file and what it is to hold; null takes it away. */
export interface Wechsel {
  readonly file: string
  readonly content: string | null
}

/**
 * Changes several files, all or none: everything is written beside its place first; if a later step
 * fails, the files that have changed already get their old content back. Folders must exist.
 * @throws the error of the file system (see `toIoError`).
 */
export function replaceTogether(changes: readonly Wechsel[]): void {
  const steps = changes.map((change) => ({
    ...change,
    before: existsSync(change.file) ? readFileSync(change.file) : null,
    staged: join(dirname(change.file), `.${basename(change.file)}.${process.pid}.neu.tmp`),
  }))
  const done: typeof steps = []
  try {
    for (const { staged, content } of steps) {
      if (content === null) continue
      writeNew(staged, content)
      flush(staged)
    }
    for (const step of steps) {
      if (step.content === null) rmSync(step.file)
      else renameSync(step.staged, step.file)
      done.push(step)
    }
  } catch (error) {
    for (const { file, before } of done.toReversed()) {
      if (before === null) rmSync(file, { force: true })
      else writeAtomic(file, before)
    }
    throw error
  } finally {
    for (const { staged } of steps) rmSync(staged, { force: true })
  }
  for (const folder of new Set(changes.map(({ file }) => dirname(file)))) flush(folder)
}

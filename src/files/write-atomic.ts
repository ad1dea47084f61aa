import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { flush, writeNew } from './write-new.ts'

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: a temporary
 * file beside it, its size checked, flushed to the disk, then renamed. The folder must exist.
 * @throws the error of the file system (see `toIoError`); the old file is then untouched.
 */
export function writeAtomic(file: string, content: string | Uint8Array): void {
  const temporary = join(
    dirname(file),
    `.${basename(file)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`,
  )
  try {
    writeNew(temporary, content)
    flush(temporary)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  flush(dirname(file))
}

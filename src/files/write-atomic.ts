import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: a temporary
 * file beside it, its size checked, flushed to the disk, then renamed. The folder must exist.
 * @throws the error of the file system (see `toIoError`); the old file is then untouched.
 */
export function writeAtomic(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const temporary = join(
    dirname(file),
    `.${basename(file)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`,
  )
  try {
    writeWhole(temporary, bytes)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  flushFolder(dirname(file))
}

/** A full disk may cut a write short without an error: hence the look at the size. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx', 0o644)
  try {
    writeFileSync(descriptor, bytes)
    if (fstatSync(descriptor).size !== bytes.byteLength)
      throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' })
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Without this a rename may be lost with the power. Windows cannot open folders: it needs no flush. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

import { closeSync, fstatSync, fsyncSync, openSync, writeFileSync } from 'node:fs'

/**
 * Writes a file that is not there yet, without waiting for the disk: see `flush`. A full disk may
 * cut a write short without an error: hence the look at the size.
 * @throws the error of the file system; a part of the file may then be there.
 */
export function writeNew(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const descriptor = openSync(file, 'wx', 0o644)
  try {
    writeFileSync(descriptor, bytes)
    if (fstatSync(descriptor).size !== bytes.byteLength)
      throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' })
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Waits until a file, or the names in a folder, are on the disk and survive a power cut.
 * @throws the error of the file system.
 */
export function flush(path: string): void {
  // Windows opens no folders, and flushes only what is open for writing.
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

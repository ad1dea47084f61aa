import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** One file of the unpacked browser, as it was written. */
export interface UnpackedFile {
  /** Relative to the folder. */
  readonly path: string
  readonly size: number
  /** Of the whole content, hexadecimal. */
  readonly sha256: string
  /** SHA-256 of samples of the content (see `sampleHash`): checked at every start. */
  readonly sample: string
}

/** File in the folder that lists the others; written last. */
export const listName = 'inhalt.json'

const blockSize = 4096
const blocks = 64

/** Reads the list of an unpacked browser; undefined if there is none or it is damaged. */
export function readFileList(folder: string): readonly UnpackedFile[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as {
      files: readonly UnpackedFile[]
    }
    return Array.isArray(files) && files.length > 0 ? files : undefined
  } catch {
    // Absent, cut off or not ours: in each case the browser is unpacked anew.
    return undefined
  }
}

/**
 * SHA-256 over 64 blocks of 4 KiB spread evenly over the file, with its size; small files count
 * whole. Takes a millisecond where the 190 MB of the browser would take most of a second, and
 * finds what happens to such files: cut off, zeroed, exchanged. Does not look at times, which
 * copies and backups change.
 */
export function sampleHash(file: string): { readonly size: number; readonly sample: string } {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const hash = createHash('sha256').update(String(size))
    const block = Buffer.alloc(blockSize)
    for (const position of samplePositions(size))
      hash.update(block.subarray(0, readSync(descriptor, block, 0, blockSize, position)))
    return { size, sample: hash.digest('hex') }
  } finally {
    closeSync(descriptor)
  }
}

function samplePositions(size: number): readonly number[] {
  if (size <= blocks * blockSize)
    return Array.from({ length: Math.ceil(size / blockSize) }, (_, index) => index * blockSize)
  const last = size - blockSize
  return Array.from({ length: blocks }, (_, index) => Math.round((index * last) / (blocks - 1)))
}

/** The first file whose size or samples differ from the list; undefined if all agree. */
export function findDamaged(folder: string, files: readonly UnpackedFile[]): string | undefined {
  return files.find((file) => {
    try {
      const { size, sample } = sampleHash(join(folder, file.path))
      return size !== file.size || sample !== file.sample
    } catch {
      // Not there or not readable is damage too.
      return true
    }
  })?.path
}

/** All files whose whole content differs from the list: for `bzrp doctor`, about a second. */
export async function findAllDamaged(folder: string): Promise<readonly string[]> {
  const damaged: string[] = []
  for (const { path, sha256 } of readFileList(folder) ?? [{ path: listName, sha256: '' }])
    if ((await wholeHash(join(folder, path))) !== sha256) damaged.push(path)
  return damaged
}

async function wholeHash(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash)
    return hash.digest('hex')
  } catch {
    // Absent or unreadable: equals no checksum.
    return undefined
  }
}

import { unzipSync, zipSync } from 'fflate'
import type { Unzipped } from 'fflate'

/** An archive with these parts, in their order; level 0 only puts them together. */
export function packZip(
  teile: Readonly<Record<string, Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> {
  // One time for all parts, local as in the format: the same content gives the same bytes.
  return zipSync({ ...teile }, { mtime: new Date(1980, 0, 1), level })
}

/**
 * The parts of an archive.
 * @param max bytes that all parts together may have: nothing beyond it is unpacked
 * @throws RangeError if there would be more, Error if it is no archive or lies about its sizes.
 */
export function unpackZip(bytes: Uint8Array, max: number): Unzipped {
  let rest = max
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      rest -= originalSize
      if (rest < 0) throw new RangeError('The archive is larger than allowed.')
      return true
    },
  })
}

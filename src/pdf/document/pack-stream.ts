import { PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import type { PDFDict } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'

/** A stream of these bytes, packed with Flate; its dictionary is changed to say so. */
export function packStream(dict: PDFDict, bytes: Uint8Array): PDFRawStream {
  // A step below what is usual: 2 % more bytes in 70 % of the time.
  const packed = deflateSync(bytes, { level: 5 })
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length))
  dict.delete(PDFName.of('DecodeParms'))
  return PDFRawStream.of(dict, packed)
}

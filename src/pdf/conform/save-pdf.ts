import {
  PDFCrossRefStream,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'
import { packStream } from '../document/pack-stream.ts'

/** Objects that are packed together: more pack better, but a reader must unpack them all. */
const objectsPerStream = 400

/** A comment of bytes above 127 says that the file is not text (ISO 19005-2, 6.1.2). */
const header = Buffer.from('%PDF-1.7\n%\xb5\xb5\xb5\xb5\n', 'latin1')

const noId = '0'.repeat(32)

/**
 * The bytes of a document: PDF 1.7, objects in packed streams, each `endstream` on a line of its
 * own (ISO 19005-2, 6.1.7.1). The file is named by a hash of all else that it contains, so that the
 * same content has the same name (ISO 32000-1, 14.4). pdf-lib's own writer does the same, but packs
 * in JavaScript, which takes a third of the time of everything else together.
 */
export function savePdf({ context }: PDFDocument): Uint8Array {
  const writer = new ObjectWriter()
  const packable: [PDFRef, PDFObject][] = []
  const places: Place[] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!isPackable(ref, object)) places.push({ ref, offset: writer.write(ref, object) })
    else packable.push([ref, object])
  }
  let number = context.largestObjectNumber
  for (let start = 0; start < packable.length; start += objectsPerStream) {
    const chunk = packable.slice(start, start + objectsPerStream)
    const ref = PDFRef.of(++number)
    const stream = PDFObjectStream.withContextAndObjects(context, chunk, false)
    for (const [index, [inner]] of chunk.entries()) places.push({ ref: inner, stream: ref, index })
    const packed = packStream(stream.dict, stream.getContents())
    places.push({ ref, offset: writer.write(ref, packed) })
  }
  const ref = PDFRef.of(number + 1)
  places.push({ ref, offset: writer.length })
  const table = createTable(createTrailer(context), places)
  table.dict.set(PDFName.of('Size'), PDFNumber.of(number + 2))
  const start = writer.write(ref, packStream(table.dict, table.getContents()))
  return nameFile(writer.finish(start))
}

/** Where an object stands: at a byte of the file, or as one of those packed in a stream. */
type Place = { readonly ref: PDFRef } & (
  { readonly offset: number } | { readonly stream: PDFRef; readonly index: number }
)

/** The last object first: pdf-lib looks through all before the place of a new one. */
function createTable(trailer: PDFDict, places: readonly Place[]): PDFCrossRefStream {
  const table = PDFCrossRefStream.create(trailer, false)
  for (const place of places.toSorted((a, b) => b.ref.objectNumber - a.ref.objectNumber))
    if ('offset' in place) table.addUncompressedEntry(place.ref, place.offset)
    else table.addCompressedEntry(place.ref, place.stream, place.index)
  table.updateDict()
  return table
}

/** Streams cannot stand in a stream; the catalogue stays readable for simple programs. */
function isPackable(ref: PDFRef, object: PDFObject): boolean {
  if (object instanceof PDFStream || ref.generationNumber !== 0) return false
  return !(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Catalog')
}

function createTrailer(context: PDFContext): PDFDict {
  const id = PDFHexString.of(noId)
  const { Root, Info } = context.trailerInfo
  return context.obj({ Root, Info, ID: context.obj([id, id]) })
}

class ObjectWriter {
  private readonly parts: Uint8Array[] = [header]
  length = header.length

  /** Returns the byte at which the object begins. */
  write(ref: PDFRef, object: PDFObject): number {
    const start = this.length
    const bytes = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    this.add(Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`, 'latin1'))
    this.add(bytes)
    this.add(Buffer.from('\nendobj\n', 'latin1'))
    return start
  }

  /** @param table byte at which the cross-reference stream begins */
  finish(table: number): Buffer {
    this.add(Buffer.from(`startxref\n${table}\n%%EOF\n`, 'latin1'))
    return Buffer.concat(this.parts, this.length)
  }

  private add(part: Uint8Array): void {
    this.parts.push(part)
    this.length += part.length
  }
}

function nameFile(bytes: Buffer): Uint8Array {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, noId.length).toUpperCase()
  const place = bytes.lastIndexOf(`<${noId}> <${noId}>`)
  if (place < 0) throw new Error('the trailer lacks its ID')
  bytes.write(`<${name}> <${name}>`, place, 'latin1')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

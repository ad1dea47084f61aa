import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { inflateSync } from 'node:zlib'

/** An object of a PDF that may stand behind a reference. */
export type Value = PDFObject | undefined

/** Names by their text: PDFName.of looks for escapes in it each time. */
const names = new Map<string, PDFName>()

/** The name with this text. */
export function nameOf(text: string): PDFName {
  let name = names.get(text)
  if (!name) {
    name = PDFName.of(text)
    names.set(text, name)
  }
  return name
}

/** The entry of a dictionary, references followed; undefined if it is absent or null. */
export function entry(dict: PDFDict | undefined, key: string): Value {
  return dict?.lookup(nameOf(key))
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(entry(dict, key))
}

export function asDict(value: Value): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict
  return value instanceof PDFDict ? value : undefined
}

/** The items of an array, references followed; any other object is a list of one. */
export function listAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = entry(dict, key)
  if (value instanceof PDFArray)
    return value.asArray().flatMap((item) => dict?.context.lookup(item) ?? [])
  return value ? [value] : []
}

/** The items of an array as they stand: references stay references. */
export function rawListAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = entry(dict, key)
  if (value instanceof PDFArray) return value.asArray()
  const raw = dict?.get(nameOf(key))
  return raw === undefined || value === undefined ? [] : [raw]
}

export function refAt(dict: PDFDict | undefined, key: string): PDFRef | undefined {
  const value = dict?.get(nameOf(key))
  return value instanceof PDFRef ? value : undefined
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asName(entry(dict, key))
}

/** Names that have been decoded: the same few stand in ten thousands of objects. */
const decoded = new WeakMap<PDFName, string>()

export function asName(value: Value): string | undefined {
  return value instanceof PDFName ? decodeName(value) : undefined
}

export function decodeName(name: PDFName): string {
  let text = decoded.get(name)
  if (text === undefined) {
    text = name.decodeText()
    decoded.set(name, text)
  }
  return text
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function booleanAt(dict: PDFDict | undefined, key: string): boolean | undefined {
  const value = entry(dict, key)
  return value instanceof PDFBool ? value.asBoolean() : undefined
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asText(entry(dict, key))
}

export function asText(value: Value): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}

export function numbersAt(dict: PDFDict | undefined, key: string): readonly number[] {
  return listAt(dict, key).flatMap((item) => (item instanceof PDFNumber ? item.asNumber() : []))
}

/** What `streamBytes` throws for a stream whose filter it does not know or whose data is damaged. */
export class UnreadableStream extends Error {}

/**
 * The bytes of a stream that is packed with Flate or not at all: all that matters here is.
 * @throws UnreadableStream for any other filter, and for damaged data.
 */
export function streamBytes(stream: Value): Uint8Array {
  if (!(stream instanceof PDFStream)) throw new UnreadableStream('no stream')
  const bytes = stream instanceof PDFRawStream ? stream.asUint8Array() : stream.getContents()
  const filters = listAt(stream.dict, 'Filter').map(asName)
  if (filters.length === 0) return bytes
  const predictor = numberAt(dictAt(stream.dict, 'DecodeParms'), 'Predictor') ?? 1
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || predictor !== 1)
    throw new UnreadableStream(`packed with ${filters.join(', ')}`)
  try {
    return inflateSync(bytes)
  } catch (error) {
    throw new UnreadableStream('damaged data', { cause: error })
  }
}

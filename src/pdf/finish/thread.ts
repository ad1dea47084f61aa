/** What runs in the thread that works on printed PDFs. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { PDFDocument } from '@cantoo/pdf-lib'
import { readDestinations } from '../document/destinations.ts'
import type { Destinations } from '../document/destinations.ts'
import { finishPdf } from './finish-pdf.ts'
import type { FinishOrder } from './finish-pdf.ts'

/** Hands over a FinishedPdf: its bytes change the thread, they are not copied. */
export async function finish(order: FinishOrder): Promise<unknown> {
  const finished = await finishPdf(order)
  const bytes = toOwn(finished.bytes)
  return move({ [transferableSymbol]: bytes.buffer, [valueSymbol]: { ...finished, bytes } })
}

/** Where the targets of all links of a print stand. */
export async function locate(printed: Uint8Array): Promise<Destinations> {
  return readDestinations(
    await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Infinity }),
  )
}

/** Short buffers share their memory with others, which must stay where it is. */
function toOwn(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
}

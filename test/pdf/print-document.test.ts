import { expect, test } from 'vitest'
import type { Destinations } from '../../src/pdf/document/destinations.ts'
import type { PdfThread } from '../../src/pdf/finish/pdf-thread.ts'
import { printDocument } from '../../src/pdf/print-document.ts'
import type { PrintOrder } from '../../src/pdf/print-document.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { facts } from './conform/chromium-like.ts'

/** A document whose only target is expected on these pages and found on those, try by try. */
function order(expected: readonly number[], found: readonly number[]): PrintOrder {
  const places = (pages: readonly number[], at: number): Destinations =>
    new Map([['ziel', pages[at] ?? 0]])
  let opened = 0
  let finished = 0
  const task = { titel: 'Adlershof', signal: new AbortController().signal }
  return {
    ...{ date: new Date(0), manifest: undefined, task },
    limit: { titel: 'Adlershof', deadline: 10_000 },
    thread: {
      finish: () =>
        Promise.resolve({
          bytes: new Uint8Array([finished]),
          destinations: places(found, finished++),
          ...{ findings: [], pages: 1 },
        }),
    } as unknown as PdfThread,
    withPage: () =>
      Promise.resolve({
        printed: new Uint8Array(),
        facts,
        expected: places(expected, opened++),
      }),
    onPrinted: () => undefined,
  }
}

test('printed until the page numbers are right', async () => {
  expect((await printDocument(order([1, 2], [2, 2]))).bytes).toEqual(new Uint8Array([1]))
})

test('page numbers that never settle: fails by name, not as a bug', async () => {
  const failure: unknown = await printDocument(order([1, 2, 3], [2, 3, 4])).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(UserError)
  expect(failure).toMatchObject({
    kind: 'render',
    message:
      'Der Browser konnte „Adlershof“ nicht drucken (die Seitenzahlen kommen nicht zur Ruhe).',
  })
})

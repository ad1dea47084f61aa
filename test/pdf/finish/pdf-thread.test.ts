import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeBug } from '../../../src/files/describe-bug.ts'
import { finishPdf } from '../../../src/pdf/finish/finish-pdf.ts'
import type { FinishOrder } from '../../../src/pdf/finish/finish-pdf.ts'
import { BugInThread, createPdfThread } from '../../../src/pdf/finish/pdf-thread.ts'
import type { PdfThread } from '../../../src/pdf/finish/pdf-thread.ts'
import { smallPdf } from '../../support/small-pdf.ts'
import { chromiumLike, facts } from '../conform/chromium-like.ts'
import { trouble, writeWorseThread } from './worse-thread.ts'

const task = { titel: 'Adlershof', signal: new AbortController().signal }

function order(printed = chromiumLike(), text = ''): FinishOrder {
  // Bytes of their own: those of short buffers belong to many.
  return {
    printed: new Uint8Array(printed),
    facts: { ...facts, text },
    date: new Date(0),
    manifest: undefined,
  }
}
const saying = (text: string): FinishOrder => order(new Uint8Array(1), text)

let folder: string
let thread: PdfThread
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
})
afterEach(async () => {
  await thread.close()
  rmSync(folder, { recursive: true })
})

/** A thread with little memory, in which documents come to grief as they ask for. */
function openWorseThread(): PdfThread {
  return createPdfThread({ heap: 64, module: writeWorseThread(folder) })
}

test('finishes as it would be here, and takes the bytes over', async () => {
  thread = createPdfThread()
  const given = order()
  const [finished, places] = await Promise.all([
    thread.finish(given, task),
    thread.locate(new Uint8Array(chromiumLike()), task),
  ])
  expect(given.printed.byteLength).toBe(0)
  const here = await finishPdf(order())
  expect(Buffer.compare(finished.bytes, here.bytes)).toBe(0)
  expect(finished).toEqual({ ...here, bytes: finished.bytes })
  expect(places).toEqual(new Map([['ziel', 1]]))
})

test('a bug comes back with the place where it came up, and the next document is finished', async () => {
  thread = createPdfThread()
  const bug: unknown = await thread
    .finish(
      order(smallPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'])),
      task,
    )
    .catch((error: unknown) => error)
  expect(bug).toBeInstanceOf(BugInThread)
  expect(describeBug(bug)).toMatch(
    /Error: the printed PDF has no structure tree\n\s+at conformPdf \(src\/pdf\/conform\/conform-pdf\.ts:\d+:\d+\)/,
  )
  expect((await thread.finish(order(), task)).pages).toBe(2)
})

test.each([
  [
    trouble.memory,
    'Für das Auszeichnen und Prüfen des PDF von „Adlershof“ reicht der Speicher nicht.',
  ],
  [trouble.exit, 'Das Auszeichnen und Prüfen des PDF von „Adlershof“ ist abgebrochen.'],
])('ended by „%s“: fails by name, and the waiting ones are finished', async (word, message) => {
  thread = openWorseThread()
  const all = [thread.finish(saying(word), task), thread.finish(saying(''), task)]
  await expect(all[0]).rejects.toMatchObject({ kind: 'render', message })
  await expect(all[1]).resolves.toMatchObject({ pages: 1 })
  await expect(thread.finish(saying(''), task)).resolves.toMatchObject({ pages: 1 })
})

test('everybody comes at their turn, however many wait', async () => {
  thread = openWorseThread()
  const asked = [0, 1, 2, 3, 4, 5]
  const finished: number[] = []
  await Promise.all(
    asked.map((each) => thread.finish(saying(''), task).then(() => finished.push(each))),
  )
  expect(finished).toEqual(asked)
})

test('what nobody waits for any longer makes room for the next', async () => {
  thread = openWorseThread()
  const given = new AbortController()
  const failed = thread
    .finish(saying(trouble.endless), { ...task, signal: given.signal })
    .catch(() => 'failed')
  const next = thread.finish(saying(''), task)
  await wait(500)
  given.abort()
  expect(await failed).toBe('failed')
  await expect(next).resolves.toMatchObject({ pages: 1 })
})

test('a thread that cannot start is a bug, now and later', async () => {
  thread = createPdfThread({ module: join(folder, 'nicht-da.mjs') })
  const both = [thread.finish(saying(''), task), thread.finish(saying(''), task)]
  for (const attempt of both) await expect(attempt).rejects.toThrow(/Cannot find module .*nicht-da/)
  const later: unknown = await thread.finish(saying(''), task).catch((error: unknown) => error)
  expect(later).toBeInstanceOf(BugInThread)
})

test('closing ends what runs and what waits, and nothing starts again', async () => {
  thread = openWorseThread()
  const all = [thread.finish(saying(trouble.endless), task), thread.finish(saying(''), task)]
  const failures = Promise.allSettled(all)
  await wait(300)
  await thread.close()
  const ended = { kind: 'render', message: 'Das Drucken wurde beendet.' }
  expect(await failures).toMatchObject([{ reason: ended }, { reason: ended }])
  await expect(thread.finish(saying(''), task)).rejects.toMatchObject(ended)
})

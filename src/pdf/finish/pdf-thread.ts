import { compiledModule } from '../../files/compiled-module.ts'
import type { Threads } from '../../threads/open-threads.ts'
import { openThreads } from '../../threads/open-threads.ts'
import { createTurns } from '../../threads/turns.ts'
import type { Destinations } from '../document/destinations.ts'
import { finishingEnded, printingEnded, tooLittleMemory } from '../print-trouble.ts'
import type { FinishedPdf, FinishOrder } from './finish-pdf.ts'

/** Whose PDF it is, and until when somebody waits for it. */
export interface PdfTask {
  /** Names the document in messages. */
  readonly titel: string
  /** Ends the work, with the thread if it is at it. */
  readonly signal: AbortSignal
}

/**
 * Works on printed PDFs in a thread of its own, while the next pages are set and printed. The bytes
 * it gets are gone afterwards. Its methods throw UserError (render) if the thread ends or has too
 * little memory, and BugInThread for everything else; the next task gets a fresh thread then.
 */
export interface PdfThread {
  /** Starts the thread, which takes a moment; the first task would do it too. */
  start(): void
  /** Where the targets of all links of a print stand. */
  locate(printed: Uint8Array, task: PdfTask): Promise<Destinations>
  /** Makes a print conform, and checks it. */
  finish(order: FinishOrder, task: PdfTask): Promise<FinishedPdf>
  /** Ends the thread and what it is doing; what is asked of it later fails. */
  close(): Promise<void>
}

/** A bug, with the place in the thread where it came up. */
export class BugInThread extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'BugInThread'
    if (cause instanceof Error && cause.stack !== undefined) this.stack = cause.stack
  }
}

/** What tests make smaller or worse. */
export interface PdfThreadOptions {
  /** Megabytes of heap; without it as many as the main thread has. */
  readonly heap?: number
  /** The compiled module that runs in the thread. */
  readonly module?: string
}

export function createPdfThread({
  heap,
  module = compiledModule('pdf/finish/thread.js'),
}: PdfThreadOptions = {}): PdfThread {
  let running: Threads | undefined
  let closed = false
  // Piscina does not keep the order of tasks with a signal: one could wait for ever.
  const turns = createTurns(1)
  const start = (): Threads => {
    if (closed) throw printingEnded()
    running ??= openThreads(module, { count: 1, ...(heap !== undefined && { heap }) })
    return running
  }
  const run = (
    name: 'finish' | 'locate',
    data: unknown,
    { buffer }: Uint8Array,
    { titel, signal }: PdfTask,
  ): Promise<unknown> =>
    turns.take(async () => {
      const thread = start()
      try {
        return await thread.run(name, data, { transferList: [buffer as ArrayBuffer], signal })
      } catch (error) {
        throw closed ? printingEnded() : toTrouble(error, titel)
      }
    })
  return {
    start: () => void start(),
    locate: (printed, task) => run('locate', printed, printed, task) as Promise<Destinations>,
    finish: (order, task) => run('finish', order, order.printed, task) as Promise<FinishedPdf>,
    async close() {
      closed = true
      await running?.close()
    },
  }
}

function toTrouble(error: unknown, titel: string): Error {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooLittleMemory(titel, error)
  if (String(message).startsWith('worker exited with code')) return finishingEnded(titel, error)
  return new BugInThread(error)
}

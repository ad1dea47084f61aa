import { createTurns } from '../threads/turns.ts'
import { PassingTrouble, printingEnded } from './print-trouble.ts'
import type { Printer, PrinterOptions, PrintMeta } from './printer.ts'
import { openPrinter } from './printer.ts'

/** A browser has printed so many documents when a fresh one takes over: no leak can grow. */
const renewAfter = 40

/** Prints many documents, one page more or less after the other. */
export interface PatientPrinter extends Omit<Printer, 'close'> {
  /** Ends all browsers, and waits until they have ended; `force` does not ask them. */
  close(force?: boolean): Promise<void>
}

/** A printer with the number of documents it has printed and is printing. */
interface Shift {
  readonly printer: Promise<Printer>
  begun: number
  open: number
}

/**
 * A printer for many documents: at most `pages` at once, a fresh browser after every 40, and a
 * document whose page crashed or hung is tried once more, alone in a browser of its own.
 * @throws UserError (usage) if there is no browser or none starts.
 */
export async function openPatientPrinter(
  options: PrinterOptions,
  pages: number,
  open: (options: PrinterOptions) => Promise<Printer> = openPrinter,
): Promise<PatientPrinter> {
  const all = createPrinters(() => open(options))
  const { start, end } = all
  let shift: Shift = { printer: start(), begun: 0, open: 0 }
  const { browser } = await shift.printer
  const turns = createTurns(pages)

  const printInShift: Printer['print'] = async (html, meta, onPrinted) => {
    const before = shift
    if (shift.begun === renewAfter) shift = { printer: start(), begun: 0, open: 0 }
    const mine = shift
    mine.begun++
    mine.open++
    try {
      if (before !== mine && before.open === 0) await end(before.printer, false)
      return await (await mine.printer).print(html, meta, onPrinted)
    } finally {
      mine.open--
      if (mine !== shift && mine.open === 0) await end(mine.printer, false)
    }
  }
  const printAlone = async (html: string, meta: PrintMeta): Promise<Uint8Array> => {
    const printer = start()
    try {
      return await (await printer).print(html, meta)
    } finally {
      await end(printer, false)
    }
  }
  return {
    browser,
    async print(html, meta) {
      try {
        // While the PDF of one is finished, the next page is opened.
        return await turns.take((leave) => printInShift(html, meta, leave))
      } catch (error) {
        if (all.isClosed() || !(error instanceof PassingTrouble)) throw error
        return turns.take(() => printAlone(html, meta))
      }
    },
    close: (force = false) => all.close(force),
  }
}

/** Printers that are open: who ends one, and who ends all, waits until it has ended. */
function createPrinters(open: () => Promise<Printer>) {
  const printers = new Set<Promise<Printer>>()
  const endings = new Set<Promise<void>>()
  let closed = false
  const end = (printer: Promise<Printer>, force: boolean): Promise<void> => {
    printers.delete(printer)
    const ending = printer.then(
      (opened) => opened.close(force),
      // One that did not start has nothing to end.
      () => undefined,
    )
    endings.add(ending)
    return ending
  }
  return {
    end,
    isClosed: () => closed,
    start: (): Promise<Printer> => {
      if (closed) throw printingEnded()
      const printer = open()
      printers.add(printer)
      return printer
    },
    close: async (force: boolean): Promise<void> => {
      closed = true
      for (const printer of printers) void end(printer, force)
      // Also those that somebody else has begun to end.
      await Promise.all(endings)
    },
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BugInThread } from '../../src/pdf/finish/pdf-thread.ts'
import type { Printer } from '../../src/pdf/printer.ts'
import { browserProcesses } from '../support/browser-processes.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'
import { trouble, writeWorseThread } from './finish/worse-thread.ts'

const meta = { titel: 'Adlershof', datum: new Date(0) }
const short = '<!doctype html><html lang="de"><title>Kurz</title><p>Kurz</p></html>'
/** Takes many seconds to print. */
const long = `<!doctype html><html lang="de"><title>Lang</title><table>${'<tr><td>Wort</td><td>Wort</td></tr>'.repeat(40_000)}</table></html>`

/** Folders this process has made in the temporary folder. */
const ownFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith('bzrp-') && name.includes(`-${process.pid}-`),
  )

describe.skipIf(!canPrint)(
  'when the browser fails (Linux on x64 only)',
  { timeout: 60_000 },
  () => {
    let printer: Printer
    beforeEach(async () => {
      printer = await openTestPrinter({ deadline: (bytes) => (bytes < 1000 ? 30_000 : 20_000) })
    }, 60_000)
    afterEach(async () => {
      await printer.close()
      await vi.waitFor(() => {
        expect(browserProcesses()).toEqual([])
      }, 5000)
      expect(ownFolders()).toEqual([])
    })

    /** Starts a long print and waits until it is on its way. */
    async function startLongPrint(): Promise<{ failure: Promise<unknown> }> {
      const failure = printer.print(long, meta).then(
        () => 'printed',
        (error: unknown) => error,
      )
      await wait(1500)
      return { failure }
    }

    function signal(name: NodeJS.Signals, which: 'isLeader' | 'isRenderer'): void {
      const chosen = browserProcesses().filter((each) => each[which])
      expect(chosen.length).toBeGreaterThan(0)
      for (const { pid } of chosen) process.kill(pid, name)
    }

    test('killed: the print fails at once by name, and the next one gets a new browser', async () => {
      const { failure } = await startLongPrint()
      signal('SIGKILL', 'isLeader')
      expect(await failure).toMatchObject({
        kind: 'render',
        message: 'Der Browser ist beim Drucken von „Adlershof“ abgestürzt.',
      })
      expect((await printer.print(short, meta)).length).toBeGreaterThan(1000)
    })

    test('killed between two prints: the next one gets a new browser', async () => {
      await printer.print(short, meta)
      signal('SIGKILL', 'isLeader')
      // Its end is noticed when the last of its processes has closed the pipe.
      await vi.waitFor(() => {
        expect(browserProcesses()).toEqual([])
      }, 5000)
      await wait(200)
      expect((await printer.print(short, meta)).length).toBeGreaterThan(1000)
    })

    test('page crashed: the print fails by name, the browser goes on', async () => {
      const { failure } = await startLongPrint()
      const leader = browserProcesses().find((each) => each.isLeader)?.pid
      signal('SIGKILL', 'isRenderer')
      expect(await failure).toMatchObject({
        kind: 'render',
        message: 'Der Browser ist beim Drucken von „Adlershof“ abgestürzt.',
      })
      expect((await printer.print(short, meta)).length).toBeGreaterThan(1000)
      expect(browserProcesses().find((each) => each.isLeader)?.pid).toBe(leader)
    })

    test.each([0, 50, 150])(
      'page crashed %i ms after it began to open: the print fails at once, by name',
      async (delay) => {
        const pages = (): readonly number[] =>
          browserProcesses().flatMap(({ pid, isRenderer }) => (isRenderer ? pid : []))
        const before = pages()
        const failure = printer.print(long, meta).then(
          () => 'printed',
          (error: unknown) => error,
        )
        await vi.waitUntil(() => pages().length > before.length, { timeout: 5000, interval: 5 })
        await wait(delay)
        const killed = performance.now()
        for (const pid of pages()) if (!before.includes(pid)) process.kill(pid, 'SIGKILL')
        expect(await failure).toMatchObject({
          kind: 'render',
          message: 'Der Browser ist beim Drucken von „Adlershof“ abgestürzt.',
        })
        // Its time is 20 seconds.
        expect(performance.now() - killed).toBeLessThan(5000)
        expect((await printer.print(short, meta)).length).toBeGreaterThan(1000)
      },
    )

    test('all prints of a killed browser fail, and later ones share one new browser', async () => {
      const all = [printer.print(long, meta), printer.print(long, meta)]
      const failures = Promise.allSettled(all)
      await wait(1000)
      signal('SIGKILL', 'isLeader')
      expect((await failures).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
      await Promise.all([printer.print(short, meta), printer.print(short, meta)])
      expect(browserProcesses().filter((each) => each.isLeader)).toHaveLength(1)
    })
  },
)

describe.skipIf(!canPrint)(
  'when the browser hangs (Linux on x64 only)',
  { timeout: 60_000 },
  () => {
    test('the print ends at its deadline, the browser with it, and the next print works', async () => {
      let limit = 3000
      const printer = await openTestPrinter({ deadline: () => limit })
      try {
        const leader = browserProcesses().find((each) => each.isLeader)?.pid ?? 0
        process.kill(leader, 'SIGSTOP')
        await expect(printer.print(short, meta)).rejects.toMatchObject({
          kind: 'render',
          message:
            'Das Drucken von „Adlershof“ war nach 3 Sekunden nicht fertig und wurde abgebrochen.',
        })
        await vi.waitFor(() => {
          expect(browserProcesses().map(({ group }) => group)).not.toContain(leader)
        }, 2000)
        limit = 60_000
        expect((await printer.print(short, meta)).length).toBeGreaterThan(1000)
      } finally {
        await printer.close()
      }
      expect(ownFolders()).toEqual([])
    })

    test('what is printed after closing fails, and no new browser starts', async () => {
      const printer = await openTestPrinter()
      await printer.close(true)
      await expect(printer.print(short, meta)).rejects.toMatchObject({
        kind: 'render',
        message: 'Das Drucken wurde beendet.',
      })
      expect(browserProcesses()).toEqual([])
    })

    test('closing takes a few seconds at most and leaves no process', async () => {
      const printer = await openTestPrinter()
      const leader = browserProcesses().find((each) => each.isLeader)?.pid ?? 0
      process.kill(leader, 'SIGSTOP')
      await printer.close()
      await printer.close()
      await vi.waitFor(() => {
        expect(browserProcesses()).toEqual([])
      }, 5000)
      expect(ownFolders()).toEqual([])
    })
  },
)

describe.skipIf(!canPrint)(
  'when the thread behind the browser fails (Linux on x64 only)',
  { timeout: 60_000 },
  () => {
    let folder: string
    let printer: Printer
    let limit = 30_000
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
      const thread = { heap: 64, module: writeWorseThread(folder) }
      printer = await openTestPrinter({ thread, deadline: () => limit })
    }, 60_000)
    afterAll(async () => {
      await printer.close()
      rmSync(folder, { recursive: true })
    })
    const saying = (word: string): string => short.replace('<p>Kurz', `<p>${word}`)
    const nextIsPrinted = async (): Promise<void> => {
      expect(await printer.print(short, meta)).toEqual(new Uint8Array([1, 2, 3]))
    }

    test('too little memory: fails by name, and the next one is printed', async () => {
      await expect(printer.print(saying(trouble.memory), meta)).rejects.toMatchObject({
        kind: 'render',
        message:
          'Für das Auszeichnen und Prüfen des PDF von „Adlershof“ reicht der Speicher nicht.',
      })
      await nextIsPrinted()
    })

    test('a bug stays one, with its place, and is not blamed on the browser', async () => {
      const bug: unknown = await printer
        .print(saying(trouble.bug), meta)
        .catch((error: unknown) => error)
      expect(bug).toBeInstanceOf(BugInThread)
      expect((bug as Error).stack).toMatch(/^TypeError: not as Chromium writes it\n\s+at finish/)
      await nextIsPrinted()
    })

    test('no end: given up at the deadline, and the next one is printed', async () => {
      limit = 1500
      await expect(printer.print(saying(trouble.endless), meta)).rejects.toMatchObject({
        kind: 'render',
        message:
          'Das Drucken von „Adlershof“ war nach 2 Sekunden nicht fertig und wurde abgebrochen.',
      })
      limit = 30_000
      await nextIsPrinted()
    })
  },
)

import { EventEmitter } from 'node:events'
import type { Browser, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { BrowserLost, PassingTrouble } from '../../src/pdf/print-trouble.ts'
import type { PrintWatch } from '../../src/pdf/watch-printing.ts'
import { watchPrinting } from '../../src/pdf/watch-printing.ts'

/** A browser as far as it is watched: it tells of crashes, and opens the page „eigene“. */
function openFake(): { watch: PrintWatch; page: Page; crash: (targetId: string) => void } {
  const session = Object.assign(new EventEmitter(), {
    send: (method: string) =>
      Promise.resolve(
        method === 'Target.getTargetInfo' ? { targetInfo: { targetId: 'eigene' } } : {},
      ),
    detach: () => Promise.resolve(),
  })
  const createCDPSession = () => Promise.resolve(session)
  const browser = Object.assign(new EventEmitter(), {
    connected: true,
    target: () => ({ createCDPSession }),
  })
  return {
    watch: watchPrinting(browser as unknown as Browser, 'Adlershof', 10_000),
    page: { createCDPSession } as unknown as Page,
    crash: (targetId) => session.emit('Target.targetCrashed', { targetId }),
  }
}

async function troubleOf({ trouble }: PrintWatch): Promise<unknown> {
  const nothing = new Promise((resolve) => setTimeout(resolve, 20, 'none'))
  return Promise.race([trouble.catch((error: unknown) => error), nothing])
}

test('a page that dies while it is opened takes its browser along', async () => {
  const { watch, page, crash } = openFake()
  await watch.watchPage(() => {
    crash('eigene')
    return Promise.resolve(page)
  })
  expect(await troubleOf(watch)).toBeInstanceOf(BrowserLost)
  watch.end()
})

test('one that dies later costs only itself', async () => {
  const { watch, page, crash } = openFake()
  await watch.watchPage(() => Promise.resolve(page))
  crash('fremde')
  expect(await troubleOf(watch)).toBe('none')
  crash('eigene')
  const trouble = await troubleOf(watch)
  expect(trouble).toBeInstanceOf(PassingTrouble)
  expect(trouble).not.toBeInstanceOf(BrowserLost)
  watch.end()
})

import type { Browser, CDPSession, Page } from 'puppeteer-core'

/** Learns of crashes from the browser itself: Puppeteer hears only of those of pages it has open. */
export interface CrashWatch {
  /** From now on only its crashes count; before, those of every page that began after the watch. */
  pageIsOpen(page: Page): Promise<void>
  end(): void
}

/**
 * Calls back when the page crashes that is opened next, or later on. Where several are opened at
 * once nobody can tell whose process it was: all of them then count as crashed.
 */
export async function watchCrashes(browser: Browser, onCrash: () => void): Promise<CrashWatch> {
  const { session, alive } = await (tales.get(browser) ?? listen(browser))
  const others = new Set(alive)
  const crashed = new Set<string>()
  let own: string | undefined
  const onTargetCrashed = ({ targetId }: { readonly targetId: string }): void => {
    crashed.add(targetId)
    if (own === undefined ? !others.has(targetId) : targetId === own) onCrash()
  }
  session.on('Target.targetCrashed', onTargetCrashed)
  return {
    async pageIsOpen(page) {
      const its = await page.createCDPSession()
      own = (await its.send('Target.getTargetInfo')).targetInfo.targetId
      await its.detach()
      if (crashed.has(own)) onCrash()
    },
    end() {
      session.off('Target.targetCrashed', onTargetCrashed)
    },
  }
}

/** What a browser tells of its pages, and which it has. */
interface Tales {
  readonly session: CDPSession
  readonly alive: ReadonlySet<string>
}

/** Once for each browser, as long as it lives: Puppeteer takes the end of a session for that of the browser. */
const tales = new WeakMap<Browser, Promise<Tales>>()

function listen(browser: Browser): Promise<Tales> {
  const begin = async (): Promise<Tales> => {
    const session = await browser.target().createCDPSession()
    const alive = new Set<string>()
    session.on('Target.targetCreated', ({ targetInfo }) => alive.add(targetInfo.targetId))
    session.on('Target.targetDestroyed', ({ targetId }) => alive.delete(targetId))
    // Tells first of all pages that are there already.
    await session.send('Target.setDiscoverTargets', { discover: true })
    return { session, alive }
  }
  const begun = begin()
  tales.set(browser, begun)
  return begun
}

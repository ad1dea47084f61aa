import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'

/** How long a browser may take to close by itself. */
const patience = 5000

/**
 * Closes a browser: asks it, and if it does not go, kills it with all its processes. Returns when
 * it is gone.
 */
export async function closeBrowser(browser: Browser): Promise<void> {
  const gone = new AbortController()
  await Promise.race([
    browser.close().catch(() => {
      // It is dead or dying: what is left of it is killed below.
    }),
    wait(patience, undefined, { signal: gone.signal }).catch(() => undefined),
  ])
  gone.abort()
  await killBrowser(browser)
}

/**
 * Kills a browser with all its processes: they form one process group, except on Windows, where
 * the children end with the pipe to their parent. Returns when the first of them is dead.
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  if (child?.pid === undefined) return
  const isDead = child.exitCode !== null || child.signalCode !== null
  const dead = isDead ? undefined : once(child, 'exit')
  if (process.platform === 'win32') child.kill()
  else killGroup(child.pid)
  await dead
}

/** Kills all that is left of a process group; not for Windows. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // ESRCH: none is left. EPERM (macOS): only zombies are left.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

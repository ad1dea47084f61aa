import { statSync } from 'node:fs'
import type { BrowserInfo, Origin } from './browser-info.ts'
import { chooseBrowsers, findBrowsers } from './find-browsers.ts'
import { packagedBrowser, packageName } from './packaged-browser.ts'
import { probeMachine } from './probe-machine.ts'

/**
 * What names the browser that would print, without starting it: the package and its version, or a
 * program with its size and age. Null if there is none or nothing can be said: it is then unknown.
 */
export async function identifyBrowser(options: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly browser?: string | undefined
}): Promise<string | null> {
  const probe = await probeMachine(options)
  const { set, found } = findBrowsers(probe)
  if (set ? !set.usable : found.length === 0) return null
  const [first] = chooseBrowsers({ set, found }, probe)
  return first ? describe(first.origin, first.path) : null
}

function describe(origin: Origin, path: string): string | null {
  if (origin === 'packaged') return `${packageName} ${packagedBrowser()?.version ?? ''}`
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${path} ${stat.size} ${stat.mtimeMs}` : null
}

/** The same for a browser that has been started. */
export function describeStarted({ origin, path }: BrowserInfo): string | null {
  return describe(origin, path)
}

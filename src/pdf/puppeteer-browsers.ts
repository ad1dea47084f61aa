import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { InstalledPlace } from './browser-places.ts'

/** Where `npx puppeteer browsers install` puts browsers. */
export function puppeteerFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  return env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache', 'puppeteer')
}

/**
 * The browsers in Puppeteer's folder that fit this machine: headless shells before full browsers,
 * the newest first. A folder that is absent or in disorder holds none.
 */
export async function listPuppeteerBrowsers(folder: string): Promise<readonly InstalledPlace[]> {
  if (!existsSync(folder)) return []
  const { Browser, detectBrowserPlatform, getInstalledBrowsers } =
    await import('@puppeteer/browsers')
  const kinds = [
    [Browser.CHROMEHEADLESSSHELL, 'Chrome Headless Shell'],
    [Browser.CHROME, 'Chrome for Testing'],
  ] as const
  const all = await getInstalledBrowsers({ cacheDir: folder }).catch(() => {
    // Foreign files or a damaged index in a folder that is not ours: the other browsers remain.
    return []
  })
  const here = all.filter(({ platform }) => platform === detectBrowserPlatform())
  return kinds.flatMap(([kind, name]) =>
    here
      .filter(({ browser }) => browser === kind)
      .toSorted((a, b) => byNumbers.compare(b.buildId, a.buildId))
      .map(({ executablePath }) => ({ name, path: executablePath })),
  )
}

/** For versions of four numbers, which the library's own comparison refuses. */
const byNumbers = new Intl.Collator('en', { numeric: true })

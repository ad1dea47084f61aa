import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import type { Probe } from './find-browsers.ts'
import { homeFolder } from './home-folder.ts'
import { packagedBrowser } from './packaged-browser.ts'
import { listPuppeteerBrowsers, puppeteerFolder } from './puppeteer-browsers.ts'

/** Looks at the machine this runs on: everything discovery needs to know. */
export async function probeMachine(options: {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly browser?: string | undefined
}): Promise<Probe> {
  const { env, browser } = options
  const home = homeFolder(env)
  const folder = puppeteerFolder(env, home)
  const archive = packagedBrowser()?.folder
  return {
    platform: platform(),
    arch: arch(),
    home,
    env,
    option: browser,
    puppeteer: { folder, browsers: await listPuppeteerBrowsers(folder) },
    packaged:
      archive !== undefined && existsSync(join(archive, 'chromium.br')) ? archive : undefined,
    isExecutable,
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Not there or not ours to run: for discovery the same.
    return false
  }
}

import { homeFolder } from '../pdf/home-folder.ts'
import type { PrinterOptions } from '../pdf/printer.ts'
import { cacheFolder } from './cache-folder.ts'
import type { Surroundings } from './surroundings.ts'

/** What `openPrinter` has to know about user and machine; `browser` is the value of `--browser`. */
export function printerOptions({ env }: Surroundings, browser?: string): PrinterOptions {
  return {
    env,
    browser,
    // Windows has no user numbers.
    uid: process.getuid?.() ?? -1,
    cacheDir: cacheFolder(env, process.platform, homeFolder(env)),
  }
}

import { arch, platform } from 'node:os'
import { join, resolve } from 'node:path'
import { openPrinter } from '../../src/pdf/printer.ts'
import type { Printer, PrinterOptions } from '../../src/pdf/printer.ts'

/** Whether the browser from the packages runs here; elsewhere tests that print are skipped. */
export const canPrint = platform() === 'linux' && arch() === 'x64'

/** Kept between runs, so that not every test unpacks 190 MB: a value for XDG_CACHE_HOME. */
export const testCacheHome = resolve(import.meta.dirname, '../../node_modules/.cache/bzrp-test')

/** The cache folder of bzrp in it. */
export const testCache = join(testCacheHome, 'bzrp')

/** An environment in which only the browser from the packages can be found. */
export function bareEnvironment(): Record<string, string | undefined> {
  return {
    HOME: '/nicht-vorhanden',
    PATH: '/usr/bin:/bin',
    BZRP_NO_SANDBOX: process.env['BZRP_NO_SANDBOX'],
  }
}

/** A printer with the browser from the packages, whatever else the machine has. */
export function openTestPrinter(options: Partial<PrinterOptions> = {}): Promise<Printer> {
  return openPrinter({
    env: bareEnvironment(),
    uid: process.getuid?.() ?? -1,
    cacheDir: testCache,
    ...options,
  })
}

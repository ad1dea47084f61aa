import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The npm package that brings a browser for Linux on x64. */
export const packageName = '@sparticuz/chromium'

/** The archives of the packaged browser. */
export interface PackagedBrowser {
  /** Holds `chromium.br`, `al2023.tar.br` and `fonts.tar.br`. */
  readonly folder: string
  /** Version of the npm package. */
  readonly version: string
}

/**
 * Finds the package without running any of its code: its own start unpacks to a path that every
 * user of the machine can prepare (`/tmp/chromium`) and switches protections off.
 * Returns undefined if the package is not installed.
 */
export function packagedBrowser(): PackagedBrowser | undefined {
  const root = findPackage()
  if (root === undefined) return undefined
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return { folder: join(root, 'bin'), version }
}

function findPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName)
    const name = join('node_modules', ...packageName.split('/'))
    return entry.slice(0, entry.lastIndexOf(name) + name.length)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

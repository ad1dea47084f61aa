import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sep } from 'node:path'
import type { ForkOptions } from 'node:child_process'
import { compiledModule } from '../files/compiled-module.ts'
import { toolFolder } from '../files/tool-folder.ts'

/** Megabytes of heap for one child: a large chart takes a tenth of it. */
const heap = 256

/** The compiled module that the child runs. */
export const childModule = compiledModule('sandbox/child.js')

/**
 * How the child is started: a bounded heap, an empty environment, and Node's permission model with
 * the right to read the tool and its packages; it may write nothing and start nothing.
 */
export function childOptions(): ForkOptions {
  const flags = process.allowedNodeEnvironmentFlags
  const permission = flags.has('--permission') ? '--permission' : '--experimental-permission'
  return {
    execArgv: [
      `--max-old-space-size=${heap}`,
      permission,
      ...readableFolders().map((folder) => `--allow-fs-read=${folder}${sep}*`),
      '--disable-warning=ExperimentalWarning',
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  }
}

/** The tool itself and every folder above it that packages may be installed in. */
function readableFolders(): readonly string[] {
  const modules = createRequire(childModule).resolve.paths('vega') ?? []
  return [toolFolder, ...modules.filter((folder) => existsSync(folder))]
}

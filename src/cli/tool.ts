import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolFolder } from '../files/tool-folder.ts'

/** Version of bzrp as in its package.json. */
export function toolVersion(): string {
  const { version } = JSON.parse(readFileSync(join(toolFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'

const require = createRequire(import.meta.url)

/** The library that knows every fault of a file: loaded for the first file that may have one. */
export function yamlLibrary(): typeof Yaml {
  return require('yaml') as typeof Yaml
}

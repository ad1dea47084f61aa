import { createHash } from 'node:crypto'
import * as generated from '../generated/katalog.ts'
import type { YamlSource } from './yaml-source.ts'
import { readYamlSource } from './yaml-source.ts'

/** What a file of the catalogue says, taken from it when the package was built. */
interface Bekannt {
  readonly data: unknown
  /** Paths of texts in quotes or blocks, joined with `/`. */
  readonly quoted: readonly string[]
}

const bekannte = generated.katalogdateien as ReadonlyMap<string, Bekannt>

/**
 * Reads a file of the catalogue. One that is known by its hash is parsed only when someone asks
 * where in it something stands; the answers are those of `readYamlSource`.
 */
export function readKatalogdatei(file: string, bytes: Uint8Array): YamlSource {
  const bekannt = bekannte.get(createHash('sha256').update(bytes).digest('hex'))
  if (!bekannt) return readYamlSource(file, bytes)
  const quoted = new Set(bekannt.quoted)
  let parsed: YamlSource | undefined
  const parse = (): YamlSource => (parsed ??= readYamlSource(file, bytes))
  return {
    file,
    text: Buffer.from(bytes).toString('utf8'),
    data: bekannt.data,
    diagnostics: [],
    locate: (path, part) => parse().locate(path, part),
    locateText: (path, start, end) => parse().locateText(path, start, end),
    isQuoted: (path) => quoted.has(path.join('/')),
  }
}

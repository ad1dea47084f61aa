import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** One hash over named parts: the order in which they are given does not matter. */
export function hashParts(parts: ReadonlyMap<string, string>): string {
  const lines = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => JSON.stringify(pair))
  return sha256(lines.join('\n'))
}

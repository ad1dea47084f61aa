import { createHash } from 'node:crypto'

/** Hash of a file as a Data Package writes it. */
export function toHash(inhalt: string): string {
  return `sha256:${createHash('sha256').update(inhalt).digest('hex')}`
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a document says that fells the thread; all others are finished with these bytes. */
export const trouble = {
  bug: 'Fehler',
  memory: 'Speicher',
  exit: 'Ende',
  endless: 'endlos',
} as const

const source = `
export function locate() { return new Map() }
export function finish({ facts: { text } }) {
  const says = (word) => text.includes(word)
  if (says('${trouble.bug}')) throw new TypeError('not as Chromium writes it')
  if (says('${trouble.memory}')) for (const all = []; ; ) all.push(new Array(100_000).fill(all.length / 3))
  if (says('${trouble.exit}')) process.exit(7)
  while (says('${trouble.endless}')) ;
  return { bytes: new Uint8Array([1, 2, 3]), destinations: new Map(), findings: [], pages: 1 }
}`

/** Writes a module for the thread that does what a document asks for. */
export function writeWorseThread(folder: string): string {
  const module = join(folder, 'thread.mjs')
  writeFileSync(module, source)
  return module
}

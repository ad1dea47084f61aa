import { fileURLToPath } from 'node:url'

/** Run from its sources, in tests, the tool takes what was compiled from them beside them. */
const isSource = import.meta.url.endsWith('.ts')

/**
 * The JavaScript of a module that runs in a process (`child`) or a thread of its own, by its place
 * among the sources: `pdf/finish/thread.js`. Tests compile all modules of these names.
 */
export function compiledModule(place: `${string}/${'child' | 'thread'}.js`): string {
  return fileURLToPath(new URL(isSource ? `../../dist/${place}` : `../${place}`, import.meta.url))
}

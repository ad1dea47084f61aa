import { join } from 'node:path'
import { toolFolder } from './tool-folder.ts'

/**
 * The JavaScript of a module that runs in a process (`child`) or a thread of its own, by its place
 * among the sources: `pdf/finish/thread.js`. All modules of these names are bundled as such.
 */
export function compiledModule(place: `${string}/${'child' | 'thread'}.js`): string {
  return join(toolFolder, 'dist', place)
}

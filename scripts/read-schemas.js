import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All JSON Schemas of a folder by file name, sorted. */
export function readSchemas(folder) {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}

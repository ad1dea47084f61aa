import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

const banner = `// @ts-nocheck
/* Generated from katalog/ by scripts/generate-katalog.js: do not edit. */
`

/**
 * The values of the catalogue by the hash of the file they stand in: parsing it at start would take
 * longer than all the rest. A file that is another one is read as usual.
 */
export function generateKatalog(folder) {
  const files = [folder, join(folder, 'gliederungen')].flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => readFileSync(join(each, name))),
  )
  const entries = files.map((bytes) => {
    const document = parseDocument(bytes.toString('utf8'), { schema: 'failsafe' })
    const quoted = []
    const data = toData(document.contents, [], quoted)
    return [createHash('sha256').update(bytes).digest('hex'), { data, quoted }]
  })
  // Text that is parsed as JSON loads faster than a program that says the same.
  const json = JSON.stringify(JSON.stringify(Object.fromEntries(entries)))
  return `${banner}export const katalogdateien = new Map(Object.entries(JSON.parse(${json})))\n`
}

/** Maps, lists and text, and the paths of texts in quotes or blocks, as reading gives them. */
function toData(node, path, quoted) {
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [key.value, toData(value, [...path, key.value], quoted)]),
    )
  if (isSeq(node)) return node.items.map((item, index) => toData(item, [...path, index], quoted))
  if (!isScalar(node) || node.value === null) return ''
  if (node.type !== 'PLAIN') quoted.push(path.join('/'))
  return node.value
}

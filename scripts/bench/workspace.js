import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const katalog = fileURLToPath(new URL('../../katalog', import.meta.url))

/** The rows of the LOR list of one level. */
export function readRaeume(ebene) {
  const [head, ...lines] = readFileSync(join(katalog, 'lor/lor-2021.csv'), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(';')
  return lines
    .map((line) => Object.fromEntries(line.split(';').map((cell, index) => [columns[index], cell])))
    .filter((raum) => raum.ebene === ebene)
}

/** A workspace of one Bezirk, still without profiles. */
export function createWorkspace(folder, { id, name }) {
  mkdirSync(folder, { recursive: true })
  const { aemter } = parse(readFileSync(join(katalog, 'aemter.yaml'), 'utf8'))
  const bezirk = { bezirk: id, name, aemter: aemter.map((amt) => ({ id: amt.id, name: amt.name })) }
  writeFileSync(
    join(folder, 'bezirk.yaml'),
    stringify(bezirk, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  )
}

/** One profile of one line: the whole data part, from the library alone. */
export function writeProfil(folder, raum, version = '1.0.0') {
  const place = join(folder, 'profiles', `${raum.id}-profil`)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'profil.yaml'), `raum: "${raum.id}"\nversion: ${version}\n`)
}

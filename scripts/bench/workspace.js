import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
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

const tool = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A workspace with copies of the profile of real size, one for each of so many regions: with its
 * key, its name and its Planungsräume in place of the copied one's, and every text made its own, so
 * that they differ as real ones do. Those of other Bezirke have findings.
 */
export function createCopies(folder, count) {
  mkdirSync(folder, { recursive: true })
  cpSync(join(tool, 'bezirk.yaml'), join(folder, 'bezirk.yaml'))
  const planungsraeume = readRaeume('planungsraum')
  for (const raum of readRaeume('bezirksregion').slice(-count)) {
    const own = planungsraeume.filter(({ eltern }) => eltern === raum.id)
    const place = join(folder, 'profiles', `${raum.id}-profil`)
    cpSync(join(tool, 'profiles/092007-adlershof'), place, { recursive: true })
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
      const file = join(place, name)
      if (isText(file)) writeFileSync(file, adapt(readFileSync(file, 'utf8'), raum, own))
    }
  }
}

/** Whether a path is a source that can be adapted: an image stays as it is. */
function isText(file) {
  return ['.yaml', '.csv'].includes(extname(file))
}

function adapt(text, raum, planungsraeume) {
  return text
    .replace(/09200(715|716|717)/g, (_key, digits) => {
      const index = Number(digits) - 715
      return (planungsraeume[index] ?? planungsraeume[0]).id
    })
    .replaceAll('092007', raum.id)
    .replaceAll('Adlershof', raum.name)
    .replace(/(?<=\p{L}{3}[.!])(?= \p{Lu})/gu, ` (${raum.id})`)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * A plugin of the bundler: lists the packages whose code is part of what was bundled, each with its
 * licence and notices, which must go where the code goes. The usual plugin for that would install a
 * second bundler.
 * @param root folder of the project: packages are what lies in its node_modules
 */
export function listLicences(root) {
  return {
    name: 'list-licences',
    generateBundle(_, bundle) {
      const folders = Object.values(bundle)
        .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
        .map((id) => id.replace(/^\0|\?.*$/g, ''))
        .filter((file) => relative(root, file).includes('node_modules'))
        .map((file) => findPackage(dirname(file)))
      const packages = [...new Set(folders)].map((folder) => describePackage(folder))
      const source = packages.sort().join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}

/** The folder of a package has a version in its package.json; others below it may not. */
function findPackage(start) {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) && readPackage(folder).version !== undefined)
      return folder
  throw new Error(`no package around ${start}`)
}

function describePackage(folder) {
  const { name, version, license } = readPackage(folder)
  const texts = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying|notice)/i.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim())
  if (license === undefined && texts.length === 0) throw new Error(`${name} has no licence`)
  return [`${name} ${version} (${license})\n`, ...texts.map((text) => `${text}\n`)].join('\n')
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

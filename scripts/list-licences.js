import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const name = 'licences.txt'

/**
 * A plugin of the bundler: lists the packages whose code is part of what was bundled, each with the
 * text of its licence, which must go where the code goes.
 * @param root folder of the project: packages are what lies in its node_modules
 */
export function listLicences(root) {
  return {
    name: 'list-licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}))
      const packages = new Map(
        modules
          .map((id) => id.replace(/^\0|\?.*$/g, ''))
          .filter((file) => relative(root, file).includes('node_modules'))
          .map((file) => findPackage(file))
          .map((folder) => [folder, describePackage(folder)]),
      )
      const source = [...packages.values()].sort().join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: name, source })
    },
  }
}

/** The folder of a package has a name and a version in its package.json; others below it may not. */
function findPackage(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder))
    if (readPackage(folder)?.version !== undefined) return folder
  throw new Error(`no package around ${file}`)
}

function describePackage(folder) {
  const { name, version, license } = readPackage(folder)
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (license === undefined && file === undefined) throw new Error(`${name} has no licence`)
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}

function readPackage(folder) {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

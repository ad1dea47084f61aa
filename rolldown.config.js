/**
 * dist/: the sources in few files. Loaded as the thousand small ones that they are, and with those
 * of some packages, building one profile anew takes a tenth longer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { defineConfig } from 'rolldown'
import { listLicences } from './scripts/list-licences.js'

const root = import.meta.dirname

/** Packages of many small files that a build always loads; they come along with what they need. */
const bundled = ['@cantoo/pdf-lib', '@puppeteer/browsers', 'puppeteer-core', 'sanitize-html']

/** What these packages load for work that bzrp never asks of them. */
const unused = ['chromium-bidi', 'proxy-agent']

/** All other packages stay where npm has put them; many have files of their own. */
function isExternal(id, importer) {
  if (isAbsolute(id) || /^[.\0]/.test(id)) return false
  const isOneOf = (names) => names.some((name) => id === name || id.startsWith(`${name}/`))
  const isPackage = importer !== undefined && relative(root, importer).includes('node_modules')
  return isPackage ? isOneOf(unused) : !isOneOf(bundled)
}

/** The tool, what runs in a process or thread of its own, and what scripts/ takes from dist/. */
function listEntries() {
  const apart = listFiles('src').filter((file) => /[/\\](child|thread)\.ts$/.test(file))
  const forScripts = listFiles('scripts').flatMap((file) => {
    const imports = readFileSync(file, 'utf8').matchAll(/'[./]+\/dist\/(.+)\.js'/g)
    return Array.from(imports, ([, module]) => join(root, 'src', `${module}.ts`))
  })
  const files = [join(root, 'src/cli/run.ts'), ...apart, ...forScripts]
  return Object.fromEntries(
    files.map((file) => [
      relative(join(root, 'src'), file).replaceAll('\\', '/').replace(/\.ts$/, ''),
      file,
    ]),
  )
}

function listFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export default defineConfig({
  input: listEntries(),
  platform: 'node',
  external: isExternal,
  plugins: [listLicences(root)],
  output: {
    dir: join(root, 'dist'),
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Read only when a bug is told.
    sourcemap: 'hidden',
  },
})

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const repository = resolve(import.meta.dirname, '..')
const dist = join(repository, 'dist')

/** All JavaScript that is shipped. */
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .sort()

const imported = /(?:\bfrom |\bimport |\bimport\(|\brequire\()"([^."\s][^"\s]*)"/g

test('what is shipped takes from packages only what they are installed for', () => {
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const packages = files.flatMap((file) =>
    Array.from(readFileSync(join(dist, file), 'utf8').matchAll(imported), ([, name = '']) => name)
      .filter((name) => !isBuiltin(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
  )
  const undeclared = new Set(packages.filter((name) => dependencies[name] === undefined))
  // Puppeteer would load these for downloads by way of a proxy and for another protocol.
  expect([...undeclared].sort()).toEqual(['chromium-bidi', 'proxy-agent'])
  expect(packages).toContain('commander')
})

test('everything that is shipped can be loaded, whatever was bundled with what', () => {
  const urls = files
    .filter((file) => !/(?:child|thread)\.js$/.test(file))
    .map((file) => pathToFileURL(join(dist, file)).href)
  const load = `await Promise.all(${JSON.stringify(urls)}.map((url) => import(url))); console.log('loaded')`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', load], {
    encoding: 'utf8',
  })
  expect(said).toBe('loaded\n')
})

test('the licence of each package goes where its code goes', () => {
  const told = readFileSync(join(dist, 'licences.txt'), 'utf8')
  const code = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n')
  const bundled = new Set(
    Array.from(
      code.matchAll(/^\/\/(?:#region)? node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
      ([, name]) => name,
    ),
  )
  expect(bundled).toContain('@cantoo/pdf-lib')
  for (const name of bundled)
    expect(told).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.* \\(.+\\)$`, 'm'))
})

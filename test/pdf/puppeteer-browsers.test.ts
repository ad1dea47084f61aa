import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { detectBrowserPlatform } from '@puppeteer/browsers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listPuppeteerBrowsers, puppeteerFolder } from '../../src/pdf/puppeteer-browsers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const platform: string = detectBrowserPlatform() ?? ''

test('headless shells come before full browsers, the newest first, of this platform only', async () => {
  for (const name of [
    `chrome/${platform}-149.0.1.0`,
    `chrome-headless-shell/${platform}-99.0.1.0`,
    `chrome-headless-shell/${platform}-148.0.1.0`,
    `chrome-headless-shell/${platform === 'win64' ? 'mac' : 'win64'}-150.0.1.0`,
    `firefox/${platform}-stable_150`,
  ])
    mkdirSync(join(folder, name), { recursive: true })
  const found = await listPuppeteerBrowsers(folder)
  expect(found.map(({ name }) => name)).toEqual([
    'Chrome Headless Shell',
    'Chrome Headless Shell',
    'Chrome for Testing',
  ])
  expect(found.map(({ path }) => /-(\d+)\.0\.1\.0/.exec(path)?.[1])).toEqual(['148', '99', '149'])
  for (const { path } of found) expect(path.startsWith(folder)).toBe(true)
})

test('a folder that is absent, empty or in disorder holds none', async () => {
  expect(await listPuppeteerBrowsers(join(folder, 'fehlt'))).toEqual([])
  expect(await listPuppeteerBrowsers(folder)).toEqual([])
  writeFileSync(join(folder, 'chrome'), 'eine Datei')
  expect(await listPuppeteerBrowsers(folder)).toEqual([])
})

test.each([
  [{}, '/home/anna/.cache/puppeteer'],
  [{ PUPPETEER_CACHE_DIR: '/var/puppeteer' }, '/var/puppeteer'],
])('with %o the folder is %s', (env, path) => {
  expect(puppeteerFolder(env, '/home/anna')).toBe(path)
})

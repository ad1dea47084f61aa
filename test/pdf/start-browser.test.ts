import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/pdf/find-browsers.ts'
import { packagedBrowser } from '../../src/pdf/packaged-browser.ts'
import { startBrowser } from '../../src/pdf/start-browser.ts'
import { bareEnvironment, canPrint, testCache } from '../support/printer.ts'

const folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const uid = process.getuid?.() ?? -1
const options = { env: bareEnvironment(), uid, cacheDir: testCache }
const packaged: Candidate = {
  origin: 'packaged',
  name: 'Chromium Headless Shell',
  path: packagedBrowser()?.folder ?? '',
}

/** A program that is no browser. */
function broken(name: string, script: string): Candidate {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { origin: 'installed', name, path }
}

const withoutLibrary = broken(
  'Alt-Chrome',
  'echo "chrome: error while loading shared libraries: libnss3.so: cannot open" >&2; exit 127',
)

describe.skipIf(process.platform === 'win32')('browsers that do not start', () => {
  test('are all named with what they said', async () => {
    const mute = broken('Stumm', 'exit 3')
    await expect(startBrowser([withoutLibrary, mute], options)).rejects.toMatchObject({
      kind: 'usage',
      message: [
        'Keiner der gefundenen Browser startet:',
        `- Alt-Chrome (${withoutLibrary.path}): chrome: error while loading shared libraries: libnss3.so: cannot open`,
        `- Stumm (${mute.path}): beendet mit Code 3`,
      ].join('\n'),
      hint: expect.stringContaining('Bibliotheken des Betriebssystems') as string,
    })
  })

  test('leave nothing in the temporary folder', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))
    await expect(startBrowser([withoutLibrary], options)).rejects.toThrow()
    expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))).toEqual(
      before,
    )
  })
})

describe.skipIf(!canPrint)('the next browser (Linux on x64 only)', () => {
  test('is started instead, with a note', { timeout: 60_000 }, async () => {
    const { running, info } = await startBrowser([withoutLibrary, packaged], options)
    await running.close()
    expect(info).toMatchObject({ name: 'Chromium Headless Shell', origin: 'packaged' })
    expect(info.notes[0]).toBe(
      `Alt-Chrome (${withoutLibrary.path}) startet nicht: chrome: error while loading shared libraries: libnss3.so: cannot open. Gedruckt wird mit Chromium Headless Shell.`,
    )
  })
})

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '../../src/build/cache.ts'
import { runInProcess } from '../support/world.ts'

test('cache clean: removes the results and nothing else; a second time there is nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bzrp-cache-'))
  const results = join(folder, 'bzrp/ergebnisse')
  openCache(results, new Date(0)).put('pdf', 'a'.repeat(64), () => 'x')
  const env = { XDG_CACHE_HOME: folder, HOME: folder }
  const first = await runInProcess(['cache', 'clean'], folder, { env })
  expect([first.code, first.err]).toEqual([0, `Geleert: „${results}“.\n`])
  expect([existsSync(results), existsSync(join(folder, 'bzrp'))]).toEqual([false, true])
  const second = await runInProcess(['cache', 'clean'], folder, { env })
  expect([second.code, second.err]).toEqual([0, 'Es war nichts aufgehoben.\n'])
  rmSync(folder, { recursive: true })
})

import { existsSync, readdirSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runInProcess } from './support/world.ts'

const repository = resolve(import.meta.dirname, '..')
const examples = readdirSync(join(repository, 'examples'))
  .filter((name) => existsSync(join(repository, 'examples', name, 'bezirk.yaml')))
  .map((name) => `examples/${name}`)

test.each(['.', ...examples])('%s passes the check without any finding', async (name) => {
  const run = await runInProcess(['check', '-C', name], repository)
  expect(run.err).toMatch(/keine Befunde/)
  expect(run.code).toBe(0)
})

test.each(examples)('%s builds', async (name) => {
  const ausgabe = mkdtempSync(join(tmpdir(), 'bzrp-example-'))
  try {
    const run = await runInProcess(
      ['build', '-C', name, '--format', 'html', '-o', ausgabe],
      repository,
    )
    expect(run.err).not.toContain('✗')
    expect(run.code).toBe(0)
    expect(readdirSync(ausgabe).length).toBeGreaterThan(0)
  } finally {
    rmSync(ausgabe, { recursive: true, force: true })
  }
})

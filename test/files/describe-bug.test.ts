import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeBug } from '../../src/files/describe-bug.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-bug-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function bugAt(file: string): Error {
  const error = new Error('kaputt')
  error.stack = `Error: kaputt\n    at work (${pathToFileURL(file).href}:1:1)\n    at node:internal/main:28:49`
  return error
}

test('without a map the place in the bundle stays', () => {
  const bug = bugAt(join(folder, 'teil.js'))
  expect(describeBug(bug)).toBe(bug.stack)
})

test.each(['', '{', '{"version":3}', 'null', '[]'])(
  'a map that is broken hides nothing: „%s“',
  (text) => {
    writeFileSync(join(folder, 'teil.js.map'), text)
    const bug = bugAt(join(folder, 'teil.js'))
    expect(describeBug(bug)).toBe(bug.stack)
  },
)

test('a place that cannot be on this machine stays', () => {
  const bug = new Error('kaputt')
  bug.stack = 'Error: kaputt\n    at work (file://andere%2Fmaschine/teil.js:1:1)'
  expect(describeBug(bug)).toBe(bug.stack)
})

test('what is thrown and is no error is told all the same', () => {
  expect(describeBug('nur ein Text')).toBe('nur ein Text')
  expect(describeBug(undefined)).toBe('undefined')
})

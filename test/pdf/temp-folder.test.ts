import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createTempFolder, sweepTempFolders } from '../../src/pdf/temp-folder.ts'

const uid = process.getuid?.() ?? -1
const parent = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
afterAll(() => {
  rmSync(parent, { recursive: true })
})

/** A folder as a process leaves it that was killed; `change` rewrites its name. */
function leftover(change = (name: string): string => name): string {
  const { pid } = spawnSync('true')
  const own = createTempFolder(parent, 'probe-')
  rmSync(own, { recursive: true })
  const name = basename(own).replace(`-${process.pid}-`, `-${pid}-`)
  const folder = join(parent, change(name))
  mkdirSync(folder)
  writeFileSync(join(folder, 'file'), '')
  return folder
}

test('a folder is ours alone', () => {
  const folder = createTempFolder(parent, 'probe-')
  expect(statSync(folder).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
})

test('folders of dead processes are swept', () => {
  const folder = leftover()
  sweepTempFolders(parent, 'probe-', uid)
  expect(existsSync(folder)).toBe(false)
})

test.each<[what: string, folder: () => string, uid?: number]>([
  ['of living processes', () => createTempFolder(parent, 'probe-')],
  ['of another machine or container', () => leftover((name) => name.replace(/-\w{8}-/, '-0-'))],
  ['with another prefix', () => leftover((name) => `x${name}`)],
  ['with another kind of name', () => leftover(() => 'probe-von-hand')],
  ['of another user', () => leftover(), uid + 1],
])('folders %s stay', (_what, make, user = uid) => {
  const folder = make()
  sweepTempFolders(parent, 'probe-', user)
  expect(existsSync(folder)).toBe(true)
})

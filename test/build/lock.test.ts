import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockName, takeLock } from '../../src/build/lock.ts'
import { startOfProcess } from '../../src/files/process-identity.ts'

const now = new Date('2026-01-15T12:00:00Z')
let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-sperre-'))
  file = join(folder, lockName)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function writeOwner(changed: object): void {
  const owner = { pid: 1, rechner: hostname(), prozessstart: null, seit: now, marke: 'x' }
  writeFileSync(file, JSON.stringify({ ...owner, ...changed }))
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('taken, confirmed, released: nothing is left', () => {
  const lock = takeLock(join(folder, 'neu/ausgabe'), now)
  lock.confirm()
  lock.release()
  expect(readdirSync(join(folder, 'neu'))).toEqual([])
})

describe('a living owner', () => {
  test('is named with its number and its machine; the lock stays', () => {
    writeOwner({ pid: process.pid, prozessstart: startOfProcess(process.pid) })
    expect(() => takeLock(folder, now)).toThrow(
      `In „${folder}“ arbeitet schon ein anderer Lauf von bzrp (Prozess ${process.pid} auf ${hostname()}, seit 2026-01-15T12:00:00.000Z).`,
    )
    expect(readdirSync(folder)).toEqual([lockName])
  })
  test('on another machine counts as living, and the hint says what to do', () => {
    writeOwner({ pid: deadPid(), rechner: 'anderswo' })
    expect(() => takeLock(folder, now)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(file) as string }) as Error,
    )
  })
})

describe('is taken over', () => {
  test.each([
    [
      'from a dead process',
      () => {
        writeOwner({ pid: deadPid() })
      },
    ],
    [
      'from a process whose number another one has now',
      () => {
        writeOwner({ pid: process.pid, prozessstart: 'vor langer Zeit' })
      },
    ],
    [
      'when it is empty',
      () => {
        writeFileSync(file, '')
      },
    ],
    [
      'when it is no lock',
      () => {
        writeFileSync(file, '{"pid":"1"}')
      },
    ],
  ])('%s', (_name, prepare) => {
    prepare()
    const lock = takeLock(folder, now)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })
})

test('somebody took it away: confirming says so, releasing leaves the new one', () => {
  const lock = takeLock(folder, now)
  writeOwner({ marke: 'anderer' })
  expect(() => {
    lock.confirm()
  }).toThrow('wurde während des Laufs entfernt oder ersetzt')
  lock.release()
  expect(existsSync(file)).toBe(true)
})

test('what dead processes left while they took it is cleared; what belongs to others stays', () => {
  const draft = (pid: number, mark: string): string => `${lockName}.${pid}.${mark.repeat(16)}`
  const write = (name: string, owner: object | string): void => {
    const text = typeof owner === 'string' ? owner : JSON.stringify({ marke: 'x', ...owner })
    writeFileSync(join(folder, name), text)
  }
  const dead = deadPid()
  write(draft(dead, 'a'), { pid: dead, rechner: hostname(), prozessstart: null })
  write(`${draft(dead, 'b')}.alt`, '')
  const kept = [draft(dead, 'c'), draft(process.ppid, 'd'), `${lockName}.${dead}.notiz`]
  write(kept[0] ?? '', { pid: dead, rechner: 'anderswo', prozessstart: null })
  write(kept[1] ?? '', '')
  write(kept[2] ?? '', '')
  takeLock(folder, now).release()
  expect(readdirSync(folder).sort()).toEqual(kept.sort())
})

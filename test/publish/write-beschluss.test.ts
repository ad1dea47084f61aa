import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../src/build/lock.ts'
import { writeBeschluss } from '../../src/publish/write-beschluss.ts'

const now = new Date('2026-01-15T12:00:00Z')
const fassungen = [{ pruefsumme: 'a'.repeat(64), inhalt: '{}' }]
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-beschluss-'))
  writeFileSync(join(folder, 'freigabe.yaml'), 'alt\n')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const write = (before: string | null): void => {
  writeBeschluss(folder, { freigabe: { before, text: 'neu\n' }, wuensche: null, fassungen }, now)
}

test('what was decided about is kept, and no lock stays behind', () => {
  write('alt\n')
  expect(readFileSync(join(folder, 'freigabe.yaml'), 'utf8')).toBe('neu\n')
  expect(readdirSync(folder).sort()).toEqual(['fassungen', 'freigabe.yaml'])
})

test('what another run has written since is never overwritten', () => {
  expect(() => {
    write('davor\n')
  }).toThrow('hat sich inzwischen geändert; nichts wurde geschrieben')
  expect(readdirSync(folder)).toEqual(['freigabe.yaml'])
})

test('while another run writes, nothing is written', () => {
  const lock = takeLock(folder, now)
  expect(() => {
    write('alt\n')
  }).toThrow('arbeitet schon ein anderer Lauf von bzrp')
  lock.release()
  expect(readFileSync(join(folder, 'freigabe.yaml'), 'utf8')).toBe('alt\n')
})

test('the lock of a killed run does not stand in the way', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  const { pid } = child
  writeFileSync(
    join(folder, '.bzrp-sperre'),
    JSON.stringify({
      pid,
      rechner: (await import('node:os')).hostname(),
      prozessstart: null,
      seit: now,
      marke: 'x',
    }),
  )
  expect(() => {
    write('alt\n')
  }).toThrow(`Prozess ${pid}`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  write('alt\n')
  expect(readFileSync(join(folder, 'freigabe.yaml'), 'utf8')).toBe('neu\n')
})

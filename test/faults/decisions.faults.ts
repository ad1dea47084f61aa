import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lockName } from '../../src/build/lock.ts'
import type { FreigabeDatei } from '../../src/generated/source-types.ts'
import { readGenuineFassung } from '../../src/publish/genuine-fassung.ts'
import { createAgreementWorkspace } from '../support/agreement.ts'

const bin = resolve(import.meta.dirname, '../../bin/bzrp.js')

let workspace: ReturnType<typeof createAgreementWorkspace>
let profil: string
beforeEach(() => {
  workspace = createAgreementWorkspace()
  profil = join(workspace.root, 'profiles/092007-adlershof')
})
afterEach(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

function approve(datum: string): ChildProcess {
  const argv = ['approve', 'adlershof', '--gremium', 'ag_sro', '--datum', datum]
  return spawn(process.execPath, [bin, ...argv], { cwd: workspace.root, stdio: 'ignore' })
}

/** Every decision that is recorded is whole, and what it was about is kept. */
function expectWhole(): readonly string[] {
  const file = join(profil, 'freigabe.yaml')
  if (!existsSync(file)) return []
  const { beschluesse } = parse(readFileSync(file, 'utf8')) as FreigabeDatei
  for (const { fassung } of beschluesse) expect(readGenuineFassung(profil, fassung)).not.toBeNull()
  return beschluesse.map(({ datum }) => datum)
}

/** Kills a process so many milliseconds after it has begun to write; it may be faster. */
async function killWhileWriting(child: ChildProcess, delay: number): Promise<void> {
  const end = once(child, 'exit')
  const names = (): string => readdirSync(profil).join()
  const before = names()
  while (child.exitCode === null && child.signalCode === null) {
    if (names() !== before) break
    await new Promise((done) => setImmediate(done))
  }
  await new Promise((done) => setTimeout(done, delay))
  child.kill('SIGKILL')
  await end
}

test('killed while it records: the decisions are the old ones or one more, all of them whole', async () => {
  let known = expectWhole()
  for (let round = 0; round < 12; round++) {
    // Another content each time: another Fassung has to be kept.
    workspace.edit('analyse/01.yaml', 'liegt', 'liegt wohl')
    const datum = `2025-11-${String(round + 1).padStart(2, '0')}`
    await killWhileWriting(approve(datum), (round % 8) * 0.7)
    const now = expectWhole()
    expect([known, [...known, datum]]).toContainEqual(now)
    known = now
  }
  const [code] = (await once(approve('2025-12-01'), 'exit')) as [number]
  expect(code).toBe(0)
  expect(expectWhole()).toEqual([...known, '2025-12-01'])
  expect(existsSync(join(profil, lockName))).toBe(false)
})

test('several at once: each that says it has recorded has recorded', async () => {
  const days = ['2025-11-01', '2025-11-02', '2025-11-03', '2025-11-04']
  const ends = await Promise.all(
    days.map(async (datum) => ({ datum, end: (await once(approve(datum), 'exit')) as [number] })),
  )
  const recorded = ends.filter(({ end: [code] }) => code === 0).map(({ datum }) => datum)
  expect(recorded.length).toBeGreaterThan(0)
  expect(expectWhole().toSorted()).toEqual(recorded)
})

test('a lock of a machine that is not here is named and left alone', async () => {
  const owner = { pid: 1, rechner: 'anderswo', prozessstart: null, seit: '2025-01-01', marke: 'x' }
  writeFileSync(join(profil, lockName), JSON.stringify(owner))
  const [code] = (await once(approve('2025-11-01'), 'exit')) as [number]
  expect(code).toBe(2)
  expect(existsSync(join(profil, 'freigabe.yaml'))).toBe(false)
  expect(readFileSync(join(profil, lockName), 'utf8')).toContain('anderswo')
})

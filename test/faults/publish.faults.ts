import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyEdition } from '../../src/publish/verify.ts'
import { createAgreementWorkspace } from '../support/agreement.ts'
import { canPrint } from '../support/printer.ts'
import { environmentIn, eventually, isLinux, run, start } from './support.ts'
import type { Werkstatt } from './support.ts'

/** More for a long night: `BZRP_FAULTS=200 npm run test:faults`. */
const kills = Number(process.env['BZRP_FAULTS'] ?? 4)

let workspace: ReturnType<typeof createAgreementWorkspace>
let ort: Werkstatt
beforeEach(() => {
  workspace = createAgreementWorkspace()
  const { root } = workspace
  ort = { workspace: root, env: environmentIn(root, join(root, '.cache')) }
})
afterEach(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

const approve = (gremium: string, nummer: string): readonly string[] => [
  ...['approve', 'adlershof', '--gremium', gremium],
  ...['--datum', '2025-11-10', '--nummer', nummer],
]

test.skipIf(!isLinux || !canPrint)(
  'SIGKILL while publishing: there is no edition, or a whole one',
  { timeout: 600_000 },
  async () => {
    for (const gremium of ['ag_sro', 'bezirksamt'])
      expect((await run(ort, approve(gremium, '1'))).code).toBe(0)
    const place = join(workspace.root, 'veroeffentlicht/092007')
    const edition = join(place, '2025-1.0.0')
    const publish = ['publish', 'adlershof', '--datum', '2025-12-20']
    for (let each = 0; each < kills; each++) {
      const { child, end } = start(ort, publish)
      // Most of the time it prints; here it is to die while it writes.
      const writes = (): boolean => existsSync(place) && readdirSync(place).length > 0
      await Promise.race([eventually(writes, 240_000), end])
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 150)
      await end
      if (existsSync(edition)) expect(verifyEdition(edition).abweichungen).toEqual([])
      rmSync(place, { recursive: true, force: true })
    }
    const { code, err } = await run(ort, publish)
    expect([code, err]).toEqual([0, ''])
    expect(verifyEdition(edition).abweichungen).toEqual([])
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([])
    expect(existsSync(join(place, '../index.html'))).toBe(true)
  },
)

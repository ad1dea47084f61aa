import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { v8Flags } from '../../src/cli/v8-flags.ts'

test('old versions optimise later, new ones are left alone', () => {
  expect(v8Flags('11.3.244.8-node.33')).toEqual(['--interrupt-budget=400000'])
  expect(v8Flags('12.4.254.21-node.33')).toEqual([])
  expect(v8Flags('13.6.233.10-node.28')).toEqual([])
})

test('this Node knows the flags: an unknown one is complained about to whoever runs bzrp', () => {
  const set = `for (const flag of ${JSON.stringify(v8Flags(process.versions.v8))}) require('node:v8').setFlagsFromString(flag)`
  const said = execFileSync(process.execPath, ['-e', `${set}; console.log('set')`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(said).toBe('set\n')
})

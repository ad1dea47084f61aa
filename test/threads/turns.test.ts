import { expect, test } from 'vitest'
import { createTurns } from '../../src/threads/turns.ts'

/** Works that have begun, by name: each can leave its turn, and end. */
type Begun = Map<string, { readonly leave: () => void; readonly end: () => void }>

function takeTurns(atOnce: number, names: readonly string[]): Begun {
  const turns = createTurns(atOnce)
  const begun: Begun = new Map()
  for (const name of names)
    void turns.take((leave) => new Promise<void>((end) => begun.set(name, { leave, end })))
  return begun
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('so many at once, the others in their order as turns end', async () => {
  const begun = takeTurns(2, ['a', 'b', 'c', 'd'])
  expect([...begun.keys()]).toEqual(['a', 'b'])
  begun.get('b')?.end()
  await settle()
  expect([...begun.keys()]).toEqual(['a', 'b', 'c'])
})

test('who leaves makes room for one, also if it ends later', async () => {
  const begun = takeTurns(1, ['a', 'b', 'c'])
  begun.get('a')?.leave()
  await settle()
  expect([...begun.keys()]).toEqual(['a', 'b'])
  begun.get('a')?.leave()
  begun.get('a')?.end()
  await settle()
  expect([...begun.keys()]).toEqual(['a', 'b'])
  begun.get('b')?.end()
  await settle()
  expect([...begun.keys()]).toEqual(['a', 'b', 'c'])
})

test('a work that fails ends its turn', async () => {
  const turns = createTurns(1)
  const failed = turns.take(() => Promise.reject(new Error('Nein')))
  const next = turns.take(() => Promise.resolve('Ja'))
  await expect(failed).rejects.toThrow('Nein')
  expect(await next).toBe('Ja')
})

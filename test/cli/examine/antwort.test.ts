import { expect, test } from 'vitest'
import { fromAntwort, toAntwort } from '../../../src/cli/examine/antwort.ts'
import { UserError } from '../../../src/diagnostics/user-error.ts'

test('a result comes through', async () => {
  const antwort = await toAntwort(() => Promise.resolve({ a: [1] }))
  expect(fromAntwort(structuredClone(antwort))).toEqual({ a: [1] })
})

test('trouble keeps its kind and its hint', async () => {
  const trouble = new UserError('Der Ordner fehlt.', { kind: 'io', hint: 'Legen Sie ihn an.' })
  const antwort = structuredClone(await toAntwort(() => Promise.reject(trouble)))
  const thrown = (): unknown => fromAntwort(antwort)
  expect(thrown).toThrow(UserError)
  expect(thrown).toThrow(
    expect.objectContaining({ message: trouble.message, kind: 'io', hint: 'Legen Sie ihn an.' }),
  )
  const plain = structuredClone(await toAntwort(() => Promise.reject(new UserError('Nein.'))))
  expect(() => fromAntwort(plain)).toThrow(expect.objectContaining({ kind: 'usage' }))
})

test('a bug is no answer', async () => {
  await expect(toAntwort(() => Promise.reject(new RangeError('bug')))).rejects.toThrow('bug')
})

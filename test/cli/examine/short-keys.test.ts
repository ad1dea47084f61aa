import { expect, test } from 'vitest'
import { withShortKeys } from '../../../src/cli/examine/short-keys.ts'
import { startOfFile } from '../../../src/diagnostics/diagnostic.ts'

test('the same paragraph keeps the same key, another one another; none is long', () => {
  const ort = { file: 'profil.yaml', range: startOfFile, path: 'text' }
  const long = 'ein absatz '.repeat(100)
  const angaben = {
    ...{ ordner: 'profiles/092007-adlershof', raum: { schluessel: '092007', ort } },
    absaetze: [long, `${long}mehr`, long].map((schluessel) => ({ schluessel, ort })),
  }
  const { absaetze, ...rest } = withShortKeys(angaben)
  expect(rest).toEqual({ ordner: angaben.ordner, raum: angaben.raum })
  const [first, second, third] = absaetze.map(({ schluessel }) => schluessel)
  expect(third).toBe(first)
  expect(second).not.toBe(first)
  expect(absaetze.every((each) => each.schluessel.length === 64 && each.ort === ort)).toBe(true)
})

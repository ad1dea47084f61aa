import { beforeAll, expect, test } from 'vitest'
import type { Loeser, Programm } from '../../src/protect/loeser.ts'
import { loadLoeser } from '../../src/solve/load-loeser.ts'

let solve: Loeser
/** The extreme value alone. */
const loeser = (...question: Parameters<Loeser>): number | undefined => solve(...question)?.wert

beforeAll(async () => {
  solve = await loadLoeser()
})

const zwei: Programm = {
  schranken: [
    [0, Infinity],
    [0, Infinity],
  ],
  gleichungen: [
    {
      glieder: [
        [0, 1],
        [1, 1],
      ],
      rest: 7,
    },
  ],
}

test('finds the least and the greatest value', () => {
  expect([loeser(zwei, 0, 'minimum'), loeser(zwei, 0, 'maximum')]).toEqual([0, 7])
})

test('shows what all unknowns are where one is extreme', () => {
  expect(solve(zwei, 0, 'maximum')).toEqual({ wert: 7, werte: [7, 0] })
})

test('nothing limits a gap whose sum is a gap itself', () => {
  const offen: Programm = {
    ...zwei,
    gleichungen: [
      {
        glieder: [
          [0, 1],
          [1, -1],
        ],
        rest: 3,
      },
    ],
  }
  expect([loeser(offen, 0, 'minimum'), loeser(offen, 0, 'maximum')]).toEqual([3, Infinity])
  expect(loeser({ ...zwei, gleichungen: [], schranken: [[-Infinity, 4]] }, 0, 'minimum')).toBe(
    -Infinity,
  )
})

test('only whole numbers count', () => {
  const paare = [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const
  const programm: Programm = {
    schranken: [0, 1, 2, 3].map(() => [0, 9]),
    gleichungen: paare.map(([a, b], index) => ({
      glieder: [[a, 1], [b, 1], ...(index === 0 ? ([[3, 1]] as const) : [])],
      rest: 3,
    })),
  }
  // 2·x0 = 3 − x3: with whole numbers x3 is 1 or 3, never 0 or 2.
  expect([loeser(programm, 3, 'minimum'), loeser(programm, 3, 'maximum')]).toEqual([1, 3])
})

test('sums that contradict each other have no answer', () => {
  const falsch: Programm = { schranken: [[0, 2]], gleichungen: [{ glieder: [[0, 1]], rest: 5 }] }
  expect(loeser(falsch, 0, 'minimum')).toBeUndefined()
})

test('many gaps in one sum', () => {
  const luecken = Array.from({ length: 400 }, (_, index) => index)
  const programm: Programm = {
    schranken: luecken.map(() => [0, Infinity]),
    gleichungen: [{ glieder: luecken.map((index) => [index, 1]), rest: 1000 }],
  }
  expect(loeser(programm, 399, 'maximum')).toBe(1000)
})

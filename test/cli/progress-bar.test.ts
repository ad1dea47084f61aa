import { expect, test } from 'vitest'
import { createBar } from '../../src/cli/build/progress-bar.ts'

test('shows how many are done and who takes longest, on one line that fits', () => {
  let now = 0
  const bar = createBar(60, () => now)
  expect(bar.draw()).toBe('')
  bar.begin(4)
  bar.step('091001-alt-treptow', 'setzen')
  now = 2000
  bar.step('092007-adlershof', 'setzen')
  bar.step('091001-alt-treptow', 'drucken')
  now = 3400
  expect(bar.draw()).toBe('░░░░░░░░░░░░░░░░░░░░ 0/4 · 091001-alt-treptow wird gedruck…')
  bar.done('091001-alt-treptow')
  expect(bar.draw()).toBe('█████░░░░░░░░░░░░░░░ 1/4 · 092007-adlershof wird gesetzt (…')
  expect(bar.draw().length).toBeLessThan(60)
})

test('nothing is left when all is done', () => {
  const bar = createBar(80, () => 0)
  bar.begin(1)
  bar.done('a')
  expect(bar.draw()).toBe('')
})

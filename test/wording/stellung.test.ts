import { expect, test } from 'vitest'
import { describeAbstandZuAnderen } from '../../src/wording/stellung.ts'

test.each([
  [{ darunter: 131, darueber: 11, andere: 142 }, 'höher als in 131 der 142 anderen'],
  [{ darunter: 3, darueber: 137, andere: 142 }, 'niedriger als in 137 der 142 anderen'],
  [{ darunter: 142, darueber: 0, andere: 142 }, 'höher als in allen 142 anderen'],
  [{ darunter: 0, darueber: 142, andere: 142 }, 'niedriger als in allen 142 anderen'],
  // Equal values are on neither side.
  [{ darunter: 0, darueber: 100, andere: 142 }, 'niedriger als in 100 der 142 anderen'],
])('%j', (stellung, expected) => {
  expect(describeAbstandZuAnderen(stellung)).toBe(`${expected} Bezirksregionen`)
})

import { expect, test } from 'vitest'
import { parseDatum, toDeutschesDatum } from '../../src/import/datum.ts'

test('days of the calendar, as ISO and German date', () => {
  expect(['2024-12-31', '31.12.2024', '1.2.2024', '29.2.2024'].map(parseDatum)).toEqual([
    '2024-12-31',
    '2024-12-31',
    '2024-02-01',
    '2024-02-29',
  ])
  for (const text of [
    '',
    '2024',
    '2024-13-01',
    '30.2.2024',
    '29.2.2023',
    '31.12.24',
    '2024-12-31T00',
  ])
    expect(parseDatum(text), text).toBeUndefined()
  expect(parseDatum(toDeutschesDatum('2020-06-30'))).toBe('2020-06-30')
})

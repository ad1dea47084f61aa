import { expect, test } from 'vitest'
import { safe, safeLine, shorten } from '../../src/diagnostics/safe-text.ts'

test.each([
  ['a\u001B]0;x\u0007.yaml', 'a\\u{1b}]0;x\\u{7}.yaml'],
  ['zurück\rvor\b', 'zurück\\u{d}vor\\u{8}'],
  ['\u202Eum\u2066ge\u200Bkehrt', '\\u{202e}um\\u{2066}ge\\u{200b}kehrt'],
  ['Zeile\u2028Absatz\u2029', 'Zeile\\u{2028}Absatz\\u{2029}'],
  ['\uD800 \uE000', '\\u{d800} \\u{e000}'],
  ['Grünau „ß“ 👍\n– • …', 'Grünau „ß“ 👍\n– • …'],
])('%j becomes visible', (text, visible) => {
  expect(safe(text)).toBe(visible)
})

test('one line, no longer than asked for', () => {
  expect(safeLine('a\nb', 10)).toBe('a b')
  expect(safeLine('x'.repeat(20), 10)).toBe('xxxxxxxxx…')
  expect(shorten('👍👍👍', 3)).toBe('👍👍👍')
  expect(shorten('👍👍👍', 2)).toBe('👍…')
})

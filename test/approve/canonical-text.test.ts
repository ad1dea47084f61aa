import { expect, test } from 'vitest'
import { toCanonicalText } from '../../src/approve/canonical-text.ts'

test.each([
  ['Grün in Köpenick', 'Gru\u0308n in Ko\u0308penick'],
  ['eins\r\nzwei', 'eins zwei'],
  ['ein Satz, der\nweitergeht', 'ein Satz, der weitergeht'],
  ['ein Satz, der\n2024 weitergeht', 'ein Satz, der 2024 weitergeht'],
  ['Absatz\n\n\n\nAbsatz', 'Absatz\n\nAbsatz\n'],
  ['- Punkt eins\n  geht weiter\n- Punkt zwei', '- Punkt eins geht weiter\n- Punkt zwei'],
  ['so\n**betont** ist es', 'so **betont** ist es'],
])('%j reads like %j', (a, b) => {
  expect(toCanonicalText(a)).toBe(toCanonicalText(b))
})

test.each([
  ['eins\n\nzwei', 'eins zwei'],
  ['eins\n- zwei', 'eins - zwei'],
  ['eins\n1. zwei', 'eins 1. zwei'],
  ['eins  \nzwei', 'eins zwei'],
  ['a | b\n--- | ---\nc | d', 'a | b --- | --- c | d'],
  ['Text[^1]\n\n[^1]: Note', 'Text[^1] [^1]: Note'],
  ['10,3 %', '10.3 %'],
  ['gross', 'groß'],
])('%j does not read like %j', (a, b) => {
  expect(toCanonicalText(a)).not.toBe(toCanonicalText(b))
})

import { expect, test } from 'vitest'
import { joinWords, typeset } from '../../src/html/typography.ts'

test.each([
  ['15,7 % der Menschen', '15,7\u00a0% der Menschen'],
  ['12 ha und 3 km²', '12\u00a0ha und 3\u00a0km²'],
  ['am 31. Dezember 2024', 'am 31.\u00a0Dezember 2024'],
  ['z. B. dort', 'z.\u00a0B. dort'],
  ['i. d. R. nicht', 'i.\u00a0d.\u00a0R. nicht'],
  ['nach § 8 Abs. 3', 'nach §\u00a08 Abs.\u00a03'],
  ['siehe Abb. 3 und Teil II', 'siehe Abb.\u00a03 und Teil\u00a0II'],
  ['Stand: 31.12.2024', 'Stand:\u00a031.12.2024'],
  ['eins – zwei', 'eins\u00a0– zwei'],
  // Left as it is:
  ['12 hatten Platz', '12 hatten Platz'],
  ['Teil In der Mitte', 'Teil In der Mitte'],
  ['„so“ und "so" 22417', '„so“ und "so" 22417'],
  ['3 Tage', '3 Tage'],
])('%s is joined', (text, expected) => {
  expect(joinWords(text)).toBe(expected)
})

test('what stays together stands in a span with ordinary spaces', () => {
  expect(typeset('rund 15,7 %, mehr')).toBe('rund <span class="z">15,7 %,</span> mehr')
  expect(typeset('22\u2009417 Menschen')).toBe(
    '<span class="z">22<span class="ts">\u2009</span>417</span> Menschen',
  )
  expect(typeset('die 65-Jährigen, B-01 und S-Bahn')).toBe(
    'die <span class="z">65-Jährigen</span>, <span class="z">B-01</span> und <span class="z">S-Bahn</span>',
  )
})

test('text is escaped, also within a span', () => {
  expect(typeset('<b> & "x" <i>')).toBe('&lt;b&gt; &amp; &quot;x&quot; &lt;i&gt;')
  expect(typeset("it's 5\u00a0%<i>")).toBe('it&#x27;s <span class="z">5 %&lt;i&gt;</span>')
})

test('a very long run may still break', () => {
  const run = Array.from({ length: 20 }, () => 'Wort').join('\u00a0')
  expect(typeset(run)).toBe(run)
})

test('a text of the longest allowed length is typeset in no time', () => {
  const start = performance.now()
  for (const part of ['1 %', '- 1-', 'a. ', '\u2009', ' – ']) typeset(part.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(2000)
})

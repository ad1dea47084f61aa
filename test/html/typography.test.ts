import { expect, test } from 'vitest'
import { joinWords, spaceThousands, typeset } from '../../src/html/typography.ts'

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

test.each([
  ['22.417 Menschen', '22\u2009417 Menschen'],
  ['1.234.567,89 Euro', '1\u2009234\u2009567,89 Euro'],
  ['(22.417)', '(22\u2009417)'],
  ['rund 3.518, davon 1.371.', 'rund 3\u2009518, davon 1\u2009371.'],
  ['1.000–2.000 Plätze', '1\u2009000–2\u2009000 Plätze'],
  ['um −1.200 m²', 'um −1\u2009200 m²'],
  ['„4.259“ und 8.373', '„4\u2009259“ und 8\u2009373'],
  ['Ende 2024 4.259', 'Ende 2024 4\u2009259'],
])('thousands in %s get their thin spaces', (text, expected) => {
  expect(spaceThousands(text)).toBe(expected)
})

test.each([
  'am 31.12.2024',
  'am 1.1.2024 und 01.100.',
  '12.2024',
  'Version 1.000 und v2.100.300',
  'bzrp 1.0.0, 10.200.300.400.500',
  '0.123 und 00.123',
  '1.2345 und 1.23',
  'https://beispiel.de/1.234',
  'Nr. 12.345, Drs. 1.234, Az. 4.567, Tel. 902.970',
  'Abschnitt 8.123',
  '52.522° Nord',
  '1.234.56',
  '1.234-fach und DIN-1.234',
  'a1.234 und 1.234b',
  '1.234,567.890',
  '3.14',
  'Seite 3. 2024',
])('points in „%s“ stay', (text) => {
  expect(spaceThousands(text)).toBe(text)
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

test.each([
  ['Blankenburg/Heinersdorf/Märchenland', 'Blankenburg/<wbr>Heinersdorf/<wbr>Märchenland'],
  ['und/oder', 'und/oder'],
  ['km/h, 2024/2025 und ha/Person', 'km/h, 2024/2025 und ha/Person'],
  ['Amt & Jugend/Soziales', 'Amt &amp; Jugend/<wbr>Soziales'],
])('%j may break after its slashes', (text, html) => {
  expect(typeset(text)).toBe(html)
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
  for (const part of ['1 %', '- 1-', 'a. ', '\u2009', ' – ', '1.000', '.000', 'Nr. '])
    typeset(part.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(2000)
})

import { expect, test } from 'vitest'
import { createMarkdown } from '../../src/html/markdown.ts'

const render = (text: string): string => createMarkdown(new Set(['ziel']))(text).toHTML()

test('paragraphs, bold, emphasis and lists', () => {
  expect(render('Ein **fetter** und *betonter*\nSatz.\n\n- eins\n- zwei\n\n3. drei')).toBe(
    '<p>Ein <strong>fetter</strong> und <em>betonter</em>\nSatz.</p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n<ol start="3">\n<li>drei</li>\n</ol>',
  )
})

test.each([
  ['https://www.berlin.de/a?b=1#c', true],
  ['mailto:spk@example.org', true],
  ['tel:+4930901800', true],
  ['#ziel', true],
  ['#nirgends', false],
  ['http://example.org', false],
  ['//example.org', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['ftp://example.org', false],
  ['daten/x.csv', false],
])('a link to %s is a link: %s', (url, allowed) => {
  const html = render(`[Text](${url})`)
  expect(html.includes('<a href=')).toBe(allowed)
  expect(html.replaceAll('<wbr />', '')).toContain(allowed ? '>Text</a>' : `[Text](${url})`)
})

test.each([
  '# Titel',
  '> Zitat',
  '`code`',
  '---',
  '![Bild](https://example.org/b.png)',
  '&amp;nbsp;',
])('%s stays the text it is', (text) => {
  expect(render(text)).toBe(`<p>${text.replaceAll('&', '&amp;').replaceAll('>', '&gt;')}</p>`)
})

test('a table has heads with scope, figures to the right, and a frame with a name', () => {
  const html = render('| Ort | Plätze |\n|---|---:|\n| Kita | 20 |')
  expect(html).toContain('role="group" aria-label="Tabelle 1 im Text" tabindex="0"')
  expect(html).toContain('<th scope="col">Ort</th>')
  expect(html).toContain('<th scope="col" class="zahl">Plätze</th>')
  expect(html).toContain('<td class="zahl">20</td>')
  expect(html).not.toContain('style')
})

test('tables are counted through the page', () => {
  const markdown = createMarkdown(new Set())
  const table = '| a |\n|---|\n| b |'
  markdown(table)
  expect(markdown(table).toHTML()).toContain('Tabelle 2 im Text')
})

test('typography reaches the text of Markdown', () => {
  expect(render('**15,7 %** am 1. Mai')).toBe(
    '<p><strong><span class="z">15,7 %</span></strong> am <span class="z">1. Mai</span></p>',
  )
})

test.each(['*', '[', '![a](', '|a', '- ', '**a', '\\'])('100 kB of %s take no time', (part) => {
  const start = performance.now()
  render(part.repeat(100_000 / part.length))
  expect(performance.now() - start).toBeLessThan(3000)
})

test('a long name may break after its slashes', () => {
  expect(render('In **Schönholz/Wilhelmsruh** und Rosenthal')).toBe(
    '<p>In <strong>Schönholz/<wbr />Wilhelmsruh</strong> und Rosenthal</p>',
  )
})

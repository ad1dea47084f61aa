import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }))

/** English twins of domain nouns: one word for one thing. */
const twins =
  /\b(?:[a-z]+(?=[A-Z]))?(district|indicator|approval|measures|chapter|sections|planningArea|areaProfile|glossaryEntry|population|inhabitants)\b/i

const words = [
  ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| (\p{Lu}\p{L}+) +\| \S/gmu),
]
  .map((match) => match[1] ?? '')
  .filter((word) => word !== 'Wort' && word !== 'Folder' && word !== 'Command')

test('the word list is there and short enough to be read', () => {
  expect(words.length).toBeGreaterThan(15)
  expect(words.length).toBeLessThanOrEqual(26)
})

test.each(words)('%s is what the code calls it', (word) => {
  const model = sources.filter(({ file }) => /^(model|generated\/source-types)/.test(file))
  expect(model.some(({ text }) => text.includes(word))).toBe(true)
})

test('no identifier is the English twin of a domain noun', () => {
  const offenders = sources.flatMap(({ file, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line: stripProse(line), index }))
      .filter(({ line }) => twins.test(line))
      .map(({ line, index }) => `${file}:${index + 1} ${line.trim()}`),
  )
  expect(offenders).toEqual([])
})

/** Comments and texts may use English words: identifiers may not. */
function stripProse(line: string): string {
  return line
    .replace(/^\s*(?:\/?\*|\/\/).*$/, '')
    .replace(/\/\*\*.*?\*\//g, '')
    .replace(/\/\/.*$/, '')
    .replace(/'[^']*'|`[^`]*`|"[^"]*"|\/(?:[^/\\\s]|\\.| )+\/[a-z]*/g, '')
}

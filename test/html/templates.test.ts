import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { helpers } from '../../src/html/helpers.ts'
import { fillTemplate, knownHelpers } from '../../src/html/templates.ts'

const folder = join(import.meta.dirname, '../../templates')
const templates = readdirSync(folder).filter((name) => name.endsWith('.hbs'))
const source = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('templates are compiled for the helpers there are', () => {
  expect(knownHelpers.toSorted()).toEqual(Object.keys(helpers).toSorted())
})

test.each(templates)('%s escapes everything and quotes every attribute', (name) => {
  const text = source(name)
  // Safe HTML is a value of its own type: no template may declare it.
  expect(text).not.toMatch(/\{\{\{|\{\{&/)
  const withoutQuoted = text.replaceAll(/\{\{[^}]*\}\}/g, 'x').replaceAll(/"[^"]*"/g, '""')
  expect(withoutQuoted).not.toMatch(/<[a-z][^>]*=[^"]/)
  expect(text).not.toMatch(/\sstyle=|\son[a-z]+=|<script/)
})

test.each(templates)('%s calls only templates that exist', (name) => {
  for (const [, partial] of source(name).matchAll(/\{\{> ([a-z-]+)/g))
    expect(templates).toContain(`${partial ?? ''}.hbs`)
})

test('safe HTML is declared in few places', () => {
  const src = join(import.meta.dirname, '../../src/html')
  const declaring = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /\btoSafeHtml\(/.test(readFileSync(join(src, name), 'utf8')),
  )
  expect(declaring.toSorted()).toEqual([
    'helpers.ts',
    'markdown.ts',
    'render-dokument.ts',
    'render.ts',
    'safe-html.ts',
    'view/context.ts',
    'view/fortschritt.ts',
    'view/legende.ts',
    'view/zelle.ts',
  ])
})

test('a field that a view lacks is an error', () => {
  expect(() => fillTemplate('ohne-daten', { titel: 'y', grund: 'z' })).toThrow(
    '"anker" not defined',
  )
  expect(() => fillTemplate('ohne-daten', { anker: 'x', titel: 'y' })).toThrow(TypeError)
})

test('an unknown template is an error', () => {
  expect(() => fillTemplate('gibt-es-nicht', {})).toThrow('gibt-es-nicht')
})

test('style sheets load nothing and know no colour of their own', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.css'))) {
    const text = source(name).replaceAll(/\/\*[^]*?\*\//g, '')
    expect(text).not.toMatch(/url\(|@import|@font-face/)
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i)
  }
})

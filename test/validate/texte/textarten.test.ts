import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keineTexte, textarten } from '../../../src/validate/texte/textarten.ts'

const folder = join(import.meta.dirname, '../../../schemas')
/** The schemas of the files of a profile, and what they refer to. */
const files = [
  'profil',
  'analyse',
  'fachplanung',
  'perspektiven',
  'element',
  'gemeinsam',
  'glossar',
]

interface Node {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly $defs?: Readonly<Record<string, Node>>
}

const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Node]),
)

/** What a reference leads to. */
function resolve(node: Node, file: string): readonly [Node, string] {
  if (node.$ref === undefined) return [node, file]
  const [name = '', pointer = ''] = node.$ref.split('#')
  const target = name === '' ? file : name
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<Node | undefined>(
      (at, step) => (at as Readonly<Record<string, Node>> | undefined)?.[step],
      schemas.get(target),
    )
  return found ? [found, target] : [{}, target]
}

/** Keys of all fields that take free text, in lists too. */
function freeTexts(node: Node, file: string, key = ''): readonly string[] {
  const [target, at] = resolve(node, file)
  const { type, items, properties = {} } = target
  const isChoice = [target.enum, target.const, target.pattern, target.format].some(
    (each) => each !== undefined,
  )
  if (type === 'string') return isChoice || key === '' ? [] : [key]
  if (items) return freeTexts(items, at, key)
  return Object.entries(properties).flatMap(([name, each]) => freeTexts(each, at, name))
}

test('every field of free text is read by the rules about texts, or is none', () => {
  const found = files.flatMap((file) => {
    const name = `${file}.schema.json`
    const schema = schemas.get(name) ?? {}
    return [schema, ...Object.values(schema.$defs ?? {})].flatMap((node) => freeTexts(node, name))
  })
  const unknown = found.filter((key) => !Object.hasOwn(textarten, key) && !keineTexte.has(key))
  expect([...new Set(unknown)].sort()).toEqual([])
  expect(found.length).toBeGreaterThan(40)
})

test('no field is said to be a text that no schema has', () => {
  const all = JSON.stringify([...schemas.values()])
  expect(
    [...Object.keys(textarten), ...keineTexte].filter((key) => !all.includes(`"${key}":`)),
  ).toEqual([])
})

import { compile } from 'json-schema-to-typescript'
import { readSchemas } from './read-schemas.js'

const banner = `/* Generated from schemas/ by scripts/generate-types.js: do not edit. */\n`

/** TypeScript types of every kind of source file, one interface per object in the schemas. */
export async function generateTypes(folder) {
  const schemas = readSchemas(folder)
  const inline = createInliner(schemas)
  const kinds = [...schemas.keys()].filter((name) => schemas.get(name).type === 'object')
  const root = {
    title: 'Quelldateien',
    type: 'object',
    additionalProperties: false,
    required: kinds.map(kindOf),
    properties: Object.fromEntries(kinds.map((name) => [kindOf(name), inline(`${name}#`)])),
  }
  const text = await compile(root, 'Quelldateien', {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 100 },
  })
  return text
}

const kindOf = (name) => name.replace('.schema.json', '')

/** Resolves references; the same target stays the same object, so that it becomes one type. */
function createInliner(schemas) {
  const done = new Map()
  const inline = (given) => {
    const reference = given.includes('#') ? given : `${given}#`
    if (done.has(reference)) return done.get(reference)
    const [file, pointer = ''] = reference.split('#')
    const target = pointer
      .split('/')
      .filter(Boolean)
      .reduce((node, key) => node[key], schemas.get(file))
    const result = {}
    done.set(reference, result)
    return Object.assign(result, walk(target, file, typeName(file, pointer)))
  }
  const walk = (node, file, name) => {
    if (Array.isArray(node)) return node.map((item) => walk(item, file))
    if (typeof node !== 'object' || node === null) return node
    if (node.$ref) return inline(node.$ref.startsWith('#') ? file + node.$ref : node.$ref)
    const copy = {}
    for (const [key, value] of Object.entries(node)) {
      if (['$schema', '$id', '$defs', 'discriminator', 'examples', 'pattern'].includes(key))
        continue
      copy[key] =
        key === 'properties'
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, file)]))
          : walk(value, file)
    }
    // Only objects become named types: a name for each text field would bury them.
    if (node.type !== 'object') delete copy.title
    else copy.title = name ?? pascal(node.title)
    if (node.oneOf) delete copy.type
    return copy
  }
  return inline
}

function typeName(file, pointer) {
  const key = pointer.split('/').at(-1)
  if (file === 'element.schema.json') return key ? `${pascal(key)}Element` : 'Element'
  return key ? undefined : `${pascal(kindOf(file))}Datei`
}

function pascal(text) {
  return text
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('Ä', 'Ae')
    .replaceAll('Ö', 'Oe')
    .replaceAll('Ü', 'Ue')
    .replaceAll('ß', 'ss')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')
}

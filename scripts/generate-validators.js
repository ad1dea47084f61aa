import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { readSchemas } from './read-schemas.js'

const banner = `// @ts-nocheck
/* Generated from schemas/ by scripts/generate-validators.js: do not edit. */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

/** One compiled validator per schema: compiling at start would cost a fifth of a second. */
export function generateValidators(folder) {
  const schemas = readSchemas(folder)
  const ajv = new Ajv.default({
    schemas: [...schemas.values()],
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    ownProperties: true,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  formats.default(ajv, { formats: ['date'], mode: 'full' })
  const exported = Object.fromEntries(
    [...schemas.keys()]
      .filter((name) => schemas.get(name).type === 'object')
      .map((name) => [name.replace('.schema.json', ''), name]),
  )
  return `${banner}${standaloneCode.default(ajv, exported)}
export const schemas = ${JSON.stringify(Object.fromEntries(schemas))}
`
}

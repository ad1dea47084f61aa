/** Writes src/generated/ from schemas/, templates/, katalog/ and the fonts: run by `npm run build` and before the tests. */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateKatalog } from './generate-katalog.js'
import { generateSchriftzeichen } from './generate-schriftzeichen.js'
import { generateTemplates } from './generate-templates.js'
import { generateTypes } from './generate-types.js'
import { generateValidators } from './generate-validators.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const target = join(root, 'src/generated')

function readGenerated(name) {
  const file = join(target, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Writes only what changed, so that watchers and incremental builds stay quiet. */
function write(name, text) {
  if (readGenerated(name) !== text) writeFileSync(join(target, name), text)
}

export async function generate() {
  mkdirSync(target, { recursive: true })
  write('source-types.ts', await generateTypes(join(root, 'schemas')))
  write('validators.ts', generateValidators(join(root, 'schemas')))
  write('katalog.ts', generateKatalog(join(root, 'katalog')))
  write('templates.ts', generateTemplates(join(root, 'templates')))
  write('schriftzeichen.ts', generateSchriftzeichen(readGenerated('schriftzeichen.ts')))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate()

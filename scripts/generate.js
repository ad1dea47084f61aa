/** Writes src/generated/ from schemas/, templates/ and katalog/: run by `npm run build` and before the tests. */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateKatalog } from './generate-katalog.js'
import { generateTemplates } from './generate-templates.js'
import { generateTypes } from './generate-types.js'
import { generateValidators } from './generate-validators.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes only what changed, so that watchers and incremental builds stay quiet. */
function write(name, text) {
  const file = join(root, 'src/generated', name)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

export async function generate() {
  mkdirSync(join(root, 'src/generated'), { recursive: true })
  write('source-types.ts', await generateTypes(join(root, 'schemas')))
  write('validators.ts', generateValidators(join(root, 'schemas')))
  write('katalog.ts', generateKatalog(join(root, 'katalog')))
  write('templates.ts', generateTemplates(join(root, 'templates')))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate()

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

const banner = `// @ts-nocheck
/* Generated from templates/ by scripts/generate-templates.js: do not edit. */
`

/** Templates are compiled here and nowhere else: at run time there is no compiler to attack. */
export function generateTemplates(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => name.slice(0, -'.hbs'.length))
    .sort()
  const compiled = names.map((name) => {
    const source = readFileSync(join(folder, `${name}.hbs`), 'utf8')
    const code = Handlebars.precompile(source, { strict: true, preventIndent: true, srcName: name })
    return `  ${JSON.stringify(name)}: ${typeof code === 'string' ? code : code.code},`
  })
  const styles = readFileSync(join(folder, 'profil.css'), 'utf8')
  return `${banner}export const templates = {\n${compiled.join('\n')}\n}\nexport const styles = ${JSON.stringify(styles)}\n`
}

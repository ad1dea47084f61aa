import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

const banner = `// @ts-nocheck
/* Generated from templates/ by scripts/generate-templates.js: do not edit. */
`

/** The helpers of src/html/helpers.ts: a template that calls another one does not compile. */
const helpers = ['text']

/** Templates are compiled here and nowhere else: at run time there is no compiler to attack. */
export function generateTemplates(folder) {
  const compiled = namesOf(folder, '.hbs').map((name) => {
    const source = readFileSync(join(folder, `${name}.hbs`), 'utf8')
    const code = Handlebars.precompile(tighten(source), {
      strict: true,
      preventIndent: true,
      knownHelpers: Object.fromEntries(helpers.map((helper) => [helper, true])),
      knownHelpersOnly: true,
    })
    return `  ${JSON.stringify(name)}: ${code},`
  })
  const read = (name) => stripStyles(readFileSync(join(folder, `${name}.css`), 'utf8'))
  const sheets = namesOf(folder, '.css').filter((name) => /^\d/.test(name))
  const styles = sheets.map(read)
  const dokument = [sheets[0], 'dokument'].map(read)
  return `${banner}export const helperNames = ${JSON.stringify(helpers)}
export const templates = {\n${compiled.join('\n')}\n}
export const styles = ${JSON.stringify(styles.join('\n'))}
export const dokumentStyles = ${JSON.stringify(dokument.join('\n'))}
`
}

/** Names without ending, sorted: the style sheets carry numbers because their order matters. */
function namesOf(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

/** Indentation helps whoever edits a template, not whoever loads the page. */
function tighten(source) {
  return source.replaceAll(/^[ \t]+/gm, '')
}

function stripStyles(source) {
  return source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^\s+/gm, '')
    .trim()
}

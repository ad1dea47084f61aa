import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'

const folder = join(import.meta.dirname, '../../schemas/ausgabe')

/** What is wrong with the JSON that a command printed, by its published schema; null if nothing. */
export function checkOutput(name: string, json: string): string | null {
  const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allowUnionTypes: true })
  for (const file of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { $id?: string }
    ajv.addSchema({ ...schema, $id: file })
  }
  return ajv.validate(`${name}.schema.json`, JSON.parse(json)) ? null : ajv.errorsText()
}

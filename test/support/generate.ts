import { generate } from '../../scripts/generate.js'

/** Tests run against src/ and must see what schemas/ and templates/ say now. */
export async function setup(): Promise<void> {
  await generate()
}

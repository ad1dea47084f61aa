import {
  dokumentStyles as compiledDokumentStyles,
  helperNames,
  styles as compiledStyles,
  templates as compiled,
} from '../generated/templates.ts'
import { handlebars } from './handlebars.ts'
import { helpers } from './helpers.ts'

const specifications = compiled as Record<string, TemplateSpecification>
const environment = handlebars.create()
environment.registerHelper(helpers)
for (const [name, specification] of Object.entries(specifications))
  environment.registerPartial(name, environment.template(specification))

/** The style sheets of templates/, joined in their order. */
export const styles: string = compiledStyles

/** The style sheet of papers besides the profiles: the common ground and what they add. */
export const dokumentStyles: string = compiledDokumentStyles

/** The helpers the templates were compiled for. */
export const knownHelpers: readonly string[] = helperNames

/** Fills a template. @throws Error if the view lacks a field: templates are strict. */
export function fillTemplate(name: string, view: unknown): string {
  const specification = specifications[name]
  if (!specification) throw new RangeError(`There is no template „${name}“.`)
  return environment.template(specification)(view)
}

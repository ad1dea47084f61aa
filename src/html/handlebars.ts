import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'

type Runtime = Pick<
  typeof Handlebars,
  'create' | 'escapeExpression' | 'registerHelper' | 'registerPartial' | 'template' | 'SafeString'
>

/** Handlebars without its compiler: templates were compiled when the package was built. */
export const handlebars = runtime as Runtime

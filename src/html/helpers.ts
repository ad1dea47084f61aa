import { toSafeHtml } from './safe-html.ts'
import type { SafeHtml } from './safe-html.ts'
import { typeset } from './typography.ts'

/** What templates may call besides the built-in `if`, `each`, `with`, `unless` and `lookup`. */
export const helpers = {
  /** A plain text with German spacing; not for attributes. */
  text(text: unknown): SafeHtml {
    if (typeof text !== 'string') throw new TypeError('Only text can be typeset.')
    return toSafeHtml(typeset(text))
  },
}

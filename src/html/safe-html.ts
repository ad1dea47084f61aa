import { handlebars } from './handlebars.ts'

/** HTML that templates print as it is. Everything else they escape. */
export interface SafeHtml {
  toHTML(): string
}

/**
 * Declares HTML as safe. Called for what this tool wrote itself: sanitised Markdown, typeset text,
 * drawings; never for a text of the sources.
 */
export function toSafeHtml(html: string): SafeHtml {
  return new handlebars.SafeString(html)
}

/** For text and for attributes in double or single quotes. */
export function escapeHtml(text: string): string {
  return handlebars.escapeExpression(text)
}

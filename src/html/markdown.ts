import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'
import { isAllowedLink } from './link.ts'
import { toSafeHtml } from './safe-html.ts'
import type { SafeHtml } from './safe-html.ts'
import { typeset } from './typography.ts'

/**
 * Renders the texts of a profile: paragraphs, lists, bold, emphasis, links and simple tables.
 * HTML, images, headings and foreign link schemes stay the text they are.
 */
export type RenderMarkdown = (text: string) => SafeHtml

/** @param anchors ids of the page that texts may link to */
export function createMarkdown(anchors: ReadonlySet<string>): RenderMarkdown {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, maxNesting: 20 }).enable([
    'list',
    'table',
    'emphasis',
    'link',
    'image',
    'escape',
    'newline',
  ])
  markdown.validateLink = (url) => isAllowedLink(url, anchors)
  markdown.renderer.rules['text'] = (tokens, index) => typeset(tokens[index]?.content ?? '')
  markdown.renderer.rules['th_open'] = (tokens, index) =>
    `<th scope="col"${alignOf(tokens[index])}>`
  markdown.renderer.rules['td_open'] = (tokens, index) => `<td${alignOf(tokens[index])}>`
  // Images come from the profile's own folder only: here one stays as it was written.
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index]
    return typeset(`![${token?.content ?? ''}](${token?.attrGet('src') ?? ''})`)
  }
  let tables = 0
  markdown.renderer.rules['table_open'] = () => {
    tables += 1
    return `<div class="rahmen" role="group" aria-label="Tabelle ${tables} im Text" tabindex="0"><table class="tabelle textspalten">`
  }
  markdown.renderer.rules['table_close'] = () => '</table></div>'
  return (text) => toSafeHtml(sanitize(markdown.render(text), allowed).trim())
}

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

function alignOf(token: Token | undefined): string {
  return token?.attrGet('style') === 'text-align:right' ? ' class="zahl"' : ''
}

/** The second net: whatever the parser lets through, only this reaches the page. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'wbr', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'span', 'div'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href'],
    ol: ['start'],
    span: ['class'],
    div: ['class', 'role', 'aria-label', 'tabindex'],
    table: ['class'],
    th: ['class', 'scope'],
    td: ['class'],
  },
  allowedClasses: {
    span: ['z', 'ts'],
    div: ['rahmen'],
    table: ['tabelle', 'textspalten'],
    th: ['zahl'],
    td: ['zahl'],
  },
  allowedSchemes: ['https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  selfClosing: ['br', 'wbr'],
  disallowedTagsMode: 'recursiveEscape',
}

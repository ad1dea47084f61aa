import sanitize from 'sanitize-html'

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A page as a parser sees it: start tags in order, and the text between them. */
export interface Page {
  readonly tags: readonly Tag[]
  readonly text: string
}

/** Parses with the parser of sanitize-html, which here only watches. */
export function parsePage(html: string): Page {
  const tags: Tag[] = []
  const texts: string[] = []
  sanitize(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (name, attributes) => {
        tags.push({ name, attributes: { ...attributes } })
        return { tagName: name, attribs: attributes }
      },
    },
    textFilter: (text, tagName) => {
      if (tagName !== 'style') texts.push(text)
      return text
    },
  })
  return { tags, text: unescape(texts.join('')) }
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

export const idsOf = ({ tags }: Page): readonly string[] =>
  tags.flatMap(({ attributes }) => attributes['id'] ?? [])

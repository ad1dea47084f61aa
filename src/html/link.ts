const patterns = [
  /^https:\/\/[^\s<>"'/?#\\@]+(?:[/?#][^\s<>"'\\]*)?$/i,
  /^mailto:[^\s<>"'/?#\\@]+@[a-z0-9.-]+(?:\?[^\s<>"'\\]*)?$/i,
  /^tel:\+?[\d()/-]+$/i,
]

/**
 * Whether a link of a text may become a link of the page: the web, mail, telephone, and places on
 * the page itself. Everything else stays readable text.
 */
export function isAllowedLink(url: string, anchors: ReadonlySet<string>): boolean {
  if (url.startsWith('#')) return anchors.has(url.slice(1))
  return patterns.some((pattern) => pattern.test(url))
}

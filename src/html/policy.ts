/** Content-Security-Policy: what is inside the page, this one style sheet, nothing else. */
export function toPolicy(hash: string): string {
  return [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

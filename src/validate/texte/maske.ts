/** What is no wording: marks, addresses, targets of links, signs of notes, code. */
const notWords = /\{\{[^{}]*\}\}|\]\([^()\s]*\)|\[\^[^\]\s]+\]:?|https?:\/\/[^\s<>()]+|`[^`\n]*`/g

/** Addresses of mail: as each word could begin one, they are looked for only where there is an @. */
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** What each of them holds: most texts have none of it, and looking is cheaper than searching. */
const sign = /\{\{|\]\(|\[\^|:\/\/|[@`]/

/** The same text with blanks for what is no wording: every place stays where it is. */
export function maskText(text: string): string {
  if (!sign.test(text)) return text
  const masked = text.replace(notWords, toBlanks)
  return masked.includes('@') ? masked.replace(mail, toBlanks) : masked
}

function toBlanks(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** What is no wording: marks, addresses, targets of links, signs of notes, code. */
const notWords =
  /\{\{[^{}]*\}\}|\]\([^()\s]*\)|\[\^[^\]\s]+\]:?|https?:\/\/[^\s<>()]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`/g

/** The same without addresses of mail, which could begin with any word. */
const notWordsNorMail =
  /\{\{[^{}]*\}\}|\]\([^()\s]*\)|\[\^[^\]\s]+\]:?|https?:\/\/[^\s<>()]+|`[^`\n]*`/g

/** What each of them holds: most texts have none of it, and looking is cheaper than searching. */
const sign = /\{\{|\]\(|\[\^|:\/\/|[@`]/

/** The same text with blanks for what is no wording: every place stays where it is. */
export function maskText(text: string): string {
  if (!sign.test(text)) return text
  const pattern = text.includes('@') ? notWords : notWordsNorMail
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '))
}

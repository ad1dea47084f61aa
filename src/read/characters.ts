/** A character that must not stand in a source: where, and in words what it is. */
export interface BadCharacter {
  readonly offset: number
  readonly length: number
  readonly message: string
  readonly hint: string
}

const forbidden = new RegExp(
  [
    // Control characters but tab and line feed; text directions, zero width, separators.
    '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u061C\\u200B\\u200C\\u200E\\u200F',
    '\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFD\\uFFFE\\uFFFF]',
    // A joiner is for emoji only.
    '|\\u200D(?!\\p{Extended_Pictographic})',
    '|\\p{Co}|\\p{Cs}',
  ].join(''),
  'gu',
)

const copied =
  'Löschen Sie das Zeichen. Es kommt meist beim Kopieren aus Word, PDF oder Webseiten mit.'

/** Every character of a text that nobody types on purpose; at most `max` of them. */
export function findBadCharacters(text: string, max = Infinity): BadCharacter[] {
  const found: BadCharacter[] = []
  for (const match of text.matchAll(forbidden)) {
    if (found.length >= max) break
    found.push({ offset: match.index, length: match[0].length, ...describe(match[0]) })
  }
  return found
}

function describe(character: string): { message: string; hint: string } {
  const code = character.codePointAt(0) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code === 0xfffd)
    return {
      message: 'Hier steht „�“: ein Buchstabe ging beim Umwandeln der Datei verloren.',
      hint: 'Setzen Sie den Buchstaben wieder ein und speichern Sie die Datei als UTF-8.',
    }
  if (code >= 0xd800 && code <= 0xdfff)
    return {
      message: `Hier steht ein halbes Zeichen (${name}), das allein nichts bedeutet.`,
      hint: 'Schreiben Sie das Zeichen selbst statt der Umschreibung mit \\u.',
    }
  if (/\p{Co}/u.test(character))
    return {
      message: `Hier steht ein Zeichen aus einer Symbolschrift (${name}), das im Profil als leeres Kästchen erschiene.`,
      hint: 'Ersetzen Sie es, ein Aufzählungszeichen zum Beispiel durch „- “.',
    }
  if (isDirection(code))
    return {
      message: `Hier steht ein unsichtbares Zeichen (${name}), das die Schreibrichtung umkehrt.`,
      hint: 'Löschen Sie das Zeichen: der Text sähe anders aus, als er ist.',
    }
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f))
    return { message: `Hier steht ein unsichtbares Steuerzeichen (${name}).`, hint: copied }
  if (code === 0x2028 || code === 0x2029)
    return {
      message: `Hier steht ein unsichtbarer Zeilenwechsel (${name}).`,
      hint: 'Löschen Sie ihn und wechseln Sie die Zeile mit der Eingabetaste.',
    }
  return { message: `Hier steht ein unsichtbares Zeichen ohne Breite (${name}).`, hint: copied }
}

function isDirection(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { schriftzeichen } from '../../src/generated/schriftzeichen.ts'
import { readFonts } from '../../src/read/fonts.ts'

const vorhanden = new RegExp(`^[${schriftzeichen}]$`, 'u')

/** Codes of „U+0000-00FF, U+0131“. */
function codesOf(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-')
    const first = parseInt(from, 16)
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, index) => first + index)
  })
}

test('a character is there if the file whose range names it first has it, in every style', () => {
  const fonts = readFonts()
  const seen = new Set<number>()
  const wrong: string[] = []
  for (const zeichen of new Set(fonts.map((font) => font.zeichen))) {
    const faces = fonts
      .filter((font) => font.zeichen === zeichen)
      .map(({ bytes }) => create(Buffer.from(bytes)))
    for (const code of codesOf(zeichen)) {
      if (seen.has(code)) continue
      seen.add(code)
      const has = faces.every(
        (face) => 'hasGlyphForCodePoint' in face && face.hasGlyphForCodePoint(code),
      )
      if (has !== vorhanden.test(String.fromCodePoint(code))) wrong.push(code.toString(16))
    }
  }
  expect(seen.size).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

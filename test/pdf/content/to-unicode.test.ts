import { expect, test } from 'vitest'
import { decodeTextString, readToUnicode } from '../../../src/pdf/content/to-unicode.ts'

const read = (cmap: string) => Object.fromEntries(readToUnicode(Buffer.from(cmap, 'latin1')))

test('single codes, ranges, lists and ligatures', () => {
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0020> <0100> <00660066> endbfchar
2 beginbfrange <0041> <0043> <0061> <0050> <0051> [<00DF> <D83DDE00>] endbfrange
endcmap`
  expect(read(cmap)).toEqual({
    [0x03]: ' ',
    [0x100]: 'ff',
    [0x41]: 'a',
    [0x42]: 'b',
    [0x43]: 'c',
    [0x50]: 'ß',
    [0x51]: '😀',
  })
})

test('a range that claims the whole world is cut off', () => {
  const map = readToUnicode(Buffer.from('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'))
  expect(map.size).toBe(65_536)
})

test('text strings are UTF-16 with a mark, else Latin-1', () => {
  expect(decodeTextString(Uint8Array.of(0xfe, 0xff, 0x20, 0x13))).toBe('–')
  expect(decodeTextString(Uint8Array.of(0xe4, 0x61))).toBe('äa')
})

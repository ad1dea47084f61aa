import { expect, test } from 'vitest'
import { readGraphics } from '../../../src/pdf/content/read-graphics.ts'

const read = (content: string) => readGraphics(Buffer.from(content, 'latin1'))

test('paths, texts, images and shadings in the order of painting, with what they cover', () => {
  const content = `1 0 0 1 10 20 cm
0 0 5 5 re f
0 0 m 8 4 l S
0 0 m W n
2 0 0 3 0 0 cm /Bild Do
/Verlauf sh`
  const { objects, balanced } = read(content)
  expect(objects.map(({ kind, name }) => [kind, name])).toEqual([
    ['path', undefined],
    ['path', undefined],
    ['xobject', 'Bild'],
    ['shading', undefined],
  ])
  expect(objects.map(({ box }) => [box.left, box.bottom, box.right, box.top])).toEqual([
    [10, 20, 15, 25],
    [10, 20, 18, 24],
    [10, 20, 12, 23],
    [Infinity, Infinity, -Infinity, -Infinity],
  ])
  expect(objects.map(({ start, end }) => content.slice(start, end))).toEqual([
    '0 0 5 5 re f',
    '0 0 m 8 4 l S',
    '/Bild Do',
    '/Verlauf sh',
  ])
  expect(balanced).toBe(true)
})

test('what follows a Q stands where the q was', () => {
  const { objects, depth } = read('q 1 0 0 1 9 9 cm q 0 0 1 1 re f Q 0 0 1 1 re f Q 0 0 1 1 re f')
  expect(objects.map(({ box }) => box.left)).toEqual([9, 9, 0])
  expect(objects.map(({ level }) => level)).toEqual([2, 1, 0])
  expect(depth).toBe(2)
})

test('text: runs of one font on one line, with the sequences inside and around', () => {
  const content = `/P <</MCID 3>>BDC
BT /F1 10 Tf 1 0 0 1 50 700 Tm <0001> Tj /Span <</ActualText <FEFF0041>>>BDC [<0002> -20 <0003>] TJ EMC
0 -12 Td <0004> Tj ET
EMC`
  const [text, ...others] = read(content).objects
  expect(others).toEqual([])
  expect(text?.marks.map(({ tag, mcid }) => [tag, mcid])).toEqual([['P', 3]])
  expect(
    text?.runs.map(({ font, codes, x, y, size, marks }) => [font, codes, x, y, size, marks.length]),
  ).toEqual([
    ['F1', [0, 1], 50, 700, 10, 1],
    ['F1', [0, 2, 0, 3], 50, 700, 10, 2],
    ['F1', [0, 4], 50, 688, 10, 1],
  ])
  expect([...(text?.runs[1]?.marks[1]?.actualText ?? [])]).toEqual([0xfe, 0xff, 0, 0x41])
})

test('a property list in the resources may carry the number', () => {
  const bytes = Buffer.from('/P /Eins BDC 0 0 1 1 re f EMC')
  const { objects } = readGraphics(bytes, (name) => (name === 'Eins' ? 7 : undefined))
  expect(objects[0]?.marks[0]?.mcid).toBe(7)
})

test('invisible text is known as such', () => {
  const { objects } = read('BT 3 Tr /F 1 Tf (a) Tj 0 Tr (b) Tj ET')
  expect(objects[0]?.runs.map(({ invisible }) => invisible)).toEqual([true, false])
})

test.each([
  'q',
  'Q',
  'BT',
  'ET',
  '/P BMC',
  'EMC',
  'BT /P BMC ET EMC',
  '/P BMC BT EMC ET',
  '(a) Tj',
  '0 0 m',
])('what does not pair up is noticed: %s', (content) => {
  expect(read(content).balanced).toBe(false)
})

test.each(['q Q', 'q BT ET Q', '/P BMC BT ET EMC', 'BT /P BMC EMC ET', '0 0 1 1 re W n'])(
  'what pairs up is not complained about: %s',
  (content) => {
    expect(read(content).balanced).toBe(true)
  },
)

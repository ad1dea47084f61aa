import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MalformedContent, Name, StringToken } from '../../../src/pdf/content/operand.ts'
import type { Operand } from '../../../src/pdf/content/operand.ts'
import { readOperations } from '../../../src/pdf/content/read-operations.ts'

/** What an operand is, in a form that can be compared. */
function toPlain(operand: Operand): unknown {
  if (operand instanceof Name) return `/${operand.text}`
  if (operand instanceof StringToken) return [...operand.toBytes()]
  if (Array.isArray(operand)) return { items: (operand as Operand[]).map(toPlain) }
  if (operand instanceof Map)
    return Object.fromEntries([...operand].map(([key, value]) => [key, toPlain(value as Operand)]))
  return operand
}

interface Read {
  readonly operator: string
  readonly operands: readonly unknown[]
  readonly start: number
  readonly end: number
}

function read(content: string | Uint8Array): readonly Read[] {
  const found: Read[] = []
  readOperations(Buffer.from(content as string, 'latin1'), (operator, operands, start, end) => {
    found.push({ operator, operands: operands.map(toPlain), start, end })
  })
  return found
}

describe('any operations, however they are written', () => {
  const white = fc.stringMatching(/^[ \n\r\t\f\0]{1,3}$/)
  const comment = fc.stringMatching(/^%[ -~]{0,12}\n$/)
  const gap = fc.oneof(white, white, comment)
  const number = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(-0.25, 0.5, 12.75))
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,7}$/)
  const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 })
  const hex = bytes.map((list) => ({
    text: `<${Buffer.from(list).toString('hex')}>`,
    plain: list,
  }))
  const literal = bytes.map((list) => ({
    text: `(${list.map(escapeByte).join('')})`,
    plain: list,
  }))
  const simple = fc.oneof(
    number.map((value) => ({ text: String(value), plain: value })),
    name.map((text) => ({ text: `/${text}`, plain: `/${text}` as unknown })),
    hex,
    literal,
    fc.constantFrom(true, false, null).map((value) => ({ text: String(value), plain: value })),
  )
  const list = fc.array(simple, { maxLength: 4 }).map((items) => ({
    text: `[${items.map(({ text }) => text).join(' ')}]`,
    plain: { items: items.map(({ plain }) => plain) },
  }))
  const dictionary = fc
    .uniqueArray(fc.tuple(name, simple), { selector: ([key]) => key })
    .map((entries) => ({
      text: `<<${entries.map(([key, { text }]) => `/${key} ${text}`).join(' ')}>>`,
      plain: Object.fromEntries(entries.map(([key, { plain }]) => [key, plain])),
    }))
  const operation = fc.record({
    operands: fc.array(fc.oneof(simple, list, dictionary), { maxLength: 6 }),
    operator: fc.constantFrom('re', 'f*', 'Tj', "'", '"', 'BDC', 'q', 'gs', 'd0'),
    gaps: fc.array(gap, { minLength: 8, maxLength: 8 }),
  })

  test('are read as they are, and each says where it stands', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
        const content = operations
          .map(({ operands, operator, gaps }) =>
            [...operands.map(({ text }) => text), operator]
              .map((part, index) => part + (gaps[index] ?? ' '))
              .join(''),
          )
          .join('')
        const found = read(content)
        expect(found.map(({ operator, operands }) => ({ operator, operands }))).toEqual(
          operations.map(({ operands, operator }) => ({
            operator,
            operands: operands.map(({ plain }) => plain),
          })),
        )
        for (const { start, end, operator, operands } of found)
          expect(read(content.slice(start, end))).toEqual([
            { operator, operands, start: 0, end: end - start },
          ])
      }),
    )
  })
})

function escapeByte(byte: number): string {
  if ('()\\'.includes(String.fromCharCode(byte)))
    return byte % 2 === 0
      ? `\\${String.fromCharCode(byte)}`
      : `\\${byte.toString(8).padStart(3, '0')}`
  if (byte === 10) return '\\n'
  return byte === 13 ? '\\r' : String.fromCharCode(byte)
}

test.each([
  ['.5 -.5 +3. m', [0.5, -0.5, 3]],
  ['(a\\(b\\)c(d)) Tj', [[...Buffer.from('a(b)c(d)')]]],
  ['(a\\\nb\\\r\nc) Tj', [[...Buffer.from('abc')]]],
  ['(\\53\\0053) Tj', [[0x2b, 5, 0x33]]],
  ['<4 1 5> Tj', [[0x41, 0x50]]],
  ['/A#20B gs', ['/A B']],
])('%j', (content, operands) => {
  expect(read(content)[0]?.operands).toEqual(operands)
})

test('an inline image is one operation, whatever bytes it is made of', () => {
  const content = 'q BI /W 2 /H 1 /BPC 8 ID \x00EI)\xff( EI Q'
  expect(read(content).map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q'])
  expect(read(content)[1]?.operands).toEqual([{ W: 2, H: 1, BPC: 8 }])
})

test.each([
  '[1 2',
  '<</A 1',
  '(abc',
  '<41',
  '<4z> Tj',
  ') Tj',
  '[1 Tj]',
  '<</A>> gs',
  '['.repeat(99),
])('what is no content is an error: %s', (content) => {
  expect(() => read(content)).toThrow(MalformedContent)
})

import { expect, test } from 'vitest'
import { setDates } from '../../src/pdf/pdf-dates.ts'

const pdf = `%PDF-1.4
1 0 obj
<</Title (Profil)
/CreationDate (D:20261122041242+00'00')
/ModDate (D:20261122041242-03'30')>>
endobj`

test('both dates are set and nothing else moves', () => {
  const bytes = Buffer.from(pdf)
  expect(setDates(bytes, new Date('2025-12-31T22:59:58.765Z'))).toBe(bytes)
  expect(bytes.toString()).toBe(`%PDF-1.4
1 0 obj
<</Title (Profil)
/CreationDate (D:20251231225958+00'00')
/ModDate (D:20251231225958+00'00')>>
endobj`)
})

test('bytes that are no text stay as they are', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0x80, 0]), Buffer.from(pdf), Buffer.from([0xc3])])
  setDates(bytes, new Date(0))
  expect([...bytes.subarray(0, 3), ...bytes.subarray(-1)]).toEqual([0xff, 0x80, 0, 0xc3])
  expect(bytes.includes("/ModDate (D:19700101000000+00'00')")).toBe(true)
})

test('works on a part of a larger buffer', () => {
  const whole = Buffer.from(`xxxx${pdf}`)
  setDates(new Uint8Array(whole.buffer, whole.byteOffset + 4, pdf.length), new Date(0))
  expect(whole.toString()).toContain('xxxx%PDF-1.4')
  expect(whole.toString().match(/D:19700101000000/g)).toHaveLength(2)
})

test.each([
  ['no dates', '%PDF-1.4'],
  ['one date', pdf.replace('/ModDate', '/Mod')],
  ['three dates', pdf + pdf.slice(pdf.indexOf('/ModDate'))],
])('%s is not what Chromium writes', (_what, text) => {
  expect(() => setDates(Buffer.from(text), new Date(0))).toThrow(/once each/)
})

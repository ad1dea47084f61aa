import { describe, expect, test } from 'vitest'
import { checkPdf } from '../../src/pdf/check/check-pdf.ts'
import { conformPdf } from '../../src/pdf/conform/conform-pdf.ts'
import { readRecord, sealRecord } from '../../src/pdf/edition-record.ts'
import { goodPdf } from './check/good-pdf.ts'
import { chromiumLike, facts } from './conform/chromium-like.ts'

const date = new Date('2025-12-31T00:00:00Z')
const manifest = JSON.stringify({
  name: 'Süd & West <„neu“>',
  text: '</bzrp:manifest> ]]> &amp; 😀',
})
const print = async (): Promise<Uint8Array> =>
  (await conformPdf(chromiumLike(), facts, date, manifest)).bytes

test('what a PDF is told about its edition it tells again', async () => {
  expect(readRecord(await print())).toEqual({ manifest, intact: true })
  expect(readRecord((await conformPdf(chromiumLike(), facts, date)).bytes)).toBeNull()
  expect(readRecord(new Uint8Array())).toBeNull()
})

test('the same edition gives the same bytes', async () => {
  expect(await print()).toEqual(await print())
})

test('the schema is described, and the metadata stay in order', async () => {
  const plain = await checkPdf((await conformPdf(chromiumLike(), facts, date)).bytes)
  expect((await checkPdf(await print())).findings).toEqual(plain.findings)
  expect((await checkPdf(goodPdf({ manifest }))).findings).toEqual([])
})

describe('a byte that has changed is noticed', () => {
  test.each([10, 500, -20])('at %i', async (place) => {
    const bytes = Buffer.from(await print())
    const at = place < 0 ? bytes.length + place : place
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(readRecord(bytes)?.intact).toBe(false)
  })
  test('in what it says of itself, and in the hash', async () => {
    const text = Buffer.from(await print()).toString('latin1')
    const forged = Buffer.from(text.replace('West', 'Mitt'), 'latin1')
    expect(readRecord(forged)).toMatchObject({ intact: false })
    const hash = /<bzrp:pruefsumme>(.)/.exec(text)?.[1] === 'a' ? 'b' : 'a'
    const other = Buffer.from(text.replace(/(<bzrp:pruefsumme>)./, `$1${hash}`), 'latin1')
    expect(readRecord(other)?.intact).toBe(false)
  })
  test('behind its end', async () => {
    const longer = Buffer.concat([await print(), Buffer.from(' ')])
    expect(readRecord(longer)?.intact).toBe(false)
  })
})

test('a place for a hash that is none is left alone', () => {
  const bytes = Buffer.from('<bzrp:pruefsumme>zu kurz</bzrp:pruefsumme>')
  expect(sealRecord(bytes)).toBe(bytes)
  expect(readRecord(bytes)).toBeNull()
})

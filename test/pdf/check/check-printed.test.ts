import { expect, test } from 'vitest'
import type { Expected } from '../../../src/pdf/check/check-printed.ts'
import { checkPrinted } from '../../../src/pdf/check/check-printed.ts'
import type { PdfFinding } from '../../../src/pdf/check/finding.ts'
import { goodPdf } from './good-pdf.ts'

/** What a page promises that prints as the good PDF: one drawing, any font. */
const promised = { text: 'aaaaaaaaa', images: 1, fonts: [] }

async function findings(expected: Expected): Promise<readonly PdfFinding[]> {
  return (await checkPrinted(goodPdf(), expected)).findings
}

test('a print that keeps what its page has promised has no findings', async () => {
  const printed = await checkPrinted(goodPdf(), promised)
  expect(printed).toEqual({ findings: [], pages: 1 })
})

test.each([
  [0, '1 statt 0 Abbildungen haben einen Alternativtext.'],
  [2, '1 statt 2 Abbildungen haben einen Alternativtext.'],
])('a page of %i drawings is not printed with one', async (images, message) => {
  expect(await findings({ ...promised, images })).toEqual([
    expect.objectContaining({ code: 'UA 13-004', message }),
  ])
})

test('a font that the page does not bring along has lent characters', async () => {
  const [finding] = await findings({ ...promised, fonts: ['Source Sans 3'] })
  expect(finding).toMatchObject({ code: 'UA 31-030', page: 1 })
  expect(finding?.message).toMatch(
    /^In der Schrift des Dokuments fehlen Zeichen: „a“, gedruckt mit/,
  )
})

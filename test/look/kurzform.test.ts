import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ausgabeformen } from '../../src/model/ausgabeform.ts'
import type { Printer } from '../../src/pdf/printer.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'
import { createTestSetter } from '../support/set-profile.ts'

/**
 * The regions that need the most room: with all a profile can have, of a single Planungsraum, with
 * eight of them, and with the longest names.
 */
const raeume = ['092007', '091001', '045011', '021001', '124006', '102004'] as const

describe.skipIf(!canPrint)('short forms', () => {
  let set: Awaited<ReturnType<typeof createTestSetter>>
  let printer: Printer
  beforeAll(async () => {
    set = await createTestSetter()
    printer = await openTestPrinter()
  }, 120_000)
  afterAll(() => printer.close())

  test.each(raeume)(
    '%s: four pages and two, never more or fewer',
    { timeout: 120_000 },
    async (raum) => {
      for (const form of ['kurzprofil', 'datenblatt'] as const) {
        const pdf = await printer.print(await set(raum, form), { titel: raum, datum: new Date(0) })
        const pages = (await PDFDocument.load(pdf)).getPageCount()
        expect(`${form} ${pages}`).toBe(`${form} ${ausgabeformen[form].seiten}`)
      }
    },
  )

  test('a short form has the same edition as the whole, and says what it is', async () => {
    const kurz = await set('092007', 'kurzprofil')
    const ganz = await set('092007', 'profil')
    const edition = /Ausgabe \d{4} · Version [\d.]+ · Datenstand [\d.]+/
    expect(edition.exec(kurz)?.[0]).toBe(edition.exec(ganz)?.[0])
    expect(kurz).toContain('<title>Kurzprofil Adlershof (092007), Ausgabe')
    expect(await set('091001', 'datenblatt')).toContain(
      '<title>Datenblatt Alt-Treptow (091001), Ausgabe',
    )
  })

  test('without perspectives the last page shows figures instead of gaps', async () => {
    const full = await set('092007', 'kurzprofil')
    const empty = await set('091001', 'kurzprofil')
    expect(full).toContain('Was vor uns liegt')
    expect(full).not.toContain('Soziale Lage und Versorgung')
    expect(empty).toContain('Soziale Lage und Versorgung')
    expect(empty).not.toContain('Was vor uns liegt')
  })
})

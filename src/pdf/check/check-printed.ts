import { textAt } from '../document/access.ts'
import { toBareText } from '../page-facts.ts'
import type { PageFacts } from '../page-facts.ts'
import { checkOpened } from './check-pdf.ts'
import type { PdfReport } from './check-pdf.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile, ofPage } from './finding.ts'
import { openPdf } from './open-pdf.ts'
import type { OpenPdf } from './open-pdf.ts'
import { usedFonts } from './used-fonts.ts'

/** What a page has promised of its print. */
export type Expected = Pick<PageFacts, 'text' | 'images' | 'fonts'>

const replace = 'Ersetzen Sie diese Zeichen im Text.'

/** Checks a print by its bytes, and against what its page has promised. */
export async function checkPrinted(bytes: Uint8Array, expected: Expected): Promise<PdfReport> {
  const pdf = await openPdf(bytes)
  const findings = [
    ...checkMissing(pdf, expected),
    ...checkFamilies(pdf, expected),
    ...checkImages(pdf, expected),
    ...checkOpened(pdf),
  ]
  return { findings, pages: pdf.pages.size }
}

/**
 * Where no font of the machine has a character either, Chromium draws a box, glyph 0, that does
 * not say what it stands for: it is one of those that the page shows and the print does not.
 */
function checkMissing(pdf: OpenPdf, { text }: Expected): readonly PdfFinding[] {
  const fonts = usedFonts(pdf)
  const page = fonts
    .filter(({ font }) => font.composite)
    .map(({ codes }) => codes.get(0))
    .find((found) => found !== undefined)
  if (page === undefined) return []
  const shown = new Set(
    fonts.flatMap(({ font, codes }) =>
      [...codes.keys()].flatMap((code) => Array.from(toBareText(font.unicode?.get(code) ?? ''))),
    ),
  )
  // What a style sheet sets in capitals is shown all the same.
  const missing = [...new Set(toBareText(text))].filter((character) =>
    [character, character.toUpperCase(), character.toLowerCase()].every((form) => !shown.has(form)),
  )
  if (missing.length === 0) return []
  const message = `In der Schrift des Dokuments fehlen Zeichen: „${missing.sort().join('')}“.`
  return [ofPage('UA 31-030', page, message, replace)]
}

/** What the fonts of the page lack, Chromium takes from another one without a word. */
function checkFamilies(pdf: OpenPdf, { fonts }: Expected): readonly PdfFinding[] {
  // A page without fonts of its own takes those of the machine.
  if (fonts.length === 0) return []
  const starts = fonts.map((family) => family.replaceAll(' ', ''))
  return usedFonts(pdf).flatMap(({ name, codes, font }) => {
    if (starts.some((start) => name.startsWith(start))) return []
    const [page] = codes.values()
    const shown = [...codes.keys()].map((code) => font.unicode?.get(code) ?? '?')
    const message = `In der Schrift des Dokuments fehlen Zeichen: „${shown.sort().join('')}“, gedruckt mit „${name}“.`
    return [ofPage('UA 31-030', page ?? null, message, replace)]
  })
}

/** Each drawing of the page is a figure with an alternative text. */
function checkImages({ elements }: OpenPdf, { images }: Expected): readonly PdfFinding[] {
  const told = (elements ?? []).filter(
    ({ standard, dict }) => standard === 'Figure' && textAt(dict, 'Alt'),
  )
  if (told.length === images) return []
  const message = `${told.length} statt ${images} Abbildungen haben einen Alternativtext.`
  return [ofFile('UA 13-004', message, 'Melden Sie den Fehler.')]
}

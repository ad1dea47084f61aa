import { PDFStream } from '@cantoo/pdf-lib'
import { dictAt, entry, nameAt, streamBytes } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofPage } from './finding.ts'
import { declaredWidths, readAdvances } from './font-widths.ts'
import type { OpenPdf } from './open-pdf.ts'
import { programOf, usedFonts } from './used-fonts.ts'
import type { UsedFont } from './used-fonts.ts'

const embed = 'Betten Sie die Schrift ein und schreiben Sie die Datei neu.'

/** Thousandths of the font size by which a width may differ (ISO 19005-2, 6.2.11.5). */
const tolerance = 1

/** Fonts are embedded, complete, and say what their glyphs mean (Matterhorn 31). */
export function checkFonts(pdf: OpenPdf): readonly PdfFinding[] {
  return usedFonts(pdf).flatMap((used) => [
    ...checkProgram(used),
    ...checkEncoding(used),
    ...checkUnicode(used),
    ...checkGlyphs(used),
    ...checkWidths(used),
  ])
}

function pageOf({ codes }: UsedFont): number | null {
  return codes.size === 0 ? null : Math.min(...codes.values())
}

function checkProgram(used: UsedFont): readonly PdfFinding[] {
  const isType3 = nameAt(used.font.dict, 'Subtype') === 'Type3'
  if (!used.visible || isType3 || programOf(used)) return []
  return [
    ofPage('UA 31-009', pageOf(used), `Die Schrift „${used.name}“ ist nicht eingebettet.`, embed),
  ]
}

function checkEncoding(used: UsedFont): readonly PdfFinding[] {
  const { font, descendant, name } = used
  if (!font.composite) return []
  const found: PdfFinding[] = []
  const encoding = entry(font.dict, 'Encoding')
  const isIdentity = /^Identity-[HV]$/.test(nameAt(font.dict, 'Encoding') ?? '')
  if (!isIdentity && !(encoding instanceof PDFStream))
    found.push(
      ofPage(
        'UA 31-006',
        pageOf(used),
        `Die Kodierung von „${name}“ ist nicht eingebettet.`,
        embed,
      ),
    )
  const map = entry(descendant, 'CIDToGIDMap')
  const isMapped = map instanceof PDFStream || nameAt(descendant, 'CIDToGIDMap') === 'Identity'
  if (nameAt(descendant, 'Subtype') === 'CIDFontType2' && !isMapped)
    found.push(
      ofPage(
        'UA 31-004',
        pageOf(used),
        `„${name}“ ordnet Zeichen keine Glyphen zu (CIDToGIDMap).`,
        embed,
      ),
    )
  return found
}

/** Latin encodings whose names say what they mean (ISO 32000-1, 9.10.2). */
const latin = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding'])

function checkUnicode(used: UsedFont): readonly PdfFinding[] {
  const { font, name, codes, replaced } = used
  if (!font.unicode) {
    const isKnown = latin.has(nameAt(font.dict, 'Encoding') ?? '')
    return isKnown && !font.composite
      ? []
      : [
          ofPage(
            'UA 31-027',
            pageOf(used),
            `„${name}“ sagt nicht, was ihre Zeichen bedeuten (ToUnicode).`,
            embed,
          ),
        ]
  }
  const found: PdfFinding[] = []
  const open = [...codes].filter(([code]) => !font.unicode?.has(code))
  const [, firstOpen] = open[0] ?? []
  if (firstOpen !== undefined)
    found.push(
      ofPage(
        'UA 31-027',
        firstOpen,
        `„${name}“ sagt von ${open.length} Zeichen nicht, was sie bedeuten.`,
        embed,
      ),
    )
  for (const [code, page] of codes) {
    const text = font.unicode.get(code) ?? ''
    if (/[\0\uFEFF\uFFFE]/.test(text))
      found.push(
        ofPage('UA 31-028', page, `„${name}“ deutet ein Zeichen als U+${hex(text)}.`, embed),
      )
    if (/\p{Private_Use}/u.test(text) && !replaced.has(code))
      found.push(
        ofPage(
          'A 6.2.11.7.3',
          page,
          `„${name}“ enthält ein Zeichen ohne Bedeutung (U+${hex(text)}).`,
          embed,
        ),
      )
  }
  return found
}

function hex(text: string): string {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** Glyph 0 is the box that stands for a missing character. */
function checkGlyphs(used: UsedFont): readonly PdfFinding[] {
  const { font, name, codes, descendant } = used
  if (!font.composite) return []
  const map = entry(descendant, 'CIDToGIDMap')
  const table = map instanceof PDFStream ? streamBytes(map) : undefined
  const glyphOf = (code: number): number =>
    table ? (table[2 * code] ?? 0) * 256 + (table[2 * code + 1] ?? 0) : code
  return [...codes].flatMap(([code, page]) => {
    if (glyphOf(code) !== 0) return []
    const text = font.unicode?.get(code) ?? ''
    const which = text === '' ? 'ein Zeichen' : `das Zeichen „${text}“ (U+${hex(text)})`
    return [
      ofPage(
        'UA 31-030',
        page,
        `In der Schrift „${name}“ fehlt ${which}.`,
        'Ersetzen Sie das Zeichen im Text oder nehmen Sie eine Schrift, die es hat.',
      ),
    ]
  })
}

function checkWidths(used: UsedFont): readonly PdfFinding[] {
  const { descendant, name, codes, font } = used
  const program = entry(dictAt(descendant, 'FontDescriptor'), 'FontFile2')
  const isIdentity = nameAt(descendant, 'CIDToGIDMap') === 'Identity'
  if (!font.composite || !(program instanceof PDFStream) || !isIdentity) return []
  const advances = readAdvances(streamBytes(program))
  const widths = declaredWidths(descendant)
  const wrong = [...codes].find(([code]) => {
    const real = advances?.(code)
    return real !== undefined && Math.abs(real - widths(code)) > tolerance
  })
  if (advances && !wrong) return []
  return [
    advances
      ? ofPage(
          'UA 31-016',
          wrong?.[1] ?? null,
          `Die Breiten der Zeichen von „${name}“ stimmen nicht mit der Schrift überein.`,
          embed,
        )
      : ofPage(
          'A 6.2.11.2',
          pageOf(used),
          `Die eingebettete Schrift „${name}“ ist beschädigt.`,
          embed,
        ),
  ]
}

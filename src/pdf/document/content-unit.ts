import { PDFArray, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import type { Graphics, GraphicsObject } from '../content/graphics.ts'
import type { Box, Matrix } from '../content/matrix.ts'
import { identity, multiply } from '../content/matrix.ts'
import { readGraphics } from '../content/read-graphics.ts'
import {
  asDict,
  decodeName,
  dictAt,
  entry,
  listAt,
  nameAt,
  numberAt,
  numbersAt,
  streamBytes,
} from './access.ts'
import { readFont } from './font.ts'
import type { Font } from './font.ts'

/** A stream with marked content of its own: a page, or a form that a page draws. */
export interface ContentUnit {
  /** The reference of the page or the form, as text. */
  readonly id: string
  /** Number of the page that shows it, from 1. */
  readonly page: number
  readonly ref: PDFRef
  /** Page or stream dictionary: carries StructParents. */
  readonly dict: PDFDict
  readonly isForm: boolean
  /** Id of the unit whose numbers its sequences bear: older Chromium counts forms with their page. */
  readonly numbering: string
  readonly bytes: Uint8Array
  readonly graphics: Graphics
  /** Fonts by resource name. */
  readonly fonts: ReadonlyMap<string, Font>
  /** Forms that it draws, by resource name. */
  readonly forms: ReadonlyMap<string, ContentUnit>
  /** From its own units to those of the page. */
  readonly place: Matrix
}

/** All pages with the forms they draw, in the order of painting. */
export interface Contents {
  readonly units: readonly ContentUnit[]
  readonly byId: ReadonlyMap<string, ContentUnit>
  /** How often a form is drawn, by id. */
  readonly uses: ReadonlyMap<string, number>
}

/**
 * Reads the content streams of all pages and forms.
 * @throws UnreadableStream or MalformedContent if one of them is damaged.
 */
export function readContents(document: PDFDocument): Contents {
  const reader = new ContentsReader()
  for (const [index, page] of document.getPages().entries())
    reader.readUnit(
      { ref: page.ref, dict: page.node, isForm: false, numbering: page.ref.toString() },
      index + 1,
      identity,
    )
  const { units, uses } = reader
  return { units, byId: new Map(units.map((unit) => [unit.id, unit])), uses }
}

/** The page itself: bounds of what is drawn. */
export function mediaBoxOf(page: PDFDict): Box {
  let node: PDFDict | undefined = page
  while (node && !entry(node, 'MediaBox')) node = dictAt(node, 'Parent')
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(node, 'MediaBox')
  return { left, bottom, right, top }
}

interface Source {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly isForm: boolean
  readonly numbering: string
}

class ContentsReader {
  readonly units: ContentUnit[] = []
  readonly uses = new Map<string, number>()
  private readonly seen = new Map<string, ContentUnit>()
  private readonly fonts = new Map<PDFDict, Font>()

  readUnit(source: Source, page: number, place: Matrix): ContentUnit {
    const { ref, dict, isForm } = source
    const id = ref.toString()
    const resources = dictAt(dict, 'Resources')
    const bytes = readBytes(dict, ref, isForm)
    const graphics = readGraphics(bytes, (name) =>
      numberAt(dictAt(dictAt(resources, 'Properties'), name), 'MCID'),
    )
    const forms = new Map<string, ContentUnit>()
    const fonts = this.readFonts(resources)
    const unit = { ...source, id, page, bytes, graphics, fonts, forms, place }
    this.units.push(unit)
    this.seen.set(id, unit)
    for (const object of graphics.objects) this.readForm(object, unit)
    return unit
  }

  private readForm(
    object: GraphicsObject,
    unit: ContentUnit & { forms: Map<string, ContentUnit> },
  ) {
    if (object.name === undefined) return
    const xobjects = dictAt(dictAt(unit.dict, 'Resources'), 'XObject')
    const ref = xobjects?.get(PDFName.of(object.name))
    const dict = asDict(entry(xobjects, object.name))
    if (!(ref instanceof PDFRef) || nameAt(dict, 'Subtype') !== 'Form' || !dict) return
    const id = ref.toString()
    this.uses.set(id, (this.uses.get(id) ?? 0) + 1)
    const place = multiply(multiply(formMatrix(dict), object.matrix), unit.place)
    const numbering = entry(dict, 'StructParents') ? id : unit.numbering
    const form =
      this.seen.get(id) ?? this.readUnit({ ref, dict, isForm: true, numbering }, unit.page, place)
    unit.forms.set(object.name, form)
  }

  private readFonts(resources: PDFDict | undefined): ReadonlyMap<string, Font> {
    const fonts = new Map<string, Font>()
    for (const [name, value] of dictAt(resources, 'Font')?.entries() ?? []) {
      const dict = asDict(resources?.context.lookup(value))
      if (!dict) continue
      const font = this.fonts.get(dict) ?? readFont(dict)
      this.fonts.set(dict, font)
      fonts.set(decodeName(name), font)
    }
    return fonts
  }
}

/** Several streams of a page are one with white space between them (ISO 32000-1, 7.8.2). */
function readBytes(dict: PDFDict, ref: PDFRef, isForm: boolean): Uint8Array {
  if (isForm) return streamBytes(dict.context.lookup(ref))
  const contents = entry(dict, 'Contents')
  if (!contents) return new Uint8Array()
  if (!(contents instanceof PDFArray)) return streamBytes(contents)
  const parts = listAt(dict, 'Contents').map(streamBytes)
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

function formMatrix(dict: PDFDict): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(dict, 'Matrix')
  return [a, b, c, d, e, f]
}

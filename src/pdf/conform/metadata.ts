import { PDFBool, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { packStream } from '../document/pack-stream.ts'
import { createSrgbProfile } from './srgb-profile.ts'
import type { DocumentInfo } from './xmp.ts'
import { writeXmp } from './xmp.ts'

/**
 * Says who made the document and what it conforms to: the same in the information dictionary and
 * in the metadata stream, which stays readable in the file (ISO 19005-2, 6.6).
 */
export function setMetadata(document: PDFDocument, info: DocumentInfo): void {
  const { context, catalog } = document
  const date = toPdfDate(info.date)
  const dict = context.obj({ CreationDate: date, ModDate: date })
  const texts = {
    Title: info.title,
    Author: info.author,
    Subject: info.description,
    Creator: info.creator,
    Producer: info.producer,
  }
  for (const [key, text] of Object.entries(texts))
    if (text !== null) dict.set(PDFName.of(key), PDFHexString.fromText(text))
  context.trailerInfo.Info = context.register(dict)
  const xmp = Buffer.from(writeXmp(info), 'utf8')
  const stream = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
  catalog.set(PDFName.of('Lang'), PDFString.of(info.language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  const preferences = context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  catalog.set(PDFName.of('ViewerPreferences'), preferences)
}

/** Says what the colours of the document mean: sRGB (ISO 19005-2, 6.2.3). */
export function setOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(packStream(context.obj({ N: 3 }), createSrgbProfile()))
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1' })
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of('sRGB'))
  intent.set(PDFName.of('Info'), PDFString.of('sRGB IEC61966-2.1'))
  intent.set(PDFName.of('DestOutputProfile'), profile)
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]))
}

/** A moment in UTC as PDF writes it (ISO 32000-1, 7.9.4). */
function toPdfDate(date: Date): PDFString {
  const digits = date
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replaceAll(/[-:T]/g, '')
  return PDFString.of(`D:${digits}+00'00'`)
}

import type { Metadata, Sharp } from 'sharp'
import type { EigenesBild } from '../model/profil.ts'

/** Bytes of an image file at most. */
export const maxBildBytes = 15 * 1024 * 1024
const maxPixels = 50_000_000
/** Wider than any place on a page at 300 dots per inch. */
const maxWidth = 2000
const maxHeight = 2800

/**
 * What libvips could read besides. It blocks for the whole process, and other images are being read
 * meanwhile, also by other threads: so JPEG, PNG and WebP are never blocked, not even for a moment.
 */
const otherDecoders = (
  'Analyze Csv DcRaw Fits Heif Jp2k Jxl Magick Magick7 Mat Matrix Nifti Nsgif Openexr Openslide Pdf ' +
  'Ppm Rad Raw Svg Tiff Uhdr Vips'
)
  .split(' ')
  .map((name) => `VipsForeignLoad${name}`)

/** What an image is read for: to be shown, or to see whether it could be. */
export type Bildzweck = 'zeigen' | 'pruefen'

/** An image for a page, one that could be shown, or in words why it is none. */
export type BildSource =
  | { readonly bild: EigenesBild }
  | { readonly lesbar: true }
  | { readonly message: string; readonly hint: string }

/**
 * Reads a photo or drawing: JPEG, PNG or WebP by its content, upright, at most 2000 pixels wide,
 * without the metadata that cameras write (place, time, names). Never throws.
 */
export async function readBild(
  bytes: Uint8Array,
  zweck: Bildzweck = 'zeigen',
): Promise<BildSource> {
  if (bytes.length > maxBildBytes)
    return {
      message: 'Das Bild ist größer als 15 MB.',
      hint: 'Verkleinern Sie es; 2.000 Bildpunkte Breite genügen für den Druck.',
    }
  const typ = recognize(bytes)
  if (typ !== 'JPEG' && typ !== 'PNG' && typ !== 'WebP')
    return {
      message: `${typ === undefined ? 'Die Datei ist kein lesbares Bild' : `Das Bild ist eine ${typ}-Datei`}.`,
      hint: 'Speichern Sie es als JPEG (Foto) oder PNG (Zeichnung); die Endung zu ändern genügt nicht.',
    }
  // Loaded late: most profiles have no image of their own.
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: otherDecoders })
  try {
    const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning' })
    const metadata = await image.metadata()
    if (zweck === 'pruefen') {
      await decode(image, metadata)
      return { lesbar: true }
    }
    const drawing = typ === 'PNG' || (typ === 'WebP' && metadata.hasAlpha)
    const resized = fit(image)
    const encoded = drawing
      ? resized.png({ compressionLevel: 9 })
      : resized.jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return {
      bild: {
        typ: drawing ? 'image/png' : 'image/jpeg',
        breite: info.width,
        hoehe: info.height,
        bytes: data,
      },
    }
  } catch (error) {
    return explain(error)
  }
}

/** Upright, and no larger than a page can show. */
function fit(image: Sharp): Sharp {
  return image.autoOrient().resize({
    width: maxWidth,
    height: maxHeight,
    fit: 'inside',
    withoutEnlargement: true,
  })
}

/**
 * Decodes all of an image. Writing it anew, which takes longest, cannot fail; nor can keeping the
 * rows before the last, unless some are skipped to make it smaller.
 */
async function decode(image: Sharp, { width, height, autoOrient }: Metadata): Promise<void> {
  const fits = autoOrient.width <= maxWidth && autoOrient.height <= maxHeight
  const lastRow = { left: 0, top: height - 1, width, height: 1 }
  await (fits ? image.extract(lastRow) : fit(image)).raw().toBuffer()
}

function explain(error: unknown): BildSource {
  if (error instanceof Error && error.message.includes('pixel limit'))
    return {
      message: 'Das Bild hat mehr als 50 Millionen Bildpunkte.',
      hint: 'Verkleinern Sie es; 2.000 Bildpunkte Breite genügen für den Druck.',
    }
  return {
    message: 'Das Bild ist beschädigt oder unvollständig.',
    hint: 'Öffnen Sie es in einem Bildprogramm und speichern Sie es neu.',
  }
}

const signatures: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['JPEG', /^\xff\xd8\xff/],
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['WebP', /^RIFF[^]{4}WEBP/],
  ['GIF', /^GIF8/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF/],
  ['HEIC', /^[^]{4}ftyp(?:hei|hev|mif|msf)/],
  ['AVIF', /^[^]{4}ftypavi/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!DOCTYPE svg)/i],
]

/** What a file is by its first bytes; its name may say anything. */
function recognize(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  return signatures.find(([, pattern]) => pattern.test(head))?.[0]
}

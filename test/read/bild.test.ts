import fc from 'fast-check'
import type { Sharp } from 'sharp'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { maxBildBytes, readBild } from '../../src/read/bild.ts'
import type { EigenesBild } from '../../src/model/profil.ts'

const plain = (width: number, height: number, alpha = false): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: alpha ? 4 : 3,
      background: { r: 0, g: 95, b: 115, alpha: 0.5 },
    },
  })

async function bildOf(bytes: Uint8Array): Promise<EigenesBild> {
  const read = await readBild(bytes)
  if (!('bild' in read)) throw new Error('message' in read ? read.message : 'only checked')
  return read.bild
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const read = await readBild(bytes)
  expect(await readBild(bytes, 'pruefen')).toEqual(read)
  return 'message' in read ? read.message : 'accepted'
}

test('a photo without where and by whom it was taken', async () => {
  const photo = await plain(60, 40)
    .withExif({
      IFD0: { Artist: 'Erika Mustermann', Copyright: 'Mustermann' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 26/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  expect(photo.toString('latin1')).toContain('Mustermann')
  const { typ, breite, hoehe, bytes } = await bildOf(photo)
  expect({ typ, breite, hoehe }).toEqual({ typ: 'image/jpeg', breite: 60, hoehe: 40 })
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('Mustermann')
  const { exif, xmp, iptc } = await sharp(bytes).metadata()
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
})

test('a photo taken upright stands upright', async () => {
  const photo = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await bildOf(photo)).toMatchObject({ breite: 40, hoehe: 60 })
})

test('no wider and no higher than a page can show', async () => {
  const wide = await plain(4000, 100).png().toBuffer()
  expect(await bildOf(wide)).toMatchObject({ typ: 'image/png', breite: 2000, hoehe: 50 })
  const high = await plain(100, 5600).png().toBuffer()
  expect(await bildOf(high)).toMatchObject({ breite: 50, hoehe: 2800 })
})

test('WebP becomes JPEG, or PNG where it is transparent', async () => {
  expect((await bildOf(await plain(8, 8).webp().toBuffer())).typ).toBe('image/jpeg')
  expect((await bildOf(await plain(8, 8, true).webp().toBuffer())).typ).toBe('image/png')
})

test('the same image gives the same bytes', async () => {
  const image = await plain(50, 50).jpeg().toBuffer()
  expect((await bildOf(image)).bytes).toEqual((await bildOf(image)).bytes)
})

test('many images at once', async () => {
  const image = await plain(60, 40).png().toBuffer()
  const one = async (): Promise<void> => {
    for (let index = 0; index < 300; index++)
      expect(await readBild(image, 'pruefen')).toEqual({ lesbar: true })
  }
  await Promise.all([one(), one(), one(), one()])
})

test('nothing else is decoded, whatever its first bytes are taken for', async () => {
  const [gif, tiff, avif] = await Promise.all([
    plain(8, 8).gif().toBuffer(),
    plain(8, 8).tiff().toBuffer(),
    plain(8, 8).avif().toBuffer(),
  ])
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
  await readBild(await plain(8, 8).png().toBuffer())
  for (const bytes of [gif, tiff, avif, svg])
    await expect(sharp(bytes).metadata()).rejects.toThrow('unsupported image format')
})

describe('refused:', () => {
  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['SVG', '<?xml version="1.0"?><svg/>'],
    ['GIF', 'GIF89a'],
    ['PDF', '%PDF-1.7'],
    ['TIFF', 'II*\0'],
    ['HEIC', '\0\0\0\x18ftypheic'],
  ])('%s', async (name, text) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toBe(`Das Bild ist eine ${name}-Datei.`)
  })

  test('what is no image', async () => {
    expect(await refusalOf(Buffer.from('Text'))).toBe('Die Datei ist kein lesbares Bild.')
    expect(await refusalOf(new Uint8Array(0))).toBe('Die Datei ist kein lesbares Bild.')
  })

  test('an image of more than 50 million pixels, at once', async () => {
    const bomb = await plain(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer()
    const start = performance.now()
    expect(await refusalOf(bomb)).toBe('Das Bild hat mehr als 50 Millionen Bildpunkte.')
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('an image cut off in the middle', async () => {
    const image = await plain(500, 500).jpeg().toBuffer()
    expect(await refusalOf(image.subarray(0, image.length / 2))).toBe(
      'Das Bild ist beschädigt oder unvollständig.',
    )
  })

  test('more than 15 MB', async () => {
    expect(await refusalOf(new Uint8Array(maxBildBytes + 1))).toBe('Das Bild ist größer als 15 MB.')
  })
})

const framed = async (): Promise<Buffer> => {
  const frames = await Promise.all(
    [plain(40, 40), plain(40, 40, true)].map((each) => each.png().toBuffer()),
  )
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

test.each([
  ['JPEG', () => plain(40, 40).jpeg().toBuffer()],
  ['JPEG on its side', () => plain(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer()],
  ['JPEG in several passes', () => plain(40, 40).jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => plain(40, 40, true).png().toBuffer()],
  ['PNG in several passes', () => plain(40, 40).png({ progressive: true }).toBuffer()],
  ['JPEG too wide for a page', () => plain(4100, 20).jpeg().toBuffer()],
  ['WebP of several frames', framed],
])('damaged %s: read or refused, never thrown at', async (_kind, create) => {
  const image = await create()
  expect(await readBild(image, 'pruefen')).toEqual({ lesbar: true })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: image.length - 1 }), fc.nat({ max: 255 })), {
        maxLength: 20,
      }),
      fc.option(fc.nat({ max: image.length }), { nil: image.length }),
      async (changes, length) => {
        const bytes = Uint8Array.from(image)
        for (const [at, value] of changes) bytes[at] = value
        const read = await readBild(bytes.subarray(0, length))
        const checked = await readBild(bytes.subarray(0, length), 'pruefen')
        // Who only checks finds the same.
        if ('message' in read) expect(checked).toEqual(read)
        else expect([Object.keys(read), checked]).toEqual([['bild'], { lesbar: true }])
      },
    ),
    { numRuns: 100 },
  )
})

/** Points on the curve between light and what is stored. */
const curvePoints = 1024

/**
 * The colour space sRGB as an ICC profile, version 2.1, for screens: white point D65, primaries
 * adapted to D50, transfer curve of IEC 61966-2-1. Built from the published constants, so that no
 * file of someone else is needed.
 * Sources: IEC 61966-2-1; ICC.1:1998-09; adaptation after Bradford (ICC.1:2004-10, annex E).
 */
export function createSrgbProfile(): Uint8Array {
  const curve = createCurve()
  const tags = [
    ['desc', createDescription('sRGB')],
    ['cprt', tagged('text', ascii('Public Domain\0'))],
    ['wtpt', createXyz(0.9504559, 1, 1.0890578)],
    ['rXYZ', createXyz(0.43606567, 0.2224884, 0.01391602)],
    ['gXYZ', createXyz(0.38514709, 0.71687317, 0.09707642)],
    ['bXYZ', createXyz(0.14306641, 0.06060791, 0.71409607)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ] as const
  const directory = Buffer.alloc(4 + 12 * tags.length)
  directory.writeUInt32BE(tags.length)
  const placed = new Map<Buffer, number>()
  const bodies: Buffer[] = []
  let offset = 128 + directory.length
  for (const [index, [name, body]] of tags.entries()) {
    const at = placed.get(body) ?? offset
    directory.write(name, 4 + 12 * index, 'latin1')
    directory.writeUInt32BE(at, 8 + 12 * index)
    directory.writeUInt32BE(body.length, 12 + 12 * index)
    if (placed.has(body)) continue
    placed.set(body, at)
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([createHeader(offset), directory, ...bodies])
}

function createHeader(size: number): Buffer {
  const header = Buffer.alloc(128)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  // A date must stand here: that of the standard.
  for (const [index, value] of [1999, 10, 18, 0, 0, 0].entries())
    header.writeUInt16BE(value, 24 + 2 * index)
  header.write('acsp', 36, 'latin1')
  for (const [index, value] of [0.9642, 1, 0.8249].entries())
    header.writeInt32BE(toFixed(value), 68 + 4 * index)
  return header
}

function createCurve(): Buffer {
  const values = Buffer.alloc(4 + 2 * curvePoints)
  values.writeUInt32BE(curvePoints)
  for (let index = 0; index < curvePoints; index++) {
    const stored = index / (curvePoints - 1)
    const light = stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4
    values.writeUInt16BE(Math.round(light * 0xffff), 4 + 2 * index)
  }
  return tagged('curv', values)
}

function createXyz(...values: readonly [number, number, number]): Buffer {
  const body = Buffer.alloc(12)
  for (const [index, value] of values.entries()) body.writeInt32BE(toFixed(value), 4 * index)
  return tagged('XYZ ', body)
}

/** With empty descriptions in Unicode and for the Macintosh behind it, as version 2 wants. */
function createDescription(text: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length + 1)
  return tagged('desc', Buffer.concat([length, ascii(`${text}\0`), Buffer.alloc(78)]))
}

function tagged(type: string, body: Buffer): Buffer {
  return Buffer.concat([ascii(type), Buffer.alloc(4), body])
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

/** s15Fixed16Number. */
function toFixed(value: number): number {
  return Math.round(value * 65_536)
}

import { createHash } from 'node:crypto'

/**
 * What a published PDF says of itself: the manifest of its edition, in its metadata.
 *
 * PDF/A-2 allows no attachment but another PDF/A file (ISO 19005-2, 6.8), so a manifest in JSON
 * cannot be attached; PDF/A-3, which would allow it, is not what archives ask for. Metadata with a
 * schema of their own are allowed where the schema is described in the file (6.6.2.3), must stay
 * readable without unpacking (6.6.2.1), and survive programs that drop attachments.
 */
export const recordSchema = {
  schema: 'Manifest eines veröffentlichten Bezirksregionenprofils',
  prefix: 'bzrp',
  uri: 'urn:bzrp:ausgabe:1:',
  properties: [
    {
      name: 'manifest',
      valueType: 'Text',
      description:
        'JSON: Bezirksregion, Ausgabe, Version, Daten, Beschlüsse, Prüfsummen der Abschnitte und der Quellen',
    },
    {
      name: 'pruefsumme',
      valueType: 'Text',
      description: 'SHA-256 der Datei, gerechnet mit 64 Nullen an dieser Stelle',
    },
  ],
} as const

const noHash = '0'.repeat(64)

/** The properties as elements, with the place for the hash; `escape` makes a text fit for XML. */
export function writeRecord(manifest: string, escape: (text: string) => string): string {
  return `<bzrp:manifest>${escape(manifest)}</bzrp:manifest>
<bzrp:pruefsumme>${noHash}</bzrp:pruefsumme>`
}

const place = /<bzrp:pruefsumme>([0-9a-f]{64})<\/bzrp:pruefsumme>/

/** The same file with its hash in the place for it; without such a place as it is. */
export function sealRecord(pdf: Uint8Array): Uint8Array {
  const found = findSeal(pdf)
  if (!found) return pdf
  const sealed = Buffer.from(pdf)
  sealed.write(hashWithout(sealed, found.start), found.start, 'latin1')
  return new Uint8Array(sealed.buffer, sealed.byteOffset, sealed.length)
}

/**
 * What a PDF says of itself; null if it says nothing.
 * @returns `intact` if no byte has changed since it was sealed
 */
export function readRecord(
  pdf: Uint8Array,
): { readonly manifest: string; readonly intact: boolean } | null {
  const found = findSeal(pdf)
  const packet = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const start = packet.indexOf('<bzrp:manifest>')
  const end = packet.indexOf('</bzrp:manifest>')
  if (!found || start < 0 || end < start) return null
  const text = packet.subarray(start + '<bzrp:manifest>'.length, end).toString('utf8')
  return {
    manifest: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    intact: hashWithout(packet, found.start) === found.hash,
  }
}

function findSeal(pdf: Uint8Array): { readonly start: number; readonly hash: string } | null {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const tag = bytes.indexOf('<bzrp:pruefsumme>')
  if (tag < 0) return null
  const start = tag + '<bzrp:pruefsumme>'.length
  const [, hash] = place.exec(bytes.subarray(tag, tag + 120).toString('latin1')) ?? []
  return hash === undefined ? null : { start, hash }
}

function hashWithout(bytes: Buffer, start: number): string {
  return createHash('sha256')
    .update(bytes.subarray(0, start))
    .update(noHash)
    .update(bytes.subarray(start + noHash.length))
    .digest('hex')
}

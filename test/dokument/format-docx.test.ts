import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formatDokumentDocx } from '../../src/dokument/format-docx.ts'
import type { Dokument } from '../../src/model/dokument.ts'

const dokument: Dokument = {
  titel: 'Vorlage <1> & mehr',
  untertitel: null,
  bloecke: [
    { art: 'ueberschrift', ebene: 2, text: 'A. Gegenstand' },
    { art: 'absatz', text: 'Erste Zeile\nzweite\u0000 Zeile' },
    { art: 'liste', punkte: ['eins', 'zwei'] },
    {
      art: 'tabelle',
      titel: 'Anlagen',
      kopf: ['Region', 'Zahl'],
      zeilen: [['Adlershof', '7']],
      zahlen: [1],
    },
    {
      art: 'wortvergleich',
      stelle: 'Text',
      teile: [
        { art: 'weg', text: 'alt' },
        { art: 'neu', text: 'neu' },
      ],
    },
  ],
}

/** Names of the elements that are open at the end, and whether each end meets its beginning. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, end, name, empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (end) {
      if (open.pop() !== name) return false
    } else if (!empty) open.push(name ?? '')
  return open.length === 0
}

test('a paper for word processors: real headings, lists and tables, texts as texts', () => {
  const bytes = formatDokumentDocx(dokument, '2026-11-10')
  const parts = unzipSync(bytes)
  for (const part of Object.values(parts)) expect(isWellFormed(strFromU8(part))).toBe(true)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('Vorlage &lt;1&gt; &amp; mehr')
  expect(body).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">A. Ge')
  expect(body).toContain('Erste Zeile</w:t><w:br/><w:t xml:space="preserve">zweite Zeile')
  expect(body.match(/<w:numPr>/g)).toHaveLength(2)
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body).toContain('<w:strike/></w:rPr><w:t xml:space="preserve">alt')
  // The same paper gives the same bytes, and every part is declared.
  expect(formatDokumentDocx(dokument, '2026-11-10')).toEqual(bytes)
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  for (const name of Object.keys(parts).filter((each) => each.endsWith('.xml')))
    if (name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`)
})

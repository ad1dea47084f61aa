import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
const ordner = '091001-alt-treptow'
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-bild-'))
  cpSync(join(repository, 'bezirk.yaml'), join(root, 'bezirk.yaml'))
  for (const each of ['analyse', 'bilder'])
    mkdirSync(join(root, 'profiles', ordner, each), { recursive: true })
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const write = (file: string, content: string | Uint8Array): void => {
  writeFileSync(join(root, 'profiles', ordner, file), content)
}

test('a photo is shown with title, rights and alternative text; who took it where is nowhere', async () => {
  const photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#557766' },
  })
    .withExif({
      IFD0: { Artist: 'Erika Mustermann', Make: 'Testkamera 4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 26/1 0/1' },
    })
    .jpeg()
    .toBuffer()
  expect(photo.toString('latin1')).toContain('Testkamera 4711')
  write('bilder/platz.jpg', photo)
  write(
    'profil.yaml',
    `raum: "091001"
beispiel: true
quellen:
  - {id: foto, titel: Aufnahme, herausgeber: Bezirksamt, stand: 2024-12-31, lizenz: intern_freigegeben}
`,
  )
  write(
    'analyse/13-partizipation.yaml',
    `kapitel: "13"
elemente:
  - id: platz
    art: bild
    titel: Ein Platz nach dem Umbau
    datei: bilder/platz.jpg
    stand: 2024-06-01
    quellen: [foto]
    rechte: Bezirksamt, alle Rechte vorbehalten
    alternativtext: Einfarbige Fläche, die für ein Foto eines Platzes steht.
`,
  )
  const { code, err } = await runInProcess(['build', '--format', 'html', '--no-cache'], root)
  expect([code, err]).toEqual([0, expect.not.stringContaining('Fehler')])

  const folder = join(root, 'ausgabe', ordner)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  const html = files.map(String).find((text) => text.startsWith('<!doctype html>')) ?? ''
  const [, typ, base64] = /<img[^>]+src="data:([^;]+);base64,([^"]+)"/.exec(html) ?? []
  const shown = Buffer.from(base64 ?? '', 'base64')
  expect(typ).toBe('image/jpeg')
  expect(await sharp(shown).metadata()).toMatchObject({ width: 900, height: 600 })
  for (const text of [
    'Ein Platz nach dem Umbau',
    'Bezirksamt, alle Rechte vorbehalten',
    'alt="Einfarbige Fläche, die für ein Foto eines Platzes steht."',
  ])
    expect(html).toContain(text)
  for (const bytes of [...files, shown])
    expect(bytes.toString('latin1')).not.toMatch(/Mustermann|Testkamera 4711/)
})

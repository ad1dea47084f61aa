import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { WorkspaceSources } from '../../src/read/workspace.ts'
import { readWorkspace } from '../../src/read/workspace.ts'

let root: string
let outside: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-workspace-'))
  outside = mkdtempSync(join(tmpdir(), 'bzrp-outside-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
  rmSync(outside, { recursive: true })
})

const profil = 'profiles/092007-adlershof'

function write(path: string, content: string | Uint8Array = 'a: 1\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function writeBasis(): void {
  for (const name of ['indikatoren', 'aemter', 'lizenzen', 'glossar']) write(`katalog/${name}.yaml`)
  write('katalog/gliederungen/klein.yaml')
  write('bezirk.yaml')
  write(`${profil}/profil.yaml`)
}

const codesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, file }) => `${code} ${file}`)

async function read(): Promise<WorkspaceSources> {
  return readWorkspace(root, root)
}

test('a workspace, in the order of the names', async () => {
  writeBasis()
  write(`${profil}/analyse/02.yaml`)
  write(`${profil}/analyse/01.yaml`)
  write(`${profil}/fachplanung/jugend.yaml`)
  write(`${profil}/perspektiven.yaml`)
  write('profiles/091001-alt-treptow/profil.yaml')
  // What systems and editors leave behind is nobody's mistake.
  for (const name of ['.DS_Store', 'Thumbs.db', '~$profil.yaml', 'profil.yaml~', 'README.md'])
    write(`${profil}/${name}`)
  const { profile, diagnostics, bezirk } = await read()
  expect(diagnostics).toEqual([])
  expect(bezirk?.data).toEqual({ a: '1' })
  expect(
    profile.map(({ ordner, profil: kopf, analyse, fachplanung, perspektiven, ...rest }) => ({
      ordner,
      files: [kopf, ...analyse, ...fachplanung, perspektiven].map((source) => source?.file),
      diagnostics: rest.diagnostics,
    })),
  ).toEqual([
    {
      ordner: 'profiles/091001-alt-treptow',
      files: ['profiles/091001-alt-treptow/profil.yaml', undefined],
      diagnostics: [],
    },
    {
      ordner: profil,
      files: [
        `${profil}/profil.yaml`,
        `${profil}/analyse/01.yaml`,
        `${profil}/analyse/02.yaml`,
        `${profil}/fachplanung/jugend.yaml`,
        `${profil}/perspektiven.yaml`,
      ],
      diagnostics: [],
    },
  ])
})

test('the catalogue of the workspace lies over that of the tool', async () => {
  writeBasis()
  const tool = join(root, 'tool')
  for (const name of ['indikatoren', 'aemter', 'lizenzen', 'glossar'])
    write(`tool/katalog/${name}.yaml`)
  write('tool/katalog/gliederungen/berlin.yaml')
  const { katalog } = await readWorkspace(root, tool)
  expect(katalog.indikatoren.map(({ file }) => file)).toEqual([
    'tool/katalog/indikatoren.yaml',
    'katalog/indikatoren.yaml',
  ])
  expect(katalog.gliederungen.map(({ file }) => file)).toEqual([
    'tool/katalog/gliederungen/berlin.yaml',
    'katalog/gliederungen/klein.yaml',
  ])
})

test('a missing catalogue, district and profile are named', async () => {
  const { diagnostics, katalog } = await read()
  expect(codesOf([...diagnostics, ...katalog.diagnostics])).toEqual([
    'datei/kein-profil profiles',
    'datei/bezirk-fehlt bezirk.yaml',
    'datei/fehlt katalog/indikatoren.yaml',
    'datei/fehlt katalog/aemter.yaml',
    'datei/fehlt katalog/lizenzen.yaml',
    'datei/fehlt katalog/glossar.yaml',
  ])
})

test('the German or misspelt name of the folder of profiles', async () => {
  write('bezirk.yaml')
  write('profile/092007/profil.yaml')
  expect((await read()).diagnostics[0]).toMatchObject({
    code: 'datei/falscher-name',
    file: 'profile',
    hint: 'Meinten Sie „profiles“? Dann benennen Sie um.',
  })
})

test.each([
  ['Profil.yaml', 'profil.yaml'],
  ['profil.yml', 'profil.yaml'],
  ['profil.yaml.txt', 'profil.yaml'],
  ['perspektive.yaml', 'perspektiven.yaml'],
  ['Tabellen/t.csv', 'tabellen'],
  ['fachplanungen/jugend.yaml', 'fachplanung'],
])('%s is recognised as %s', async (name, meant) => {
  writeBasis()
  if (meant === 'profil.yaml') rmSync(join(root, profil, 'profil.yaml'))
  write(`${profil}/${name}`)
  const [{ diagnostics } = { diagnostics: [] }] = (await read()).profile
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['datei/falscher-name', `Meinten Sie „${meant}“? Dann benennen Sie um.`],
  ])
})

test('what is not used is noted', async () => {
  writeBasis()
  write(`${profil}/notizen.docx`)
  write(`${profil}/analyse/alt/01.yaml`)
  write('profiles/liste.xlsx')
  const { profile, diagnostics } = await read()
  expect(codesOf(diagnostics)).toEqual(['datei/unbekannte-datei profiles/liste.xlsx'])
  expect(profile[0]?.diagnostics).toMatchObject([
    { severity: 'note', file: `${profil}/notizen.docx` },
    { severity: 'note', file: `${profil}/analyse/alt` },
  ])
})

test('links that lead out of the workspace or nowhere are not followed', async () => {
  writeBasis()
  writeFileSync(join(outside, 'geheim.yaml'), 'kennwort: 1\n')
  symlinkSync(join(outside, 'geheim.yaml'), join(root, profil, 'perspektiven.yaml'))
  mkdirSync(join(root, profil, 'analyse'))
  symlinkSync(join(root, 'nichts'), join(root, profil, 'analyse/01.yaml'))
  symlinkSync('../../../bezirk.yaml', join(root, profil, 'analyse/02.yaml'))
  symlinkSync(outside, join(root, profil, 'fachplanung'))
  const [source] = (await read()).profile
  expect(codesOf(source?.diagnostics ?? [])).toEqual([
    `datei/verweis-nach-aussen ${profil}/fachplanung`,
    `datei/verweis-ins-leere ${profil}/analyse/01.yaml`,
    `datei/verweis-nach-aussen ${profil}/perspektiven.yaml`,
  ])
  // A link inside the workspace is as good as the file.
  expect(source?.analyse.map(({ data }) => data)).toEqual([{ a: '1' }])
  expect(source?.perspektiven).toBeUndefined()
})

test('a pipe does not block, a folder is no file', async (context) => {
  writeBasis()
  try {
    execFileSync('mkfifo', [join(root, profil, 'perspektiven.yaml')])
  } catch {
    context.skip('this system has no mkfifo')
  }
  mkdirSync(join(root, profil, 'freigabe.yaml'))
  rmSync(join(root, profil, 'profil.yaml'))
  mkdirSync(join(root, profil, 'profil.yaml'))
  const [source] = (await read()).profile
  expect(codesOf(source?.diagnostics ?? [])).toEqual([
    `datei/ordner-statt-datei ${profil}/profil.yaml`,
    `datei/keine-datei ${profil}/perspektiven.yaml`,
    `datei/ordner-statt-datei ${profil}/freigabe.yaml`,
  ])
})

test('a file without rights to read is a finding', async (context) => {
  if (process.getuid?.() === 0) context.skip('root may read everything')
  writeBasis()
  chmodSync(join(root, profil, 'profil.yaml'), 0)
  const [source] = (await read()).profile
  expect(codesOf(source?.diagnostics ?? [])).toEqual([
    `datei/keine-leserechte ${profil}/profil.yaml`,
  ])
})

test('a file larger than a source may be is not read to its end', async () => {
  writeBasis()
  write(`${profil}/profil.yaml`, new Uint8Array(30_000_000).fill(97))
  const [source] = (await read()).profile
  expect(source?.profil?.diagnostics).toMatchObject([{ code: 'datei/zu-gross' }])
  expect(source?.profil?.text).toBe('')
})

test('only tables and images that elements name are read', async () => {
  writeBasis()
  write(
    `${profil}/analyse/01.yaml`,
    'elemente:\n  - {art: tabelle, datei: tabellen/a.csv}\n  - {art: bild, datei: bilder/x.png}\n  - {art: bild, datei: bilder/fehlt.png}\n  - {art: text, datei: bilder/y.png}\n',
  )
  for (const name of ['tabellen/a.csv', 'tabellen/b.csv', 'bilder/x.png', 'bilder/y.png'])
    write(`${profil}/${name}`, 'x;y\n')
  const [source] = (await read()).profile
  expect([...(source?.tabellen.keys() ?? [])]).toEqual(['tabellen/a.csv'])
  expect([...(source?.bilder.keys() ?? [])]).toEqual(['bilder/x.png'])
  expect(source?.eintraege.get('bilder')).toBe('ordner')
  expect(source?.eintraege.get('tabellen/b.csv')).toBe('datei')
})

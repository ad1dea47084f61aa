import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bareEnvironment, canPrint, testCacheHome } from '../support/printer.ts'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-build-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A workspace of one district with the given profiles. */
function createWorkspace(name: string, profile: Record<string, string>): string {
  const root = join(folder, name)
  mkdirSync(root)
  cpSync(join(repository, 'bezirk.yaml'), join(root, 'bezirk.yaml'))
  for (const [ordner, yaml] of Object.entries(profile)) {
    mkdirSync(join(root, 'profiles', ordner), { recursive: true })
    writeFileSync(join(root, 'profiles', ordner, 'profil.yaml'), yaml)
  }
  return root
}

function hashes(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(root, file)))
          .digest('hex'),
      ]),
  )
}

const alt = { '091001-alt-treptow': 'raum: "091001"\n' }

describe('without a browser', () => {
  test('building twice gives the same bytes of HTML, SVG and CSV', async () => {
    const root = createWorkspace('zweimal', alt)
    const first = await runInProcess(['build', '--format', 'html'], root)
    const before = hashes(join(root, 'ausgabe'))
    const second = await runInProcess(['build', '--format', 'html', '-o', 'noch-einmal'], root)
    expect([first.code, second.code]).toEqual([0, 0])
    expect(hashes(join(root, 'noch-einmal'))).toEqual(before)
    const endings = new Set(Object.keys(before).map((file) => file.split('.').at(-1)))
    expect([...endings].sort()).toEqual(['csv', 'html', 'svg'])
  })

  test('a broken profile gets nothing and hides nothing; the others are built', async () => {
    const root = createWorkspace('kaputt', { ...alt, '093009-altglienicke': 'raum: "099999"\n' })
    const run = await runInProcess(['build', '--format', 'html'], root)
    expect(run.code).toBe(1)
    expect(run.err).toContain('profiles/093009-altglienicke/profil.yaml:1:7')
    expect(run.err).toContain('✗ 093009-altglienicke: nicht gesetzt, die Quellen haben Fehler')
    expect(run.err).toContain('1 Profil gesetzt in „ausgabe“, 1 Profil nicht')
    expect(readdirSync(join(root, 'ausgabe'))).toEqual(['091001-alt-treptow'])
  })

  test('an output folder that cannot be written ends with 74, path and cause', async () => {
    const root = createWorkspace('voll', alt)
    writeFileSync(join(root, 'belegt'), '')
    const run = await runInProcess(['build', '--format', 'html', '-o', 'belegt'], root)
    expect(run.code).toBe(74)
    expect(run.err).toMatch(/belegt.*kann nicht geschrieben werden: .+\.\n→ .+/)
  })

  test('--json says per profile what became of it', async () => {
    const root = createWorkspace('json', alt)
    const run = await runInProcess(['build', '--format', 'html', '--json'], root)
    expect(checkOutput('satz', run.out)).toBeNull()
    const result = JSON.parse(run.out) as {
      profile: { name: string; ergebnis: string; dateien: string[] }[]
    }
    expect(result.profile).toMatchObject([{ name: '091001-alt-treptow', ergebnis: 'fertig' }])
    for (const file of result.profile[0]?.dateien ?? [])
      expect(existsSync(join(root, 'ausgabe/091001-alt-treptow', file))).toBe(true)
    expect(run.err).toBe('')
  })

  test('an unknown format is a wrong call', async () => {
    const run = await runInProcess(['build', '--format', 'docx'], createWorkspace('format', alt))
    expect(run.code).toBe(2)
    expect(run.err).toContain('Möglich sind: html, pdf.')
  })
})

test('no browser: 2, what was looked for, what to do, nothing written', async () => {
  const root = createWorkspace('ohne-browser', alt)
  const env = { ...bareEnvironment(), BZRP_BROWSER: '/gibt/es/nicht' }
  const run = await runInProcess(['build'], root, { env })
  expect(run.code).toBe(2)
  expect(run.err).toContain('/gibt/es/nicht')
  expect(run.err).toMatch(/→ /)
  expect(existsSync(join(root, 'ausgabe'))).toBe(false)
})

test.skipIf(!canPrint)(
  'the PDF is there and twice the same (needs Linux x64)',
  async () => {
    const root = createWorkspace('pdf', alt)
    const env = { ...bareEnvironment(), XDG_CACHE_HOME: testCacheHome }
    const first = await runInProcess(['build'], root, { env })
    const second = await runInProcess(['build', '-o', 'zwei'], root, { env })
    expect([first.code, second.code]).toEqual([0, 0])
    const pdf = readFileSync(join(root, 'ausgabe/091001-alt-treptow/profil.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(hashes(join(root, 'zwei'))).toEqual(hashes(join(root, 'ausgabe')))
  },
  60_000,
)

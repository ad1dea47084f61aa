import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noCache } from '../../../src/build/cache.ts'
import { collectSources } from '../../../src/cli/build/collect-inputs.ts'
import { startCheckThreads } from '../../../src/cli/examine/check-threads.ts'
import type { Geprueft } from '../../../src/cli/examine/examine.ts'
import { examine } from '../../../src/cli/examine/examine.ts'
import type { Arbeitsteilung } from '../../../src/cli/examine/hands.ts'
import { describeBug } from '../../../src/files/describe-bug.ts'
import { maxBildBytes } from '../../../src/read/bild.ts'
import { openFolder } from '../../../src/read/folder.ts'
import { listProfile } from '../../../src/read/list-profile.ts'
import { rememberFolder } from '../../../src/read/remembered-folder.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-threads-'))
  write(
    'bezirk.yaml',
    'bezirk: "09"\nname: Treptow-Köpenick\naemter: [{id: jugend, name: Jugendamt}]\n',
  )
  for (const [index, ordner] of orte.entries()) {
    write(`profiles/${ordner}/profil.yaml`, `raum: "${ordner.slice(0, 6)}"\n`)
    write(`profiles/${ordner}/analyse/01.yaml`, kapitel(texte[index % texte.length] ?? ''))
  }
  write('profiles/093009-altglienicke/analyse/02.yaml', 'kapitel: [\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const orte = [
  '091001-alt-treptow',
  '091002-plaenterwald',
  '091003-baumschulenweg',
  '091004-johannisthal',
  '092005-oberschoeneweide',
  '092006-niederschoeneweide',
  '092007-adlershof',
  '093009-altglienicke',
  '093010-bohnsdorf',
  '093011-gruenau',
]

const texte = [
  'Die Wege zwischen den Wohngebieten sind kurz, und doch fehlen an vielen Stellen sichere Querungen.',
  'Der Anteil liegt bei XX %, mehr dazu steht nirgends.',
  'In der Bezirksregion Rudow ist der Status mittel.',
]

function kapitel(text: string): string {
  return `kapitel: "1"\nelemente:\n  - {id: lage-text, art: text, text: "${text}"}\n`
}

async function check(teilung: Arbeitsteilung): Promise<Geprueft> {
  const folder = rememberFolder(openFolder(root), maxBildBytes)
  const alle = listProfile(folder)
  const shared = await collectSources(root, folder)
  // Nobody asks about one of them, and the data of another are wanted.
  const gefragt = new Set(alle.filter((ordner) => !ordner.endsWith('gruenau')))
  const brauchtDaten = (ordner: string): boolean => ordner.endsWith('adlershof')
  const umstaende = { shared, tor: undefined, tag: '2026-01-01' }
  return examine({ root, folder, alle, gefragt, brauchtDaten, teilung, ...umstaende }, noCache)
}

test(
  'threads find what is found without them, in the same order',
  { timeout: 120_000 },
  async () => {
    const alone = await check({ ab: 2, faeden: 1 })
    const before = process.getActiveResourcesInfo().length
    const shared = await check({ ab: 2, faeden: 2 })
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before)
    expect(shared.gemeinsam).toEqual(alone.gemeinsam)
    expect(shared.profile).toEqual(alone.profile)
    const codes = shared.profile.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))
    expect([...new Set(codes)].sort()).toEqual([
      'regel/absatz-anderswo',
      'regel/fremde-region',
      'regel/platzhalter',
      'yaml/klammer-offen',
    ])
    expect(shared.profile.find(({ daten }) => daten)?.ordner).toBe('profiles/092007-adlershof')
  },
)

test('trouble in a thread is told as it would be here', { timeout: 60_000 }, async () => {
  // A folder that leads to itself cannot be read, by root neither.
  symlinkSync('daten', join(root, 'daten'))
  const leer = { lists: new Map(), reads: new Map() }
  const threads = startCheckThreads({ root, tor: undefined, gelesen: leer }, { count: 1 })
  try {
    await expect(threads.checkShared()).rejects.toMatchObject({
      name: 'UserError',
      kind: 'io',
      message: `Der Ordner „${join(root, 'daten')}“ kann nicht gelesen werden (ELOOP).`,
      hint: 'Prüfen Sie die Rechte des Ordners und den Datenträger.',
    })
  } finally {
    await threads.close()
  }
})

test('a bug in a thread keeps the place where it came up', { timeout: 60_000 }, async () => {
  const leer = { lists: new Map(), reads: new Map() }
  const threads = startCheckThreads({ root, tor: undefined, gelesen: leer }, { count: 1 })
  try {
    const broken = threads.check({ gefragt: [7 as unknown as string], andere: [], gelesen: leer })
    const error: unknown = await broken.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(describeBug(error)).toMatch(/checkNames \(src\/read\/\S+\.ts:\d+:\d+\)/)
  } finally {
    await threads.close()
  }
})

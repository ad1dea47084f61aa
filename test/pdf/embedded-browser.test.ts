import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { Header } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { prepareEmbeddedBrowser } from '../../src/pdf/embedded-browser.ts'
import type { EmbeddedBrowser } from '../../src/pdf/embedded-browser.ts'
import { launchBrowser } from '../../src/pdf/launch-browser.ts'
import { packagedBrowser } from '../../src/pdf/packaged-browser.ts'
import { findAllDamaged } from '../../src/pdf/unpacked-files.ts'
import { bareEnvironment, canPrint } from '../support/printer.ts'

const uid = process.getuid?.() ?? -1
let world: string
beforeEach(async () => {
  world = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
  mkdirSync(join(world, 'tmp'))
  mkdirSync(join(world, 'archives'))
  await writeArchives()
})
afterEach(() => {
  rmSync(world, { recursive: true, force: true })
})

/** Archives built like those of the package, but small, with things in them that must not matter. */
async function writeArchives(): Promise<void> {
  const archives = join(world, 'archives')
  writeFileSync(join(archives, 'chromium.br'), brotliCompressSync(Buffer.alloc(500_000, 'bzrp')))
  await writeArchive(join(archives, 'al2023.tar.br'), [
    { name: 'lib/', type: 'directory', mode: 0o777 },
    { name: 'lib/libnss3.so', mode: 0o4777, uid: 4711, gid: 4711 },
    { name: 'lib/libexpat.so.1' },
    { name: 'lib/libsoftokn3.chk' },
    { name: '../../libevil.so' },
    { name: 'lib/libverweis.so', type: 'symlink', linkname: '/etc/passwd' },
    { name: 'lib/install.sh', mode: 0o777 },
  ])
  await writeArchive(join(archives, 'fonts.tar.br'), [
    { name: './fonts/Open_Sans/OpenSans-Regular.ttf' },
    { name: './fonts.conf' },
  ])
}

async function writeArchive(
  file: string,
  entries: readonly (Partial<Header> & { name: string })[],
): Promise<void> {
  const archive = pack()
  for (const entry of entries)
    if (entry.type === undefined) archive.entry(entry, `content of ${entry.name}`)
    else archive.entry(entry)
  archive.finalize()
  writeFileSync(file, brotliCompressSync(await buffer(archive)))
}

function prepare(cacheDir = join(world, 'cache')): Promise<EmbeddedBrowser> {
  return prepareEmbeddedBrowser({
    archiveFolder: join(world, 'archives'),
    version: '1.2.3',
    cacheDir,
    tempDir: join(world, 'tmp'),
    uid,
  })
}

describe.skipIf(!canPrint)('the browser from the packages (Linux on x64 only)', () => {
  test('is unpacked into a private folder, whole, and starts', { timeout: 60_000 }, async () => {
    const packaged = packagedBrowser()
    if (!packaged) throw new Error('package not installed')
    const { program, folder } = await prepareEmbeddedBrowser({
      archiveFolder: packaged.folder,
      version: packaged.version,
      cacheDir: join(world, 'cache'),
      tempDir: join(world, 'tmp'),
      uid,
    })
    expect(await findAllDamaged(folder)).toEqual([])
    const libraries = readdirSync(join(folder, 'lib'))
    for (const name of ['libnspr4.so', 'libnss3.so', 'libnssutil3.so', 'libexpat.so.1'])
      expect(libraries).toContain(name)
    expect(readdirSync(join(folder, 'fonts'))).toContain('OpenSans-Regular.ttf')
    const running = await launchBrowser(
      { path: program, embeddedIn: folder },
      { uid, env: bareEnvironment() },
    )
    await running.close()
    expect(running.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
  })
})

describe.skipIf(platform() === 'win32')('unpacking (not needed on Windows)', () => {
  test('gives a private folder with what is needed and nothing else', async () => {
    const { folder, program, notes, temporary } = await prepare()
    expect({ notes, temporary }).toEqual({ notes: [], temporary: false })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'chromium',
      'fonts',
      'fonts/OpenSans-Regular.ttf',
      'inhalt.json',
      'lib',
      'lib/libevil.so',
      'lib/libexpat.so.1',
      'lib/libnss3.so',
      'lib/libsoftokn3.chk',
    ])
    const mode = (path: string): number => statSync(join(folder, path)).mode & 0o7777
    expect(mode('.')).toBe(0o700)
    expect(mode('chromium')).toBe(0o700)
    expect(mode('lib')).toBe(0o700)
    expect(mode('lib/libnss3.so')).toBe(0o600)
    expect(statSync(join(folder, 'lib/libnss3.so')).uid).toBe(uid)
    expect(readFileSync(program)).toEqual(Buffer.alloc(500_000, 'bzrp'))
    expect(readFileSync(join(folder, 'lib/libnss3.so'), 'utf8')).toBe('content of lib/libnss3.so')
    expect(existsSync(join(world, 'cache/libevil.so'))).toBe(false)
  })

  test('happens once', async () => {
    const first = await prepare()
    const { ino } = statSync(first.program)
    expect(await prepare()).toEqual(first)
    expect(statSync(first.program).ino).toBe(ino)
  })

  test('by three at once succeeds for all and leaves one copy', async () => {
    const all = await Promise.all([prepare(), prepare(), prepare()])
    expect(new Set(all.map(({ program }) => program)).size).toBe(1)
    expect(all.flatMap(({ notes }) => notes)).toEqual([])
    expect(readdirSync(join(world, 'cache/browser'))).toEqual([`chromium-1.2.3-${uid}`])
    expect(await findAllDamaged(all[0].folder)).toEqual([])
  })

  test.each<[what: string, damage: (folder: string) => void, file: string]>([
    [
      'cut off',
      (folder) => {
        truncateSync(join(folder, 'chromium'), 1e5)
      },
      'chromium',
    ],
    [
      'without a library',
      (folder) => {
        rmSync(join(folder, 'lib/libnss3.so'))
      },
      'lib/libnss3.so',
    ],
    [
      'without its list',
      (folder) => {
        rmSync(join(folder, 'inhalt.json'))
      },
      'inhalt.json',
    ],
    [
      'without anything',
      (folder) => {
        rmSync(folder, { recursive: true })
      },
      '',
    ],
  ])('repairs what is %s, and says so', async (_what, damage, file) => {
    const { folder } = await prepare()
    damage(folder)
    const { notes } = await prepare()
    expect(notes).toEqual(
      file === ''
        ? []
        : [`Der entpackte Browser in „${folder}“ war beschädigt (${file}) und wurde neu entpackt.`],
    )
    expect(await findAllDamaged(folder)).toEqual([])
    expect(readdirSync(join(world, 'cache/browser'))).toHaveLength(1)
  })

  test('by several who find it damaged repairs it', async () => {
    const { folder } = await prepare()
    truncateSync(join(folder, 'chromium'), 0)
    await Promise.all([prepare(), prepare(), prepare()])
    expect(await findAllDamaged(folder)).toEqual([])
    expect(readdirSync(join(world, 'cache/browser'))).toHaveLength(1)
  })

  test.each<[what: string, damage: (archive: string) => void]>([
    [
      'cut off',
      (archive) => {
        truncateSync(archive, 20)
      },
    ],
    [
      'empty',
      (archive) => {
        truncateSync(archive, 0)
      },
    ],
    [
      'not an archive',
      (archive) => {
        writeFileSync(archive, 'x'.repeat(100))
      },
    ],
    [
      'absent',
      (archive) => {
        rmSync(archive)
      },
    ],
  ])('of an archive that is %s is an error and leaves nothing', async (_what, damage) => {
    for (const name of ['fonts.tar.br', 'chromium.br']) {
      damage(join(world, 'archives', name))
      await expect(prepare()).rejects.toMatchObject({
        kind: 'io',
        message: `Das mitgelieferte Archiv des Browsers in „${join(world, 'archives')}“ ist beschädigt.`,
      })
      expect(readdirSync(join(world, 'cache/browser'))).toEqual([])
      expect(readdirSync(join(world, 'tmp'))).toEqual([])
    }
  })
})

describe.skipIf(platform() === 'win32')('an unpacked browser is not started', () => {
  test.each<[what: string, open: (folder: string) => void]>([
    [
      'its folder',
      (folder) => {
        chmodSync(folder, 0o777)
      },
    ],
    [
      'the program',
      (folder) => {
        chmodSync(join(folder, 'chromium'), 0o722)
      },
    ],
    [
      'a folder in it',
      (folder) => {
        chmodSync(join(folder, 'lib'), 0o777)
      },
    ],
  ])('if others may change %s', async (_what, open) => {
    const { folder } = await prepare()
    open(folder)
    await expect(prepare()).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(
        /^Der Browser von bzrp wird nicht gestartet: „.*“ kann von anderen Benutzern geändert werden\.$/,
      ) as string,
      hint: 'Löschen Sie den Ordner; bzrp legt ihn beim nächsten Mal neu an.',
    })
  })

  test.skipIf(uid !== 0)('if it belongs to someone else (needs root to try)', async () => {
    const { folder } = await prepare()
    chownSync(folder, 65534, 65534)
    await expect(prepare()).rejects.toThrow(/gehört einem anderen Benutzer/)
  })

  test('by way of a link', async () => {
    const { folder } = await prepare()
    rmSync(folder, { recursive: true })
    symlinkSync('/etc', folder)
    await expect(prepare()).rejects.toThrow(/nur ein Verweis/)
  })
})

describe.skipIf(platform() === 'win32')('without a usable cache', () => {
  test('a temporary folder serves this run, with a note', async () => {
    writeFileSync(join(world, 'file'), '')
    const { folder, notes, temporary } = await prepare(join(world, 'file', 'cache'))
    expect(temporary).toBe(true)
    expect(folder.startsWith(join(world, 'tmp', 'bzrp-programm-'))).toBe(true)
    expect(await findAllDamaged(folder)).toEqual([])
    expect(notes).toEqual([
      `„${join(world, 'file/cache/browser')}“ kann nicht geschrieben werden: ein Teil des Pfads ist eine Datei, kein Ordner. Der Browser von bzrp wird deshalb bei jedem Aufruf neu entpackt (etwa zwei Sekunden).`,
    ])
  })

  test('nothing is kept below a folder that everybody may change', async () => {
    mkdirSync(join(world, 'open'))
    chmodSync(join(world, 'open'), 0o777)
    const { temporary, notes } = await prepare(join(world, 'open', 'cache'))
    expect(temporary).toBe(true)
    expect(notes[0]).toContain('kann von allen Benutzern geändert werden')
  })

  test('and without a temporary folder the error names that', async () => {
    writeFileSync(join(world, 'file'), '')
    rmSync(join(world, 'tmp'), { recursive: true })
    await expect(prepare(join(world, 'file', 'cache'))).rejects.toMatchObject({
      kind: 'io',
      message: `„${join(world, 'tmp')}“ kann nicht geschrieben werden: den Ordner gibt es nicht.`,
    })
  })
})

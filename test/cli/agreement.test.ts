import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPdf } from '../../src/pdf/check/check-pdf.ts'
import { createAgreementWorkspace } from '../support/agreement.ts'
import { fillIn } from '../support/beschlussblatt.ts'
import { checkOutput } from '../support/output-schema.ts'
import { bareEnvironment, canPrint, testCacheHome } from '../support/printer.ts'
import { runInProcess } from '../support/world.ts'
import type { Run } from '../support/world.ts'

let workspace: ReturnType<typeof createAgreementWorkspace>
beforeAll(() => {
  workspace = createAgreementWorkspace()
})
afterAll(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

const env = { ...bareEnvironment(), XDG_CACHE_HOME: testCacheHome }
const bzrp = (...argv: string[]): Promise<Run> => runInProcess(argv, workspace.root, { env })
const git = (...argv: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argv], {
    cwd: workspace.root,
    encoding: 'utf8',
  })

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )
}

/** One profile from the first refusal to the second edition, by commands alone. */
test.skipIf(!canPrint)(
  'approve, publish, verify, change, compare, publish again (needs Linux x64)',
  async () => {
    const { root } = workspace
    const edition = join(root, 'veroeffentlicht/092007/2025-1.0.0')
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'erste Fassung')

    const early = await bzrp('publish', 'adlershof')
    expect(early.code).toBe(4)
    expect(early.err).toContain(
      '- AG Sozialraumorientierung: nicht zugestimmt zu titel, blick, 1, 2',
    )
    expect(early.err).toContain('- Bezirksamt: nicht zugestimmt zu')
    expect(existsSync(join(root, 'veroeffentlicht'))).toBe(false)

    // The AG SRO meets: its papers go out, its decision sheet comes back.
    const packed = await bzrp('review', 'pack', 'adlershof', '--sitzung', '2025-11-10')
    expect({ code: packed.code, err: packed.err }).toMatchObject({ code: 0 })
    const mappe = join(root, 'sitzungen/2025-11-10-ag_sro')
    const papers = readFileSync(join(mappe, 'unterlagen.pdf'))
    expect((await checkPdf(papers)).findings).toEqual([])
    const sheet = join(root, 'ausgefuellt.xlsx')
    await fillIn(join(mappe, 'beschlussblatt.xlsx'), sheet, (named) => {
      named('Sitzung').getRow(9).getCell(6).value = 'abgestimmt'
    })
    const taken = await bzrp('review', 'import', sheet, '--yes')
    expect({ code: taken.code, err: taken.err }).toEqual({ code: 0, err: '' })
    await bzrp(
      'approve',
      'adlershof',
      '--gremium',
      'bezirksamt',
      '--datum',
      '2025-12-02',
      '--nummer',
      '12/VI',
    )
    const first = await bzrp('publish', 'adlershof', '--datum', '2025-12-20', '--json')
    expect(first.err).toBe('')
    expect(checkOutput('veroeffentlichung', first.out)).toBeNull()
    expect(first.code).toBe(0)
    const published = hashes(edition)
    expect(Object.keys(published)).toEqual(
      expect.arrayContaining([
        'SHA256SUMS',
        'daten/datapackage.json',
        'manifest.json',
        'modell.json',
        'profil.html',
        'profil.pdf',
      ]),
    )
    expect(readFileSync(join(edition, 'profil.html'), 'utf8')).not.toContain('Entwurf')
    expect(readFileSync(join(edition, 'profil.html'), 'utf8')).not.toContain('id="aenderungen"')

    // Anywhere else, with nothing but the file: which edition is it?
    const copy = join(root, 'von-der-webseite.pdf')
    copyFileSync(join(edition, 'profil.pdf'), copy)
    const known = await bzrp('verify', copy)
    expect(known.code).toBe(0)
    expect(known.out).toContain(
      'Adlershof (092007), Bezirk Treptow-Köpenick, Ausgabe 2025, Version 1.0.0',
    )
    expect(known.out).toContain('bezirksamt, 02.12.2025: beschlossen (Nr. 12/VI)')
    appendFileSync(copy, ' ')
    expect((await bzrp('verify', copy)).code).toBe(4)

    // Without any edition at hand the PDF speaks for itself, as far as that goes.
    const elsewhere = mkdtempSync(join(tmpdir(), 'bzrp-anderswo-'))
    const alone = join(elsewhere, 'profil.pdf')
    copyFileSync(join(edition, 'profil.pdf'), alone)
    const verify = (): Promise<Run> => runInProcess(['verify', alone], elsewhere, { env })
    const own = await verify()
    expect(own.code).toBe(0)
    expect(own.out).toContain('Adlershof (092007), Bezirk Treptow-Köpenick, Ausgabe 2025')
    expect(own.out).toContain('bezirksamt, 02.12.2025: beschlossen (Nr. 12/VI)')
    expect(own.out).toContain('Ob sie echt ist, zeigt erst der Vergleich')
    const changed = readFileSync(alone)
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
    writeFileSync(alone, changed)
    const forged = await verify()
    expect(forged.code).toBe(4)
    expect(forged.out).toContain('gibt sich als diese Ausgabe aus und ist seit dem Druck verändert')
    rmSync(elsewhere, { recursive: true })

    // The same again is the same edition; another content under its name is refused.
    const again = await bzrp('publish', 'adlershof')
    expect(again.out).toContain('schon veröffentlicht, mit genau diesem Inhalt')
    workspace.edit('fachplanung/jugend.yaml', 'genug Plätze', 'zu wenige Plätze')
    const stale = await bzrp('publish', 'adlershof')
    expect(stale.code).toBe(4)
    expect(stale.err).toContain('- AG Sozialraumorientierung: seit der Zustimmung geändert: 2.')
    await bzrp(
      'approve',
      'adlershof',
      '--gremium',
      'ag_sro',
      '--datum',
      '2026-01-10',
      '--abschnitt',
      '2',
    )
    await bzrp(
      'approve',
      'adlershof',
      '--gremium',
      'bezirksamt',
      '--datum',
      '2026-01-12',
      '--abschnitt',
      '2',
    )
    const other = await bzrp('publish', 'adlershof')
    expect(other.code).toBe(4)
    expect(other.err).toContain(
      'Diese Ausgabe ist schon veröffentlicht und hat dort einen anderen Inhalt',
    )
    expect(hashes(edition)).toEqual(published)

    // A new version: the old one says so and stays as it was.
    workspace.edit('profil.yaml', 'version: 1.0.0', 'version: 1.1.0')
    const second = await bzrp('publish', 'adlershof', '--datum', '2026-01-14')
    expect(second.err).toBe('')
    expect(hashes(edition)).toEqual(published)
    const page = readFileSync(`${edition}.html`, 'utf8')
    expect(page).toContain(
      'Diese Ausgabe ist abgelöst. Seit dem 14.01.2026 gilt die Ausgabe 2025, Version 1.1.0.',
    )
    const successor = readFileSync(`${edition.replace('1.0.0', '1.1.0')}/profil.html`, 'utf8')
    expect(successor).toContain('Änderungen gegenüber der Ausgabe 2025, Version 1.0.0')
    expect(successor).toMatch(/<dt>Im Inhalt geändert<\/dt><dd>2.Beitrag\.<\/dd>/)
    const noted = await bzrp('verify', `${edition}.html`)
    expect(noted.code).toBe(0)
    expect(noted.out).toContain('darunter ist sie unverändert')
    expect(readFileSync(join(root, 'veroeffentlicht/index.html'), 'utf8')).toContain(
      'Version 1.1.0',
    )
    const all = await bzrp('verify', 'veroeffentlicht', '--json')
    expect(checkOutput('echtheit', all.out)).toBeNull()
    expect(all.code).toBe(0)

    // What has changed: between editions, and since the first commit.
    const diff = await bzrp('diff', '092007/2025-1.0.0', '092007/2025-1.1.0')
    expect(diff.out).toContain('2 Beitrag (geändert)')
    expect(diff.out).toContain('Es gibt [-genug-]{+zu wenige+} Plätze für alle Kinder')
    const json = await bzrp('diff', 'HEAD', '--json')
    expect(checkOutput('vergleichsergebnis', json.out)).toBeNull()
    expect(JSON.parse(json.out)).toMatchObject({
      abschnitte: [{ nr: '2', art: 'geaendert', aenderung: 'inhaltlich' }],
    })
    const html = await bzrp('diff', 'HEAD', '--format', 'html')
    expect(html.out).toContain('<ins><span class="sprung">[neu: </span>zu wenige')
  },
  300_000,
)

test.skipIf(!canPrint)(
  'a manipulated edition is found out, file by file',
  async () => {
    const edition = join(workspace.root, 'veroeffentlicht/092007/2025-1.1.0')
    const check = async (): Promise<string> => {
      const run = await bzrp('verify', edition)
      expect(run.code).toBe(4)
      return run.out
    }
    const sums = readFileSync(join(edition, 'SHA256SUMS'), 'utf8')
    writeFileSync(join(edition, 'fremd.txt'), 'x')
    expect(await check()).toContain('„fremd.txt“ gehört nicht zur Ausgabe.')
    rmSync(join(edition, 'fremd.txt'))

    writeFileSync(join(edition, 'SHA256SUMS'), `${sums}${'0'.repeat(64)}  ../../../bezirk.yaml\n`)
    expect(await check()).toContain('keine Datei der Ausgabe nennt: „')
    writeFileSync(join(edition, 'SHA256SUMS'), sums)

    const csv = join(edition, 'daten/titelkarte.csv')
    const text = readFileSync(csv)
    rmSync(csv)
    expect(await check()).toContain('„daten/titelkarte.csv“ fehlt')
    mkdirSync(join(workspace.root, 'anderswo'))
    writeFileSync(join(workspace.root, 'anderswo/titelkarte.csv'), text)
    symlinkSync(join(workspace.root, 'anderswo/titelkarte.csv'), csv)
    expect(await check()).toContain(
      '„daten/titelkarte.csv“ fehlt oder ist keine gewöhnliche Datei.',
    )
    rmSync(csv)
    writeFileSync(csv, text)

    // Whoever forges a file and both lists is found out by the content that was decided about.
    const forge = (path: string, change: (text: string) => string): void => {
      const file = join(edition, path)
      const before = readFileSync(file)
      const after = Buffer.from(change(before.toString('utf8')))
      const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
      writeFileSync(file, after)
      for (const list of ['manifest.json', 'SHA256SUMS']) {
        const listed = readFileSync(join(edition, list), 'utf8').replace(hash(before), hash(after))
        writeFileSync(join(edition, list), listed)
      }
    }
    forge('modell.json', (json) => json.replace('zu wenige', 'viele'))
    expect(await check()).toContain('ist nicht der, über den laut Manifest entschieden wurde')
  },
  120_000,
)

test.each([
  '--upload-pack=touch getroffen',
  '--output=getroffen',
  '-C',
  '$(touch getroffen)',
  '; touch getroffen',
  'HEAD..main',
  'HEAD:bezirk.yaml',
  'a b',
])('%j is no revision, and git is not asked', async (text) => {
  const run = await runInProcess(['diff', '--json', '--', text], workspace.root, {
    env: { PATH: '/usr/bin:/bin' },
  })
  expect(run.code).toBe(2)
  expect(run.err).toContain('ist weder ein Ordner noch eine Ausgabe noch eine Revision von git.')
  expect(existsSync(join(workspace.root, 'getroffen'))).toBe(false)
})

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type exceljs from 'exceljs'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgreementWorkspace } from '../support/agreement.ts'
import { fillIn, rowOf } from '../support/beschlussblatt.ts'
import { checkOutput } from '../support/output-schema.ts'
import type { Run } from '../support/world.ts'
import { runInProcess } from '../support/world.ts'

let workspace: ReturnType<typeof createAgreementWorkspace>
/** The sheet as it was printed for the workspace as it is before each test. */
let printed: string
let mappe: string
const bzrp = (...argv: string[]): Promise<Run> => runInProcess(argv, workspace.root)
const pack = (...more: string[]): Promise<Run> =>
  bzrp('review', 'pack', 'adlershof', '--sitzung', '2026-01-10', '--format', 'html', ...more)

beforeEach(() => {
  workspace = createAgreementWorkspace()
  mappe = join(workspace.root, 'sitzungen/2026-01-10-ag_sro')
  printed = join(mappe, 'beschlussblatt.xlsx')
})
afterEach(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

const filled = (): string => join(workspace.root, 'ausgefuellt.xlsx')
const fill = (change: (sheet: (name: string) => exceljs.Worksheet) => void): Promise<void> =>
  fillIn(printed, filled(), change)
const take = (...more: string[]): Promise<Run> =>
  bzrp('review', 'import', 'ausgefuellt.xlsx', ...more)
const freigabe = (): string => join(workspace.root, 'profiles/092007-adlershof/freigabe.yaml')

test('a meeting from its papers to its decisions', async () => {
  workspace.write(
    'aenderungswuensche.yaml',
    `wuensche:
  # aus der ersten Runde
  - { id: W-01, von: soziales, ort: '2', text: Bitte kürzer., status: offen, datum: 2026-01-02 }
`,
  )
  const packed = await pack('--vorlagen', '--json')
  expect({ code: packed.code, err: packed.err }).toEqual({ code: 0, err: '' })
  expect(checkOutput('sitzung', packed.out)).toBeNull()
  expect(readdirSync(mappe).sort()).toEqual([
    'SHA256SUMS',
    'ba-vorlage.docx',
    'beschlussblatt.xlsx',
    'unterlagen.html',
    'vorlage-zur-kenntnisnahme.docx',
  ])
  const html = readFileSync(join(mappe, 'unterlagen.html'), 'utf8')
  expect(html).toContain('AG Sozialraumorientierung: Sitzung am 10. Januar 2026')
  expect(html).toContain('erstmals vorgelegt')
  expect(html).toContain('Bitte kürzer.')

  await fill((sheet) => {
    const sitzung = sheet('Sitzung').getRow(9)
    sitzung.getCell(6).value = 'abgestimmt'
    sitzung.getCell(9).value = 'Protokoll 1/2026'
    const abschnitte = sheet('Abschnitte')
    rowOf(abschnitte, '2').getCell(7).value = 'beschlossen mit Auflagen'
    rowOf(abschnitte, '2').getCell(8).value = 'Zahlen prüfen'
    rowOf(abschnitte, '1').getCell(7).value = 'vertagt'
    const wuensche = sheet('Änderungswünsche')
    wuensche.getRow(2).getCell(7).value = 'übernommen'
    wuensche.getRow(2).getCell(8).value = 'gekürzt'
    wuensche.getRow(3).values = ['092007', '', '1', 'Jugendamt', 'fachlich', 'Spielplätze nennen']
  })
  const shown = await take()
  expect(shown.code).toBe(0)
  expect(shown.out).toMatchInlineSnapshot(`
    "AG Sozialraumorientierung, Sitzung am 10.01.2026

    profiles/092007-adlershof
      abgestimmt: titel, blick, 3.1
      vertagt: 1
      beschlossen mit Auflagen: 2
        Auflage: Zu Abschnitt 2: Zahlen prüfen
      Änderungswunsch W-01 (soziales, zu 2), übernommen: Bitte kürzer.
      Änderungswunsch W-02 (jugend, zu 1), offen: Spielplätze nennen

    Nur gezeigt, nichts geschrieben. Mit --yes wird es festgehalten.
    "
  `)
  expect(existsSync(freigabe())).toBe(false)

  const taken = await take('--yes', '--json')
  expect({ code: taken.code, err: taken.err }).toEqual({ code: 0, err: '' })
  expect(checkOutput('uebernahme', taken.out)).toBeNull()
  const text = workspace.read('freigabe.yaml')
  expect(text).toContain('    ergebnis: beschlossen_mit_auflagen')
  expect(text).toContain("- text: 'Zu Abschnitt 2: Zahlen prüfen'")
  expect(text).toContain('    protokoll: Protokoll 1/2026')
  const requests = workspace.read('aenderungswuensche.yaml')
  expect(requests).toContain('  # aus der ersten Runde\n  - { id: W-01')
  expect(requests).toContain('status: uebernommen')
  expect(requests).toContain('antwort: gekürzt')
  expect(requests).toContain('- id: W-02\n    von: jugend\n')

  // Once is enough; the sheet that is read again changes nothing.
  const files = [workspace.read('freigabe.yaml'), requests]
  const again = await take('--yes')
  expect(again.code).toBe(0)
  expect(again.out).toContain('Dieser Beschluss ist schon festgehalten.')
  expect(again.out).toContain('Nichts festzuhalten.')
  expect([workspace.read('freigabe.yaml'), workspace.read('aenderungswuensche.yaml')]).toEqual(
    files,
  )

  // The next meeting sees what has changed since, and only that.
  workspace.edit('freigabe.yaml', '  - gremium', '  # im Rathaus\n  - gremium')
  workspace.edit('fachplanung/jugend.yaml', 'genug Plätze', 'zu wenige Plätze')
  const next = await bzrp('review', 'pack', '--sitzung', '2026-02-10', '--format', 'html')
  expect(next.out).toContain('Adlershof (092007): zu entscheiden 2 Abschnitte')
  const paper = readFileSync(
    join(workspace.root, 'sitzungen/2026-02-10-ag_sro/unterlagen.html'),
    'utf8',
  )
  expect(paper).toContain('seit dem Beschluss vom 10.01.2026 geändert: Inhalt')
  expect(paper).toContain('am 10.01.2026 vertagt, unverändert')
  expect(paper).toContain('<ins><span class="sprung">[neu: </span>zu wenige')
  expect(paper).toContain('Zu Abschnitt 2: Zahlen prüfen')
}, 300_000)

test('an Abschnitt that has changed since is refused, the others are taken', async () => {
  await pack()
  await fill((sheet) => {
    sheet('Sitzung').getRow(9).getCell(6).value = 'abgestimmt'
  })
  workspace.edit('fachplanung/jugend.yaml', 'genug Plätze', 'zu wenige Plätze')
  const run = await take('--yes')
  expect(run.code).toBe(4)
  expect(run.out).toContain(
    '✗ 2 Beitrag: seit dem Druck des Blattes geändert, die Prüfsumme passt nicht (Abschnitte!I',
  )
  expect(run.out).toContain('Festgehalten')
  const decided = workspace.read('freigabe.yaml')
  expect(decided).toContain("{ nr: '1', pruefsumme:")
  expect(decided).not.toContain("{ nr: '2', pruefsumme:")
}, 180_000)

test('papers with a filled-in sheet are never overwritten, untouched ones are', async () => {
  await pack()
  const first = readFileSync(printed)
  expect((await pack()).code).toBe(0)
  expect(readFileSync(printed).equals(first)).toBe(true)
  await fillIn(printed, printed, (sheet) => {
    sheet('Sitzung').getRow(9).getCell(6).value = 'abgestimmt'
  })
  const mine = readFileSync(printed)
  const run = await pack()
  expect(run.code).toBe(2)
  expect(run.err).toContain('zum Beispiel ein ausgefülltes Blatt; nichts wurde überschrieben')
  expect(readFileSync(printed).equals(mine)).toBe(true)
  expect((await pack('-o', '.')).code).toBe(2)
  expect(existsSync(join(workspace.root, 'bezirk.yaml'))).toBe(true)
}, 180_000)

test('the Bezirksamt decides after the AG SRO, also on a sheet', async () => {
  await pack('--gremium', 'bezirksamt')
  const folder = join(workspace.root, 'sitzungen/2026-01-10-bezirksamt')
  expect(existsSync(join(folder, 'ba-vorlage.docx'))).toBe(true)
  await fillIn(join(folder, 'beschlussblatt.xlsx'), filled(), (sheet) => {
    sheet('Sitzung').getRow(9).getCell(6).value = 'beschlossen'
  })
  const run = await take('--yes')
  expect(run.code).toBe(4)
  expect(run.out).toContain('✗ Bezirksamt entscheidet erst nach AG Sozialraumorientierung')
  expect(existsSync(freigabe())).toBe(false)
}, 180_000)

test('a profile with errors is on the agenda, and nothing about it is taken over', async () => {
  await pack()
  await fill((sheet) => {
    sheet('Sitzung').getRow(9).getCell(6).value = 'abgestimmt'
  })
  workspace.edit('fachplanung/jugend.yaml', 'amt: jugend', 'amt: jugnd')
  const run = await take('--yes')
  expect(run.code).toBe(4)
  expect(run.out).toContain('✗ Über ein Profil mit Fehlern wird nicht entschieden')
  expect(existsSync(freigabe())).toBe(false)
  const packed = await pack('-o', 'andere')
  expect(packed.out).toContain('nicht entscheidungsreif')
  const html = readFileSync(join(workspace.root, 'andere/unterlagen.html'), 'utf8')
  expect(html).toContain('Fehler: vorher zu beheben')
  expect(html).toContain('jugnd')
}, 180_000)

test.each(['fachamt', 'gibtesnicht'])(
  '%s has no meeting',
  async (gremium) => {
    const run = await pack('--gremium', gremium)
    expect(run.code).toBe(2)
    expect(run.err).toContain(`„${gremium}“`)
  },
  180_000,
)

test.each<readonly [string, () => Uint8Array]>([
  ['a text', () => Buffer.from('Beschluss: ja')],
  ['another archive', () => zipSync({ 'a.txt': new Uint8Array(3) })],
  [
    'an archive that unpacks to far more',
    () => zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) }, { level: 9 }),
  ],
  ['a file too large', () => new Uint8Array(9_000_000)],
  ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
])(
  '%s is no sheet at all',
  async (_, bytes) => {
    writeFileSync(filled(), bytes())
    const run = await take('--yes')
    expect([4, 74]).toContain(run.code)
    expect(run.err).toMatch(/ist kein Beschlussblatt|kann nicht gelesen werden/)
    expect(existsSync(freigabe())).toBe(false)
  },
  180_000,
)

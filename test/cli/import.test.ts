import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { Command, CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addCommands, defineNamed } from '../../src/cli/commands.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { arten } from '../../src/import/arten.ts'
import { toXlsx } from '../support/xlsx.ts'

const root = resolve(import.meta.dirname, '../..')
const fixtures = join(root, 'test/import/fixtures')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bzrp-import-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `bzrp import …` in the temporary folder. */
async function run(...argv: readonly string[]): Promise<Result> {
  const outcome = { code: 0 }
  let out = ''
  let err = ''
  const program = new Command('bzrp').exitOverride().configureOutput({
    writeOut: (text) => void (out += text),
    writeErr: (text) => void (err += text),
  })
  addCommands(program)
  await defineNamed(
    program,
    ['import'],
    {
      cwd: folder,
      env: {},
      colour: false,
      columns: null,
      onEndSignal: () => () => undefined,
      now: () => new Date(0),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    },
    outcome,
  )
  try {
    await program.parseAsync(['import', ...argv], { from: 'user' })
  } catch (error) {
    // Asking for help ends a command as well.
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
  return { ...outcome, out, err }
}

/** A list of weights that fits the shipped LOR lists: every old Planungsraum goes into one new. */
function writeWeights(change: (text: string) => string = (text) => text): void {
  const shipped = readFileSync(join(root, 'katalog/lor/umrechnung-2006-2021.csv'), 'utf8')
  const rows = shipped.trimEnd().split('\n').slice(1)
  const text = ['plr_id_pre2021;plr_id_2021;weight', ...rows].join('\n')
  writeFileSync(join(folder, 'gewichte.csv'), change(text))
}

describe('bzrp import', () => {
  test('without --yes it shows the plan and writes nothing', async () => {
    writeWeights()
    const { code, out, err } = await run('umrechnung', 'gewichte.csv')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('gewichte.csv: UTF-8, Trennzeichen „;“, 3 Spalten, 3.055 Zeilen')
    expect(out).toContain('katalog/lor/umrechnung-2006-2021.csv: neu, 3.055 Zellen neu')
    expect(out).toMatch(/\nNoch nichts geschrieben\. Mit --yes wird geschrieben\.\n$/)
    expect(readdirSync(folder)).toEqual(['gewichte.csv'])
  })

  test('with --yes it writes; a second time there is nothing to do; a change is shown', async () => {
    writeWeights()
    expect((await run('umrechnung', 'gewichte.csv', '--yes')).out).toMatch(
      /2 Dateien geschrieben\.\n$/,
    )
    expect(readFileSync(join(folder, 'katalog/lor/umrechnung-2006-2021.csv'), 'utf8')).toBe(
      readFileSync(join(root, 'katalog/lor/umrechnung-2006-2021.csv'), 'utf8'),
    )
    const again = await run('umrechnung', 'gewichte.csv', '--yes')
    expect(again.out).toMatch(/\nAlles ist schon so eingespielt: nichts zu schreiben\.\n$/)
    writeWeights((text) => text.replace('0.99915986', '0.99915985'))
    const changed = await run('umrechnung', 'gewichte.csv')
    expect(changed.out).toContain(
      'geändert, 0 Zellen neu, 1 geändert, 0 entfallen, 3.054 gleich\n' +
        '    01011101 01100101 gewicht: 0.99915986 → 0.99915985',
    )
  })

  test('--nach names the workspace', async () => {
    writeWeights()
    await run('umrechnung', 'gewichte.csv', '--yes', '--nach', 'arbeit')
    expect(readdirSync(join(folder, 'arbeit/katalog/lor')).sort()).toEqual([
      'datapackage.json',
      'umrechnung-2006-2021.csv',
    ])
  })

  test('a damaged file: findings with place, nothing written, exit 1', async () => {
    const file = join(fixtures, 'EWR_L21_202512E_Matrix.csv')
    const { code, out, err } = await run('ewr', file, '--yes')
    expect(code).toBe(1)
    expect(err).toContain('EWR_L21_202512E_Matrix.csv:1:1 Fehler Der Planungsraum 01100101')
    expect(err).toContain('Noch 528 weitere Stellen wie diese.')
    expect(out).toMatch(/\nNichts geschrieben: Bitte erst die Fehler beheben\.\n$/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a workspace that imports a new Stand keeps those that come with the tool', async () => {
    const name = 'EWR_L21_202606E_Matrix.csv'
    const shipped = readFileSync(join(root, 'daten/ewr/2025-12-31.csv'), 'utf8')
    writeFileSync(join(folder, name), toMatrix(shipped))
    const { code, out } = await run('ewr', name, '--yes')
    expect(code, out).toBe(0)
    expect(readdirSync(join(folder, 'daten/ewr')).sort()).toEqual([
      '2025-12-31.csv',
      '2026-06-30.csv',
      'datapackage.json',
      'schema.json',
    ])
    expect(readFileSync(join(folder, 'daten/ewr/2025-12-31.csv'), 'utf8')).toBe(shipped)
  })

  test('--json says the same to programs, as its schema promises', async () => {
    writeWeights()
    const schema = JSON.parse(
      readFileSync(join(root, 'schemas/ausgabe/einspielplan.schema.json'), 'utf8'),
    ) as object
    const validate = new Ajv.default({ strict: false }).compile(schema)
    const good = JSON.parse((await run('umrechnung', 'gewichte.csv', '--yes', '--json')).out) as {
      geschrieben: string[]
    }
    expect(validate(good), JSON.stringify(validate.errors)).toBe(true)
    expect(good.geschrieben).toHaveLength(2)
    writeWeights((text) => text.replace('01100101', '01100199'))
    const bad = await run('umrechnung', 'gewichte.csv', '--json')
    const plan = JSON.parse(bad.out) as { meldungen: { code: string }[]; aenderungen: unknown[] }
    expect(validate(plan), JSON.stringify(validate.errors)).toBe(true)
    expect([bad.code, bad.err, plan.aenderungen]).toEqual([1, '', []])
    expect(plan.meldungen.map(({ code }) => code)).toEqual(['import/raum-unbekannt'])
  })

  test('wrong calls', async () => {
    await expect(run('umrechnug', 'x.csv')).rejects.toThrow(
      new UserError('Die Art „umrechnug“ gibt es nicht.', { hint: 'Meinten Sie „umrechnung“?' }),
    )
    await expect(run('ewr', 'fehlt.csv')).rejects.toThrow('Die Datei „fehlt.csv“ gibt es nicht.')
    mkdirSync(join(folder, 'ordner'))
    await expect(run('ewr', 'ordner')).rejects.toMatchObject({ kind: 'io' })
    await expect(run('ewr')).rejects.toThrow(CommanderError)
  })

  test('options that only some kinds know', async () => {
    writeWeights()
    await expect(run('umrechnung', 'gewichte.csv', '--stand', '2024-12-31')).rejects.toThrow(
      new UserError('Die Art „umrechnung“ kennt die Angabe --stand nicht.', {
        hint: 'Diese Art braucht keine weiteren Angaben.',
      }),
    )
    await expect(run('tabelle', 'gewichte.csv', '--lizenz', 'cc-by-4.0')).rejects.toMatchObject({
      hint: 'Möglich sind: --zuordnung, --stand.',
    })
    await expect(run('tabelle', 'gewichte.csv', '--zuordnung', 'fehlt.yaml')).rejects.toThrow(
      'Die Datei „fehlt.yaml“ gibt es nicht.',
    )
  })

  test('a table of the own, with its mapping: findings in it show their line', async () => {
    const mapping = [
      'datensatz: hunde',
      'titel: Gemeldete Hunde',
      'quelle: Hunderegister',
      'herausgeber: Senatsverwaltung für Justiz und Verbraucherschutz',
      'lizenz: zu_klaeren',
      'namensnennung: Hunderegister Berlin',
      'stand: 2024-12-31',
      'ebene: bezirk',
      'schluesselspalte: Bezirk',
      'spalten:',
      '  - {von: Hunde, nach: hunde, titel: Gemeldete Hunde, einheit: Hunde, art: anzahl}',
    ]
    writeFileSync(join(folder, 'hunde.csv'), 'Bezirk;Hunde\n09;8080\n08;7000\n')
    writeFileSync(join(folder, 'hunde.yaml'), mapping.join('\n'))
    const good = await run('tabelle', 'hunde.csv', '--zuordnung', 'hunde.yaml', '--yes')
    expect([good.code, good.err]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'daten/hunde/2024-12-31-bezirk.csv'), 'utf8')).toContain(
      '\n08;7000\n09;8080\n10;keine_angabe\n',
    )
    writeFileSync(
      join(folder, 'hunde.yaml'),
      mapping.join('\n').replace('art: anzahl', 'art: zahlen'),
    )
    const bad = await run('tabelle', 'hunde.csv', '--zuordnung', 'hunde.yaml', '--yes')
    expect(bad.code).toBe(1)
    expect(bad.err).toContain('hunde.yaml:11:76 Fehler „zahlen“ ist für „art“ nicht vorgesehen.')
    expect(bad.err).toContain('art: zahlen}\n')
  })

  test('XLSX: findings name the cell, and nothing of the bytes is printed', async () => {
    const kopf = ['indikator', 'raum', 'stand', 'wert']
    const bytes = await toXlsx({ Daten: [kopf, ['B1', '092007', '2024-12-31', 'viele']] })
    writeFileSync(join(folder, 'kid.xlsx'), bytes)
    const given = ['--herausgeber', 'AfS', '--lizenz', 'intern', '--namensnennung', 'AfS']
    const { code, err } = await run('kernindikatoren', 'kid.xlsx', ...given, '--yes')
    expect(code).toBe(1)
    expect(err).toBe(
      '\nkid.xlsx:2:4 Fehler Blatt „Daten“, Zelle D2: „viele“ ist keine Zahl. [import/keine-zahl]\n' +
        '  → In der Quelle nachsehen.\n',
    )
    expect(readdirSync(folder)).toEqual(['kid.xlsx'])
  })

  test('a folder that cannot be written', async () => {
    writeWeights()
    writeFileSync(join(folder, 'katalog'), 'im Weg')
    await expect(run('umrechnung', 'gewichte.csv', '--yes')).rejects.toMatchObject({ kind: 'io' })
  })

  test('--help lists the kinds', async () => {
    const { out } = await run('--help')
    for (const { art } of arten) expect(out).toContain(`\n  ${art}\n`)
  })
})

/** The official form of a table of the data library: the matrix of another half-year. */
function toMatrix(csv: string): string {
  const [head = '', ...rows] = csv.trimEnd().split('\n')
  const names = head.split(';').slice(4)
  const limits = [0, 1, 6, 15, 18, 25, 55, 65, 80, 110]
  const coarse = ['U1', '1U6', '6U15', '15U18', '18U25', '25U55', '55U65', '65U80', '80U110']
  const columns = [
    ...['ZEIT', 'RAUMID', 'E_E', 'E_EM', 'E_EW'],
    ...names.map((name) => name.replace('alter_', 'E_E')),
    ...coarse.map((name) => `E_E${name}`),
  ]
  const lines = rows.map((row) => {
    const [raum = '', ...cells] = row.split(';').map((cell) => cell.replace('–', 'NA'))
    const sums = coarse.map((_, index) => {
      if (cells[0] === 'NA') return 'NA'
      const within = names.map((name) => {
        const von = Number(name.split('_')[1])
        return von >= (limits[index] ?? 0) && von < (limits[index + 1] ?? 0)
      })
      return cells.slice(3).reduce((sum, cell, i) => sum + (within[i] ? Number(cell) : 0), 0)
    })
    return ['202606', raum, ...cells, ...sums].join(';')
  })
  return [columns.join(';'), ...lines].join('\n')
}

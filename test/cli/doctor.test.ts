import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { examineCache, examineNode } from '../../src/cli/doctor/examine-machine.ts'
import { formatReport } from '../../src/cli/doctor/format-report.ts'
import type { Doctorbericht } from '../../src/cli/doctor/report.ts'
import { bareEnvironment, canPrint, testCacheHome } from '../support/printer.ts'
import type { Run } from '../support/world.ts'
import { runInProcess } from '../support/world.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function doctor(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return runInProcess(['doctor', ...args], folder, {
    env: { ...bareEnvironment(), XDG_CACHE_HOME: testCacheHome, ...env },
    now: () => new Date(0),
  })
}

const schema = JSON.parse(
  readFileSync(join(root, 'schemas/ausgabe/doctor.schema.json'), 'utf8'),
) as object
const isReport = new Ajv2020().compile<Doctorbericht>(schema)

function parseReport(out: string): Doctorbericht {
  const report: unknown = JSON.parse(out)
  if (!isReport(report)) throw new Error(JSON.stringify(isReport.errors))
  return report
}

/** Every point looked at, with its state. */
const states = ({ punkte }: Doctorbericht): readonly string[] =>
  punkte.map(({ punkt, stand }) => `${punkt} ${stand}`)

describe.skipIf(!canPrint)('bzrp doctor (Linux on x64 only)', { timeout: 60_000 }, () => {
  test('on a fit machine ends with 0 and names the browser that prints', async () => {
    const { code, out, err } = await doctor([])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^bzrp \d+\.\d+\.\d+ auf linux x64\n/)
    expect(out).toMatch(
      /^ok {7}Browser {11}Chromium Headless Shell \d+(\.\d+){3} \(kommt mit den Paketen von bzrp\)$/m,
    )
    expect(out).toMatch(/^ok {7}Prüfsummen {8}alle Dateien des Browsers wie entpackt$/m)
    expect(out).toMatch(/^ok {7}Probedruck {8}eine Seite A4 mit Text$/m)
    expect(out).toMatch(/^(?:ok {7}Sandbox {11}an|Hinweis {2}Sandbox {11}aus, weil .*)$/m)
    expect(out).toMatch(/\nDieser Rechner kann Profile als HTML und PDF bauen\.\n$/)
  })

  test('as JSON says the same and nothing else', async () => {
    const { code, out } = await doctor(['--json'])
    const report = parseReport(out)
    expect(code).toBe(0)
    expect(report.ergebnis).toBe('ok')
    expect(report.browser).toMatchObject({ name: 'Chromium Headless Shell', herkunft: 'paket' })
    expect(states(report)).toEqual([
      'Node.js ok',
      'Schriften ok',
      'Zwischenspeicher ok',
      'Browser ok',
      'Prüfsummen ok',
      'Probedruck ok',
      report.browser?.sandbox ? 'Sandbox ok' : 'Sandbox hinweis',
    ])
  })

  test('with an unusable cache still prints and says what is slow', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { code, out } = await doctor(['--json'], { XDG_CACHE_HOME: file })
    const report = parseReport(out)
    expect(code).toBe(0)
    expect(states(report)).toContain('Zwischenspeicher hinweis')
    expect(states(report)).toContain('Browser hinweis')
    expect(states(report)).toContain('Probedruck ok')
  })

  test('finds a single changed byte in the unpacked browser', async () => {
    const cache = join(folder, 'cache')
    await doctor([], { XDG_CACHE_HOME: cache })
    const name = readdirSync(join(cache, 'bzrp/browser'))[0] ?? ''
    const program = openSync(join(cache, 'bzrp/browser', name, 'chromium'), 'r+')
    // Near the end are only the names of its sections: it still starts.
    writeSync(program, 'X', fstatSync(program).size - 10_000)
    closeSync(program)
    const { code, out } = await doctor(['--json'], { XDG_CACHE_HOME: cache })
    expect(code).toBe(2)
    expect(parseReport(out).punkte).toContainEqual({
      punkt: 'Prüfsummen',
      stand: 'fehlt',
      befund: 'verändert: chromium',
      abhilfe: `Löschen Sie „${join(cache, 'bzrp/browser', name)}“; bzrp entpackt den Browser beim nächsten Mal neu.`,
    })
  })

  test('with a broken named browser ends with 2 and shows what else there is', async () => {
    const { code, out } = await doctor([], { BZRP_BROWSER: '/nicht/da' })
    expect(code).toBe(2)
    const shown = out
      .replaceAll(root, '…')
      .split('\n')
      .slice(4)
      // What else this machine happens to have.
      .filter((line) => !line.includes('auf diesem Rechner installiert'))
      .join('\n')
    expect(shown).toMatchInlineSnapshot(`
      "ok       Zwischenspeicher  …/node_modules/.cache/bzrp-test/bzrp
      fehlt    Browser           Der mit BZRP_BROWSER angegebene Browser „/nicht/da“ ist keine ausführbare Datei.
                                 → Berichtigen Sie den Pfad oder lassen Sie BZRP_BROWSER weg.
               Weitere Browser   Chromium Headless Shell, kommt mit den Paketen von bzrp: …/node_modules/@sparticuz/chromium/bin

      Dieser Rechner kann noch keine Profile bauen: Was fehlt, steht oben.
      "
    `)
  })

  test('tries the browser that --browser names', async () => {
    const { code, out } = await doctor(['--json', '--browser', '/bin/true'])
    const report = parseReport(out)
    expect(code).toBe(2)
    expect(report.browser).toBeNull()
    expect(report.weitere_browser.at(0)).toMatchObject({ herkunft: 'paket' })
    expect(report.punkte.at(-1)).toMatchObject({
      punkt: 'Browser',
      stand: 'fehlt',
      befund: 'Der Browser für das PDF startet nicht:\n- true (/bin/true): beendet mit Code 0',
    })
  })
})

test.each([
  ['20.19.0', 'ok'],
  ['20.20.2', 'ok'],
  ['24.0.0', 'ok'],
  ['20.18.9', 'fehlt'],
  ['18.99.0', 'fehlt'],
])('Node.js %s: %s', (version, stand) => {
  expect(examineNode(version)).toMatchObject({ stand })
})

test('a cache folder that does not exist yet is judged by the one above', () => {
  expect(examineCache(join(folder, 'a/b/c'))).toMatchObject({ stand: 'ok' })
  writeFileSync(join(folder, 'x'), '')
  expect(examineCache(join(folder, 'x/b/c'))).toMatchObject({ stand: 'hinweis' })
})

test('the report for people', () => {
  const report: Doctorbericht = {
    version: 1,
    werkzeug: { name: 'bzrp', version: '1.0.0' },
    system: 'linux arm64',
    ergebnis: 'fehlt',
    punkte: [
      { punkt: 'Node.js', stand: 'fehlt', befund: '18.0.0 ist zu alt', abhilfe: 'Neu machen.' },
      { punkt: 'Browser', stand: 'ok', befund: 'Chromium 1.2\n/usr/bin/chromium' },
    ],
    browser: null,
    weitere_browser: [
      { name: 'Google Chrome', pfad: '/usr/bin/google-chrome', herkunft: 'installiert' },
      { name: 'Microsoft Edge', pfad: '/usr/bin/microsoft-edge', herkunft: 'installiert' },
    ],
  }
  expect(isReport(report)).toBe(true)
  expect(formatReport(report)).toMatchInlineSnapshot(`
    "bzrp 1.0.0 auf linux arm64

    fehlt    Node.js           18.0.0 ist zu alt
                               → Neu machen.
    ok       Browser           Chromium 1.2
                               /usr/bin/chromium
             Weitere Browser   Google Chrome, auf diesem Rechner installiert: /usr/bin/google-chrome
                               Microsoft Edge, auf diesem Rechner installiert: /usr/bin/microsoft-edge

    Dieser Rechner kann noch keine Profile bauen: Was fehlt, steht oben.
    "
  `)
})

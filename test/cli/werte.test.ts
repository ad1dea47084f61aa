import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-werte-'))
  writeFileSync(
    join(root, 'bezirk.yaml'),
    'bezirk: "09"\nname: Treptow-Köpenick\naemter: [{id: jugend, name: Jugendamt}]\n',
  )
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

interface Zeile {
  readonly indikator: string
  readonly raum: string
  readonly name: string
  readonly ebene: string
  readonly stand: string
  readonly wert: number | null
  readonly status: string
  readonly quelle: string
  readonly klasse: string | null
  readonly nenner_stand: string | null
  readonly vergleich: Record<string, unknown>
}

/** Runs `bzrp werte … --json`, which must be fine and as its schema says. */
async function werte(...argv: readonly string[]): Promise<readonly Zeile[]> {
  const { code, out, err } = await runInProcess(['werte', ...argv, '--json'], root)
  expect([code, err]).toEqual([0, ''])
  expect(checkOutput('werte', out)).toBeNull()
  return JSON.parse(out) as Zeile[]
}

const text = (...argv: readonly string[]) => runInProcess(['werte', ...argv], root)

describe('bzrp werte', () => {
  test('two Indikatoren of all Bezirksregionen are 286 rows', async () => {
    const zeilen = await werte('B1', 'B2', '--ebene', 'bezirksregion', '--stand', '2024-12-31')
    expect(zeilen).toHaveLength(286)
    expect(new Set(zeilen.map(({ raum }) => raum)).size).toBe(143)
    expect(new Set(zeilen.map(({ stand }) => stand))).toEqual(new Set(['2024-12-31']))
    const adlershof = zeilen.find(({ raum, indikator }) => raum === '092007' && indikator === 'B1')
    expect(adlershof).toMatchObject({
      name: 'Adlershof',
      ebene: 'bezirksregion',
      wert: (3518 / 22_417) * 100,
      abs: 3518,
      nenner: 22_417,
      einheit: 'prozent',
      status: 'vorhanden',
      quelle: 'AfS, Einwohnerregisterstatistik (A I 16) (CC BY 3.0 DE), Stand 31.12.2024',
    })
    expect(adlershof?.vergleich).toMatchObject({
      rang_bezirk: { von: 20 },
      rang_berlin: { von: 143 },
      fuenf_jahre: { stand: '2019-12-31', art: 'prozentpunkte', umgerechnet: true },
    })
  })

  test('one region lists every figure there is for it, and nothing else', async () => {
    const zeilen = await werte('--raum', '092007')
    const ids = zeilen.map(({ indikator }) => indikator)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ['einwohner', 'A4', 'A8', 'B4', 'F1', 'kita_plaetze', 'T4'])
      expect(ids).toContain(id)
    for (const id of ['E1', 'F5', 'mss_status', 'umwelt_luft']) expect(ids).not.toContain(id)
    for (const { quelle, stand, ebene, vergleich } of zeilen) {
      expect(quelle).not.toBe('')
      expect(stand).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(ebene).toBe('bezirksregion')
      expect(vergleich).toHaveProperty('berlin')
    }
    expect(zeilen.find(({ indikator }) => indikator === 'A4')).toMatchObject({
      nenner_stand: '2025-12-31',
      quelle: expect.stringMatching(/; Nenner: AfS, .*, Stand 31\.12\.2025$/) as string,
    })
  })

  test('a level within a Raum, and the Raum above', async () => {
    const within = await werte('einwohner', '--raum', '09', '--ebene', 'prognoseraum')
    expect(within.map(({ raum }) => raum)).toEqual(['0910', '0920', '0930', '0940', '0950'])
    const above = await werte('einwohner', '--raum', '09200715', 'Adlershof', '--ebene', 'bezirk')
    expect(above.map(({ raum }) => raum)).toEqual(['09'])
    expect((await werte('einwohner')).map(({ raum }) => raum)).toEqual(['00'])
  })

  test('classes have their name', async () => {
    const [zeile] = await werte('f5', '--raum', '09300922')
    expect(zeile).toMatchObject({
      indikator: 'F5',
      wert: 45,
      einheit: 'klasse',
      klasse: 'Status sehr niedrig, Dynamik negativ',
    })
    expect(zeile?.vergleich).toMatchObject({ bezirk: null, rang_berlin: null, vorjahr: null })
  })

  test('an Indikator that the level does not have gets its sign if it is named', async () => {
    const [zeile] = await werte('F5', '--raum', '092007')
    expect(zeile).toMatchObject({ wert: null, status: 'nicht_sinnvoll' })
  })
})

describe('for people', () => {
  test('a table per Raum', async () => {
    const { code, out, err } = await text(
      'einwohner',
      'B1',
      '--raum',
      '092007',
      '--stand',
      '2024-12-31',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out.replace(/[\u00A0\u2009]/g, ' ')).toMatchInlineSnapshot(`
      "Bezirksregion Adlershof (092007), Bezirk Treptow-Köpenick

      Indikator            Einheit  Stand         Wert  Anzahl   Vorjahr   5 Jahre   Bezirk     Berlin        Rang  Kennung
      ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      Einwohnerzahl                 31.12.2024  22 417            +1,0 %   +12,3 %  297 236  3 897 145  85 von 143  einwohner
      B1 unter 18-Jährige  %        31.12.2024    15,7   3 518  +0,1 Pp.  +0,6 Pp.     16,5       16,3  82 von 143

      Rang 1 hat den höchsten Wert unter den Räumen derselben Ebene in Berlin.
      Werte vor 2021 sind aus dem Zuschnitt der LOR von 2006 umgerechnet; der Fehler bei der Bevölkerung beträgt höchstens 0,1 %.
      Quelle: AfS, Einwohnerregisterstatistik (A I 16) (CC BY 3.0 DE), Stand 31.12.2024
      "
    `)
  })

  test('a table per Indikator for several Räume, with refused conversions', async () => {
    const { out } = await text('einwohner', '--raum', '091004', '091003', '--stand', '2024-12-31')
    expect(out.replace(/[\u00A0\u2009]/g, ' ')).toMatchInlineSnapshot(`
      "einwohner Einwohnerinnen und Einwohner, Stand 31.12.2024

      Raum    Name              Wert  Vorjahr  5 Jahre   Bezirk     Berlin         Rang
      ─────────────────────────────────────────────────────────────────────────────────
      091004  Johannisthal    21 636   +2,4 %           297 236  3 897 145   87 von 143
      091003  Baumschulenweg  19 404   +0,8 %   +3,1 %  297 236  3 897 145  102 von 143

      Rang 1 hat den höchsten Wert unter den Räumen derselben Ebene in Berlin.
      Werte vor 2021 sind aus dem Zuschnitt der LOR von 2006 umgerechnet; der Fehler bei der Bevölkerung beträgt höchstens 0,1 %.
      Ohne Wert vor 2021, weil die Umrechnung die Bevölkerung um mehr als 5 % verfehlt: Johannisthal (5,9 %).
      Quelle: AfS, Einwohnerregisterstatistik (A I 16) (CC BY 3.0 DE), Stand 31.12.2024
      "
    `)
  })

  test('the rule is printed with what it marks', async () => {
    const { out } = await text('A8', '--ebene', 'bezirksregion')
    expect(out).toMatch(/ !  /)
    expect(out).toContain('! Auffällig heißt: ')
  })

  test('an index says how to read it', async () => {
    const { out } = await text('mss_gesamtindex', '--raum', '09300922')
    expect(out).toContain('Im MSS bedeutet ein positiver Indexwert eine ungünstigere Lage')
  })

  test('an Indikator without figures, a Stand before the first', async () => {
    const { code, out, err } = await text('E1', 'B1', '--stand', '2010-12-31')
    expect(code).toBe(0)
    expect(out).toBe('Zu dieser Anfrage gibt es keine Zahlen.\n')
    expect(err).toBe(
      'B1: erst ab 31.12.2015, nicht bis 31.12.2010.\nOhne Zahlen in der Datenbibliothek: E1. Gelieferte Werte nimmt „bzrp import kernindikatoren“ auf.\n',
    )
  })
})

test('CSV as in every table of a profile', async () => {
  const { out } = await text('B1', 'F5', '--raum', '092007', '--stand', '2024-12-31', '--csv')
  const [head = '', b1 = '', f5 = ''] = out.split('\r\n')
  expect(
    head.startsWith('\uFEFF"indikator";"bezeichnung";"raum";"name";"ebene";"stand";"wert"'),
  ).toBe(true)
  expect(b1).toMatch(
    /^"B1";"Anteil unter 18-Jähriger";"092007";"Adlershof";"bezirksregion";"2024-12-31";"15,6934469/,
  )
  expect(f5).toContain('"nicht_sinnvoll"')
})

describe('what cannot be answered', () => {
  const fail = async (...argv: readonly string[]): Promise<string> => {
    const { code, out, err } = await text(...argv)
    expect([code, out]).toEqual([2, ''])
    return err
  }

  test('an unknown Indikator', async () => {
    expect(await fail('B9')).toBe(
      'Den Indikator „B9“ gibt es nicht.\n→ Alle Indikatoren stehen in katalog/indikatoren.yaml; „bzrp werte“ zeigt die mit Zahlen.\n',
    )
    expect(await fail('Altenquotiet')).toBe(
      'Den Indikator „Altenquotiet“ gibt es nicht.\n→ Meinten Sie „altenquotient“ (Altenquotient)?\n',
    )
  })

  test('an unknown Raum, one of several, an Indikator in its place', async () => {
    expect(await fail('--raum', 'Adlerhof')).toBe(
      'Den Raum „Adlerhof“ gibt es in den LOR 2021 nicht.\n→ Meinten Sie 092007 Bezirksregion Adlershof?\n',
    )
    expect(await fail('--raum', '92007')).toContain('Meinten Sie 092007 Bezirksregion Adlershof?')
    expect(await fail('--raum', 'Heerstraße')).toBe(
      '„Heerstraße“ heißen mehrere Räume.\n→ Nennen Sie den Schlüssel: 042002 Bezirksregion Heerstraße, 052005 Bezirksregion Heerstraße.\n',
    )
    expect(await fail('--raum', '092007', 'B1')).toBe(
      '„B1“ ist ein Indikator, kein Raum.\n→ Indikatoren stehen vor --raum: bzrp werte B1 --raum 092007\n',
    )
  })

  test('an unknown level, an unclear day, two forms', async () => {
    expect(await fail('--ebene', 'kiez')).toBe(
      'Der Wert „kiez“ passt nicht zur Option „--ebene <ebene>“. Möglich sind: planungsraum, bezirksregion, prognoseraum, bezirk, berlin.\n',
    )
    expect(await fail('--stand', '31.12.2024')).toContain('ein Tag wie 2024-12-31 oder „neuester“')
    expect(await fail('--json', '--csv')).toContain('Entweder „--json“ oder „--csv“, nicht beides.')
  })
})

test('outside a workspace the library of the tool answers; findings about it are told', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'bzrp-ohne-'))
  const { code, out } = await runInProcess(['werte', 'B1', '--json'], outside)
  expect([code, (JSON.parse(out) as Zeile[]).length]).toEqual([0, 1])
  rmSync(outside, { recursive: true })

  const broken = mkdtempSync(join(tmpdir(), 'bzrp-kaputt-'))
  writeFileSync(join(broken, 'bezirk.yaml'), 'bezirk: "09"\nname: X\naemter: []\n')
  mkdirSync(join(broken, 'daten/kaputt'), { recursive: true })
  writeFileSync(join(broken, 'daten/kaputt/datapackage.json'), '{')
  const told = await runInProcess(['werte', 'B1', '--json'], broken)
  expect(told.code).toBe(1)
  expect((JSON.parse(told.out) as Zeile[]).length).toBe(1)
  expect(told.err).toContain('daten/kaputt/datapackage.json')
  rmSync(broken, { recursive: true })
})

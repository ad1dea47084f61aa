import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRaumliste } from '../../src/read/raeume.ts'
import { runInProcess } from '../support/world.ts'
import type { Files } from './support.ts'
import { profil, tabelle, text } from './support.ts'

const tool = resolve(import.meta.dirname, '../..')

/** What is wrong with the figures of each Indikator: value, count, base, status by Raum. */
const geliefert: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  E8: { '092007': '0,2;2;1000;' },
  E1: { '092008': '0,5;;412;' },
  E2: { '092008': '12,5;5;40;' },
  E3: {
    '0920': '10,0;200;2000;',
    '092005': '10,0;60;600;',
    '092006': ';;500;geheim',
    '092007': '10,0;50;500;',
    '092008': '20,0;80;400;',
  },
  E6: { '092007': ';;500;geheim', '092008': ';;500;geheim' },
}

/** Figures as an Amt delivers them: with a row for every Raum of a level. */
function toLieferung(von: typeof geliefert): string {
  const raeume = readRaumliste(join(tool, 'katalog'), '2021')
  const rows = Object.entries(von).flatMap(([indikator, zeilen]) => {
    const ebenen = Object.keys(zeilen).map((raum) => raeume.get(raum)?.ebene ?? 'berlin')
    return [...new Set(ebenen)]
      .flatMap((ebene) => raeume.innerhalb('09', ebene))
      .map(({ id }) => `${indikator};${id};2024-12-31;${zeilen[id] ?? ';;;keine_angabe'}`)
  })
  return ['indikator;raum;stand;wert;abs;nenner;status', ...rows, ''].join('\n')
}

const files = {
  'bezirk.yaml':
    'bezirk: "09"\nname: Treptow-Köpenick\naemter:\n  - id: jugend\n    name: Jugendamt\n',
  'lieferung.csv': toLieferung(geliefert),
  ...profil(
    '092007',
    tabelle('x', '|Jahr|Lernmittelkostenbefreiung|\n|2024|31|', { titel: 'Schule' }),
    text('t', 'Die Lernmittelkostenbefreiung erhielten 2 Kinder.'),
  ),
}

let root: string
let err: string
let built: number

/** A workspace with these files, and what they deliver in its library. */
async function deliver(folder: string, content: Files): Promise<void> {
  for (const [path, inhalt] of Object.entries(content)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), inhalt)
  }
  const amt = ['--herausgeber', 'Jugendamt', '--lizenz', 'intern_freigegeben']
  const { code } = await runInProcess(
    ['import', 'kernindikatoren', 'lieferung.csv', ...amt, '--namensnennung', 'Jugendamt', '--yes'],
    folder,
  )
  expect(code).toBe(0)
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-geliefert-'))
  await deliver(root, files)
  const run = await runInProcess(['build', '--format', 'html'], root)
  err = run.err
  built = run.code
}, 60_000)

afterAll(() => {
  rmSync(root, { recursive: true })
})

test('finds whatever delivered figures give away, in the library and beside it', () => {
  expect(err).toMatchInlineSnapshot(`
    "daten/kernindikatoren/2024-12-31-bezirksregion.csv:96:88 Fehler Die gesperrte Zahl in „E3 Zähler: Übergewicht bei der Einschulung“ für Niederschöneweide ist die einzige Lücke in der Summe für Treptow-Köpenick 2; wer die übrigen Zahlen abzieht, kennt sie genau. [geheim/raumebenen]
      96 | …ngabe;keine_angabe;keine_angabe;keine_angabe;keine_angabe;•;•;500;keine_angabe;keine_angabe;keine_…
         |                                                              ^
      → Fragen Sie die Stelle, von der die Zahlen kommen, nach einer zweiten Sperrung, oder spielen Sie nur eine der beiden Ebenen oder Spalten ein.

    daten/kernindikatoren/2024-12-31-bezirksregion.csv:97:108 Fehler In „E8 Zähler: Hilfen zur Erziehung“ steht für Adlershof offen eine Anzahl unter der Mindestfallzahl 3. [geheim/kleine-zahl]
      97 | …eine_angabe;keine_angabe;keine_angabe;10;50;500;•;•;500;0.2;2;1000
         |                                                              ^
      → Lassen Sie sich die Zahlen geschützt liefern und spielen Sie sie neu ein. Zählen sie keine Menschen oder sind sie schon geschützt, steht das in daten/kernindikatoren/datapackage.json unter „geheimhaltung“.

    daten/kernindikatoren/2024-12-31-bezirksregion.csv:98:8 Fehler „Sprachdefizite“ für Köllnische Vorstadt/Spindlersfeld: Aus der Quote und ihrem Nenner lässt sich eine Anzahl unter der Mindestfallzahl 3 zurückrechnen (genau). [geheim/quote-rueckrechenbar]
      98 | 092008;0.5;keine_angabe;412;12.5;5;40;20;80;400;•;•;500;keine_angabe;keine_angabe;keine_angabe
         |        ^^^
      → Sperren Sie auch die Quote oder den Nenner, und spielen Sie die Zahlen neu ein.

    daten/kernindikatoren/2024-12-31-bezirksregion.csv:98:29 Fehler „auffällige Visuomotorik“ für Köllnische Vorstadt/Spindlersfeld: Die Quote bezieht sich auf weniger als 300. [geheim/nenner-zu-klein]
      98 | 092008;0.5;keine_angabe;412;12.5;5;40;20;80;400;•;•;500;keine_angabe;keine_angabe;keine_angabe
         |                             ^^^^
      → Lassen Sie sich die Quote gesperrt liefern oder zeigen Sie den Indikator nur auf einer höheren Ebene. Gilt für diese Zahlen eine andere Grenze, tragen Sie sie in datapackage.json unter „geheimhaltung“ ein.

    profiles/092007/analyse/08-soziale-infrastruktur.yaml:15:18 Fehler In Zeile 1, Spalte „Lernmittelkostenbefreiung“ steht offen, was in der Datenbibliothek gesperrt ist: „Lernmittelkostenbefreiung“. [geheim/anderswo-offen]
      15 |       - ["2024", "31"]
         |                  ^^^^
      → Schreiben Sie „•“ auch hier; ist es etwas anderes, nennen Sie die Spalte anders.

    profiles/092007/analyse/08-soziale-infrastruktur.yaml:18:11 Fehler Dieser Text nennt eine Anzahl, die gesperrt ist: „Lernmittelkostenbefreiung“ in der Datenbibliothek. [geheim/im-text-offen]
      18 |     text: "Die Lernmittelkostenbefreiung erhielten 2 Kinder."
         |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → Schreiben Sie „einzelne“ oder „wenige“ statt der Zahl. Meint sie etwas anderes, nennen Sie es in einem eigenen Satz.

    1 Profil geprüft: 6 Fehler.
    ✗ 092007: nicht gesetzt, die Quellen haben Fehler
    "
  `)
})

test('builds nothing from such a library', () => {
  expect(built).toBe(1)
  expect(existsSync(join(root, 'ausgabe'))).toBe(false)
})

test('a secret figure is a sign wherever it is shown', async () => {
  const safe = join(root, 'sicher')
  const { E6 = {} } = geliefert
  await deliver(safe, {
    'bezirk.yaml': files['bezirk.yaml'],
    'lieferung.csv': toLieferung({ E6 }),
    ...profil('092007'),
  })
  const { code } = await runInProcess(['build', '--format', 'html'], safe)
  expect(code).toBe(0)
  const folder = join(safe, 'ausgabe/092007')
  const row = readdirSync(join(folder, 'daten'))
    .map((name) => readFileSync(join(folder, 'daten', name), 'utf8'))
    .join('')
    .match(/^"E6";.*$/gm)
  expect(row).toEqual(['"E6";"Lernmittelkostenbefreiung (%)";"•";"•";"•";"x";"40"'])
  const page = readFileSync(join(folder, 'profil.html'), 'utf8')
  expect(page).toContain('• Zahlenwert geheim zu halten')
}, 60_000)

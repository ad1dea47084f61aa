import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { DiagrammElement } from '../../src/generated/source-types.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import { createSetter, loadWorkspace, openLibrary } from '../../src/pipeline.ts'
import { balken, hostile } from '../support/own-chart.ts'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-hostile-'))
  cpSync(join(repository, 'bezirk.yaml'), join(root, 'bezirk.yaml'))
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function writeProfil(ordner: string, spezifikation: string): void {
  const folder = join(root, 'profiles', ordner)
  mkdirSync(join(folder, 'analyse'), { recursive: true })
  writeFileSync(
    join(folder, 'profil.yaml'),
    `raum: "${ordner.slice(0, 6)}"
beispiel: true
quellen:
  - {id: bericht, titel: Bericht, herausgeber: Bezirksamt, stand: 2024-12-31, lizenz: intern_freigegeben}
`,
  )
  writeFileSync(
    join(folder, 'analyse/13-partizipation.yaml'),
    `kapitel: "13"
elemente:
  - id: besuche
    art: diagramm
    titel: Besuche im Treffpunkt
    quellen: [bericht]
    spalten:
      - {id: jahr, titel: Jahr}
      - {id: zahl, titel: Besuche, art: zahl}
    zeilen: [['2023', '12'], ['2024', '15']]
    spezifikation:
      mark: bar
      encoding:
        x: {field: jahr, type: ordinal}
        y: {field: zahl, type: quantitative}
${spezifikation}`,
  )
}

const written: readonly (readonly [string, string])[] = [
  ['091002-plaenterwald', '      data: {sequence: {start: 0, stop: 1000000000}}\n'],
  ['091003-baumschulenweg', '        href: {value: "javascript:alert(1)"}\n'],
  ['091004-johannisthal', '      data: {url: "file:///etc/passwd"}\n'],
  [
    '092007-adlershof',
    "      transform: [{calculate: \"pad('x', 900000000, 'y', 'left')\", as: zahl}]\n",
  ],
  [
    '093009-altglienicke',
    "      transform: [{filter: \"test(regexp('^(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')\"}]\n",
  ],
]

test('five hostile charts are named at their lines, the good profile next to them is built', async () => {
  for (const [ordner, extra] of written) writeProfil(ordner, extra)
  writeProfil('091001-alt-treptow', '')
  const run = await runInProcess(['build', '--format', 'html'], root)
  expect(run.code).toBe(1)
  for (const [ordner] of written)
    expect(run.err).toMatch(
      new RegExp(`profiles/${ordner}/analyse/13-partizipation.yaml:\\d+:\\d+ Fehler`),
    )
  expect(existsSync(join(root, 'ausgabe/091001-alt-treptow/diagramme/besuche.svg'))).toBe(true)
  expect(existsSync(join(root, 'ausgabe/091001-alt-treptow/daten/besuche.csv'))).toBe(true)
}, 120_000)

/** The same profile as if no schema had looked at its charts. */
function withSpezifikation(daten: ProfilDaten, extra: object): ProfilDaten {
  return {
    ...daten,
    analyse: daten.analyse.map((datei) => ({
      ...datei,
      elemente: (datei.elemente ?? []).map((element) =>
        element.art === 'diagramm'
          ? ({ ...element, spezifikation: { ...balken, ...extra } } satisfies DiagrammElement)
          : element,
      ),
    })),
  }
}

test('what gets past the schema fails its own profile by name and nothing else', async () => {
  rmSync(join(root, 'profiles'), { recursive: true, force: true })
  writeProfil('091001-alt-treptow', '')
  const loaded = await loadWorkspace(root, repository)
  const [profil] = loaded.workspace.profile
  const daten = profil?.daten
  if (!daten) throw new Error('The good profile has findings.')
  const set = await createSetter(loaded, openLibrary(loaded), { name: 'bzrp', version: '0' })
  for (const { extra } of Object.values(hostile)) {
    const started = performance.now()
    const failure: unknown = await set(withSpezifikation(daten, extra)).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(UserError)
    expect(failure).toMatchObject({
      kind: 'render',
      message: expect.stringMatching(
        /^Das Diagramm „Besuche im Treffpunkt“ \(Element besuche\) lässt sich nicht zeichnen: /,
      ) as string,
    })
    expect(performance.now() - started).toBeLessThan(15_000)
  }
  const { svgs } = await set(daten)
  expect(svgs.get('besuche')).toContain('<svg')
}, 120_000)

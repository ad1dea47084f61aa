import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgreementWorkspace } from '../support/agreement.ts'
import { checkOutput } from '../support/output-schema.ts'
import { runInProcess } from '../support/world.ts'
import type { Run } from '../support/world.ts'

let workspace: ReturnType<typeof createAgreementWorkspace>
beforeEach(() => {
  workspace = createAgreementWorkspace()
})
afterEach(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

const approve = (...argv: string[]): Promise<Run> =>
  runInProcess(['approve', 'adlershof', ...argv], workspace.root)
const sro = ['--gremium', 'ag_sro', '--datum', '2025-11-10']

interface Lage {
  status: string
  teile: { status: string }[]
  veraltet: { abschnitt: string; gremium: string; datum: string; aenderung: string }[]
}
async function lage(): Promise<Lage> {
  const run = await runInProcess(['status', '--json', '--stichtag', '2025-11-20'], workspace.root)
  expect(checkOutput('stand', run.out)).toBeNull()
  return (JSON.parse(run.out) as { profile: { lage: Lage }[] }).profile[0]?.lage as Lage
}

test('a decision is kept with what it was about, until that changes', async () => {
  const run = await approve(...sro, '--nummer', '12/25')
  expect(run.err).toBe('')
  expect(run.out).toMatch(
    /^AG Sozialraumorientierung, 10\.11\.2025: abgestimmt \(Nr\. 12\/25\)\n {2}\d+ Abschnitte von profiles\/092007-adlershof, Version 1\.0\.0, Fassung [0-9a-f]{12}\nFestgehalten in profiles\/092007-adlershof\/freigabe\.yaml\.\n$/,
  )
  expect(await lage()).toMatchObject({ status: 'abgestimmt_ag_sro', veraltet: [] })

  // How the file looks is nobody's business.
  workspace.edit('fachplanung/jugend.yaml', 'alle Kinder,\n      auch', 'alle\n      Kinder, auch')
  workspace.edit('fachplanung/jugend.yaml', 'amt: jugend\n', '# von Hand\namt: jugend\n')
  workspace.edit('profil.yaml', '2024-12-31', '2023-12-31')
  const after = await lage()
  expect(after.status).toBe('in_abstimmung')
  const kinds = new Map(after.veraltet.map((each) => [each.abschnitt, each.aenderung]))
  expect(kinds.get('1')).toBe('daten')
  expect(kinds.has('2')).toBe(false)

  workspace.edit('profil.yaml', '2023-12-31', '2024-12-31')
  workspace.edit('fachplanung/jugend.yaml', 'genug Plätze', 'zu wenige Plätze')
  expect((await lage()).veraltet).toMatchObject([
    { abschnitt: '2', gremium: 'ag_sro', datum: '2025-11-10', aenderung: 'inhaltlich' },
  ])

  const folder = join(workspace.root, 'profiles/092007-adlershof/fassungen')
  const [name = ''] = readdirSync(folder)
  const forged = workspace.read(`fassungen/${name}`).replace('genug', 'zu wenige')
  writeFileSync(join(folder, name), forged)
  expect((await lage()).veraltet).toMatchObject([{ abschnitt: '2', aenderung: null }])
}, 120_000)

test('the next decision keeps comments, and needs those before it', async () => {
  const early = await approve('--gremium', 'bezirksamt', '--datum', '2025-12-02')
  expect({ code: early.code, out: early.out }).toEqual({ code: 4, out: '' })
  expect(early.err).toContain('Bezirksamt entscheidet erst nach AG Sozialraumorientierung')
  expect(existsSync(join(workspace.root, 'profiles/092007-adlershof/freigabe.yaml'))).toBe(false)

  const shown = await approve(...sro, '--zeigen', '--json')
  expect(checkOutput('beschluss', shown.out)).toBeNull()
  expect(existsSync(join(workspace.root, 'profiles/092007-adlershof/freigabe.yaml'))).toBe(false)

  await approve(...sro)
  workspace.edit('freigabe.yaml', '  - gremium', '  # Sitzung im Rathaus\n  - gremium')
  await approve('--gremium', 'bezirksamt', '--datum', '2025-12-02')
  const text = workspace.read('freigabe.yaml')
  expect(text).toContain('# Beschlüsse zu diesem Profil.')
  expect(text).toContain('  # Sitzung im Rathaus\n  - gremium: ag_sro\n    datum: 2025-11-10')
  expect(text.indexOf('gremium: bezirksamt')).toBeGreaterThan(text.indexOf('gremium: ag_sro'))
  expect((await lage()).status).toBe('beschlossen_bezirksamt')
}, 120_000)

test('nobody decides about a profile with errors', async () => {
  workspace.edit('fachplanung/jugend.yaml', 'amt: jugend', 'amt: jugnd')
  const run = await approve(...sro)
  expect(run.code).toBe(1)
  expect(run.err).toContain('Über ein Profil mit Fehlern wird nicht entschieden.')
}, 60_000)

test('nothing is written through a link', async () => {
  const outside = join(workspace.root, 'fremd.yaml')
  writeFileSync(outside, 'beschluesse: []\n')
  symlinkSync(outside, join(workspace.root, 'profiles/092007-adlershof/freigabe.yaml'))
  const run = await approve(...sro)
  expect(run.code).toBe(2)
  expect(run.err).toContain('ist ein Verweis')
}, 60_000)

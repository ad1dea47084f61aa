import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgreementWorkspace } from '../support/agreement.ts'
import { runInProcess } from '../support/world.ts'

let workspace: ReturnType<typeof createAgreementWorkspace>
beforeEach(() => {
  workspace = createAgreementWorkspace()
  const outline = join(workspace.root, 'katalog/gliederungen/alles.yaml')
  writeFileSync(
    outline,
    `id: alles
titel: Kurz
teile:
  - id: analyse
    titel: Analyse
    profiltyp: teil_1
    kapitel:
      - { nr: '1', id: lage, titel: Lage, aemter: [soziales] }
      - { nr: '2', id: beitrag, titel: Beitrag, aemter: [jugend] }
`,
  )
  const bezirk = join(workspace.root, 'bezirk.yaml')
  writeFileSync(
    bezirk,
    `bezirk: '09'
name: Treptow-Köpenick
gliederung: alles
aemter:
  - { id: jugend, name: Jugendamt }
  - { id: soziales, name: Amt für Soziales }
fristen:
  fachbeitraege: 2025-06-30
`,
  )
})
afterEach(() => {
  rmSync(workspace.root, { recursive: true, force: true })
})

test('who owes what, and for how many days', async () => {
  const run = await runInProcess(['status', '--stichtag', '2025-07-10'], workspace.root)
  expect(run.code).toBe(0)
  expect(run.out).toMatchInlineSnapshot(`
    "Stand der Bezirksregionenprofile Treptow-Köpenick
    am 10.07.2025

    Profile
    ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
    Profil            Ausgabe      Status   Beiträge da  offen  verspätet  Fehler  Warnungen  veraltete Freigaben
    ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
    092007 Adlershof  2025, 1.0.0  Entwurf      1 von 2      1          1       0          0                    0

    Offene Beiträge je Amt
    ───────────────────────────────────────
    Amt               offen  Tage verspätet
    ───────────────────────────────────────
    Amt für Soziales      1              10

    092007 Adlershof
    ────────────────

    Analyse: Entwurf. Offene Änderungswünsche: 0.

    Beiträge
    ─────────────────────────────────────────────────────────────────────────────
    Abschnitt  Amt               Stand                 Frist       Tage verspätet
    ─────────────────────────────────────────────────────────────────────────────
    1 Lage     Amt für Soziales  fehlt                 30.06.2025              10
    2 Beitrag  Jugendamt         fachlich freigegeben  30.06.2025
    "
  `)
})

test('as Markdown and as a page; on the day of the deadline nobody is late', async () => {
  const markdown = await runInProcess(
    ['status', '--format', 'markdown', '--stichtag', '2025-06-30'],
    workspace.root,
  )
  expect(markdown.out).toContain('| 1 Lage | Amt für Soziales | fehlt | 30.06.2025 |  |')
  const html = await runInProcess(['status', '--format', 'html'], workspace.root)
  expect(html.out).toMatch(/^<!doctype html>/)
  expect(html.out).toContain('<h1>Stand der Bezirksregionenprofile Treptow-Köpenick</h1>')
  expect(html.out).toMatch(/<caption[^>]*>Beiträge<\/caption>/)
}, 60_000)

test('a profile with errors is named, not hidden', async () => {
  workspace.edit('fachplanung/jugend.yaml', 'amt: jugend', 'amt: jugnd')
  const run = await runInProcess(['status'], workspace.root)
  expect(run.out).toContain('nicht berechenbar: erst die Fehler beheben')
})

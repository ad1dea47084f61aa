import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatDiagnostics, noPaint } from '../../src/diagnostics/format-text.ts'
import type { Ebene, Gebietsstand, Raum, Raumliste } from '../../src/model/raum.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import { readWorkspace } from '../../src/read/workspace.ts'
import type { Workspace } from '../../src/validate/workspace.ts'
import { validateWorkspace } from '../../src/validate/workspace.ts'

/** Files by path; text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const katalog: Files = {
  'katalog/indikatoren.yaml': `indikatoren:
  - id: einwohner
    bezeichnung: Einwohnerinnen und Einwohner
    kurz: Bevölkerung
    rubrik: bevoelkerung
    definition: Menschen mit Hauptwohnsitz.
    einheit: personen
    nachkommastellen: 0
    richtung: neutral
    ebenen: [planungsraum]
  - id: B1
    bezeichnung: Anteil unter 18-Jähriger
    kurz: Unter 18
    rubrik: demografie
    definition: Menschen unter 18 Jahren an allen.
    einheit: prozent
    nachkommastellen: 1
    richtung: neutral
    ebenen: [planungsraum]
`,
  'katalog/aemter.yaml': 'aemter:\n  - id: jugend\n    name: Jugendamt\n',
  'katalog/lizenzen.yaml':
    'lizenzen:\n  - id: intern\n    name: Intern\n    kurz: intern\n    veroeffentlichbar: false\n',
  'katalog/glossar.yaml':
    'eintraege:\n  - begriff: LOR\n    erklaerung: Lebensweltlich orientierte Räume.\n',
  'katalog/gliederungen/klein.yaml': `id: klein
titel: Kleine Gliederung
ueberblick:
  - id: zahlen
    art: kennzahlen
    indikatoren: [einwohner]
teile:
  - id: teil-1
    titel: Teil I
    kapitel:
      - nr: "1"
        id: lage
        titel: Lage
        elemente:
          - id: lage-karte
            art: lagekarte
        abschnitte:
          - nr: "1.1"
            titel: Räume
            elemente:
              - id: raeume-tabelle
                art: plr_tabelle
                indikatoren: [B1]
      - nr: "2"
        id: alter
        titel: Alter
`,
}

const basis: Files = {
  'bezirk.yaml': `bezirk: "09"
name: Treptow-Köpenick
gliederung: klein
aemter:
  - id: jugend
    name: Jugendamt
  - id: soziales
    name: Amt für Soziales
`,
  'profiles/092007-adlershof/profil.yaml': `raum: "092007"
quellen:
  - id: bericht
    titel: Bericht
    herausgeber: Bezirksamt
    stand: 2024-12-31
    lizenz: intern
`,
}

function liste(
  gebietsstand: Gebietsstand,
  rows: readonly (readonly [string, Ebene, string, string | null])[],
): Raumliste {
  return createRaumliste(
    gebietsstand,
    rows.map(([id, ebene, name, eltern]): Raum => ({
      id,
      ebene,
      name,
      eltern,
      flaeche_m2: null,
      gebietsstand,
    })),
  )
}

/** A handful of Räume of both cuts. */
export const raeume = {
  lor2021: liste('2021', [
    ['00', 'berlin', 'Berlin', null],
    ['08', 'bezirk', 'Neukölln', '00'],
    ['0810', 'prognoseraum', 'Neukölln', '08'],
    ['081001', 'bezirksregion', 'Schillerpromenade', '0810'],
    ['08100101', 'planungsraum', 'Hasenheide', '081001'],
    ['09', 'bezirk', 'Treptow-Köpenick', '00'],
    ['0920', 'prognoseraum', 'Treptow-Köpenick 2', '09'],
    ['092006', 'bezirksregion', 'Niederschöneweide', '0920'],
    ['09200613', 'planungsraum', 'Bahnhof Schöneweide', '092006'],
    ['092007', 'bezirksregion', 'Adlershof', '0920'],
    ['09200715', 'planungsraum', 'Wista', '092007'],
    ['09200716', 'planungsraum', 'Dörpfeldstraße West', '092007'],
  ]),
  lor2006: liste('2006', [
    ['00', 'berlin', 'Berlin', null],
    ['09', 'bezirk', 'Treptow-Köpenick', '00'],
    ['0902', 'prognoseraum', 'Treptow-Köpenick 2', '09'],
    ['090207', 'bezirksregion', 'Adlershof', '0902'],
    ['09020701', 'planungsraum', 'Adlershof West', '090207'],
  ]),
}

/** Runs `work` in a folder with these files and removes it again. */
export async function withFiles<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bzrp-test-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Folder of the one profile of `checkWorkspace`. */
export const adlershof = 'profiles/092007-adlershof'

/** A small workspace with these files laid over it, checked. */
export function checkWorkspace(files: Files, prepare?: Prepare): Promise<Workspace> {
  return withFiles({ ...katalog, ...basis, ...files }, async (folder) => {
    prepare?.(folder)
    return validateWorkspace(await readWorkspace(folder, folder), raeume)
  })
}

/** Puts into the workspace what files alone cannot be: links, pipes. */
export type Prepare = (folder: string) => void

/** All findings about a workspace as a person reads them; empty if there are none. */
export async function check(files: Files, prepare?: Prepare): Promise<string> {
  const workspace = await checkWorkspace(files, prepare)
  const diagnostics = [
    ...workspace.diagnostics,
    ...workspace.profile.flatMap((profil) => profil.diagnostics),
  ]
  return formatDiagnostics(diagnostics, workspace.texts, noPaint).join('\n\n')
}

/** The same with files of the one profile, named inside its folder. */
export function checkProfil(files: Files, prepare?: Prepare): Promise<string> {
  return check(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [`${adlershof}/${path}`, content]),
    ),
    prepare,
  )
}

/** Findings about a folder that holds nothing but a catalogue. */
export function checkEmpty(): Promise<string> {
  return withFiles(katalog, async (folder) => {
    const { diagnostics, texts } = validateWorkspace(await readWorkspace(folder, folder), raeume)
    return formatDiagnostics(diagnostics, texts, noPaint).join('\n\n')
  })
}

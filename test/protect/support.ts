import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadWorkspace, openLibrary } from '../../src/pipeline.ts'
import { protectLibrary, protectWorkspace } from '../../src/protect-workspace.ts'

const tool = resolve(import.meta.dirname, '../..')

/** Files by path in the workspace. */
export type Files = Readonly<Record<string, string>>

const bezirk: Files = {
  'bezirk.yaml':
    'bezirk: "09"\nname: Treptow-Köpenick\naemter:\n  - id: jugend\n    name: Jugendamt\n',
}

/** What the confidentiality stage finds in a workspace of these files. */
export async function findIn(files: Files): Promise<readonly Diagnostic[]> {
  return (await inspect(files)).found
}

/** The same as people read it. */
export async function printIn(files: Files): Promise<string> {
  const { found, texts } = await inspect(files)
  return formatDiagnostics(found, texts).join('\n\n')
}

async function inspect(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-geheim-'))
  try {
    for (const [path, text] of Object.entries({ ...bezirk, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const loaded = await loadWorkspace(root, tool)
    const opened = openLibrary(loaded)
    const library = await protectLibrary(loaded, opened)
    const { workspace } = await protectWorkspace(loaded, library)
    const all = [...library.diagnostics, ...workspace.profile.flatMap((each) => each.diagnostics)]
    return { found: all.filter(({ code }) => code.startsWith('geheim/')), texts: workspace.texts }
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** A table of the Jugendamt as an element: columns as „id: Titel“, cells as in Markdown. */
export function tabelle(
  id: string,
  rows: string,
  rest: Readonly<Record<string, string>> = {},
): string {
  const [head = '', ...body] = rows.trim().split('\n')
  const cells = (row: string): string[] =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
  const spalten = cells(head).map((titel, index) => {
    const art = index === 0 ? 'text' : titel.includes('%') ? 'anteil' : 'zahl'
    return `      - id: s${index}\n        titel: "${titel}"\n        art: ${art}`
  })
  const zeilen = body.map(
    (row) =>
      `      - [${cells(row)
        .map((cell) => `"${cell}"`)
        .join(', ')}]`,
  )
  return [
    `  - id: ${id}`,
    '    art: tabelle',
    `    titel: ${rest['titel'] ?? 'Hilfen zur Erziehung'}`,
    '    quellen: [jugendamt]',
    ...Object.entries(rest)
      .filter(([key]) => key !== 'titel')
      .map(([key, value]) => `    ${key}: ${value}`),
    '    spalten:',
    ...spalten,
    '    zeilen:',
    ...zeilen,
  ].join('\n')
}

/** The profile of a Bezirksregion with a chapter of these elements. */
export function profil(raum: string, ...elemente: readonly string[]): Files {
  return {
    [`profiles/${raum}/profil.yaml`]: `raum: "${raum}"
quellen:
  - id: jugendamt
    titel: Statistik der Hilfen
    herausgeber: Jugendamt
    stand: 2024-12-31
    lizenz: intern_freigegeben
`,
    ...(elemente.length > 0 && {
      [`profiles/${raum}/analyse/08-soziale-infrastruktur.yaml`]: `kapitel: "8"\nelemente:\n${elemente.join('\n')}\n`,
    }),
  }
}

/** A text as an element. */
export function text(id: string, inhalt: string): string {
  return `  - id: ${id}\n    art: text\n    text: "${inhalt}"`
}

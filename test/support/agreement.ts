import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const alles = resolve(import.meta.dirname, '../approve/alles')

/** A small workspace whose one profile has texts of two Ämter and perspectives. */
export function createAgreementWorkspace(): {
  readonly root: string
  read(path: string): string
  write(path: string, text: string): void
  /** Changes a file of the profile. */
  edit(path: string, from: string, to: string): void
} {
  const root = mkdtempSync(join(tmpdir(), 'bzrp-approve-'))
  cpSync(alles, root, { recursive: true })
  const profil = join(root, 'profiles/092007-adlershof')
  const write = (path: string, text: string): void => {
    mkdirSync(join(profil, path, '..'), { recursive: true })
    writeFileSync(join(profil, path), text)
  }
  const read = (path: string): string => readFileSync(join(profil, path), 'utf8')
  write(
    'profil.yaml',
    `raum: '092007'
ausgabe: 2025
version: 1.0.0
datenstand: 2024-12-31
bearbeitungsstand: 2025-06-01
beispiel: true
kurzfassung: In Adlershof leben {{wert:einwohner}} Menschen.
impressum:
  herausgeber: Bezirksamt Treptow-Köpenick von Berlin (Beispiel)
  organisationseinheit: OE SPK
  kontakt: spk@example.org
`,
  )
  write(
    'fachplanung/jugend.yaml',
    `amt: jugend
stand: 2025-05-01
status: fachlich_freigegeben
beitraege:
  - kapitel: '2'
    kernaussage: Die Plätze reichen aus.
    ist_stand: |
      Es gibt genug Plätze für alle Kinder,
      auch in den Ferien.
`,
  )
  write(
    'analyse/01.yaml',
    `kapitel: '1'
stand: 2025-05-01
elemente:
  - id: lage
    art: text
    text: Der Anteil der unter 18-Jährigen liegt bei {{wert:B1}}.
`,
  )
  return {
    root,
    read,
    write,
    edit: (path, from, to) => {
      const text = read(path)
      if (!text.includes(from)) throw new Error(`${path} has no „${from}“`)
      write(path, text.replace(from, to))
    },
  }
}

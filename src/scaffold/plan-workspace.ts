import type { Raum } from '../model/raum.ts'
import { demoDateien } from './demo-dateien.ts'
import { toFolderName } from './folder-name.ts'

/** A file of a new workspace, relative to it. */
export interface NeueDatei {
  readonly pfad: string
  readonly inhalt: string
}

/** What a new workspace is made for. */
export interface Arbeitsordnervorgaben {
  readonly bezirk: Raum
  /** The region of the filled example. */
  readonly region: Raum
  readonly aemter: readonly {
    readonly id: string
    readonly name: string
    readonly kuerzel?: string
  }[]
  /** The schemas of the tool by file name: editors read them inside the workspace. */
  readonly schemas: ReadonlyMap<string, string>
}

/**
 * All files of a new workspace: the settings of the Bezirk, one region filled with examples that
 * builds at once, and the schemas for editors. bezirk.yaml stands last: with it the folder becomes a
 * workspace.
 */
export function planWorkspace(vorgaben: Arbeitsordnervorgaben): readonly NeueDatei[] {
  const { bezirk, region, aemter, schemas } = vorgaben
  const folder = `profiles/${toFolderName(region)}`
  return [
    ...[...schemas].map(([name, inhalt]) => ({ pfad: `schemas/${name}`, inhalt })),
    { pfad: '.gitignore', inhalt: 'ausgabe/\n' },
    ...demoDateien(region).map(({ pfad, inhalt }) => ({ pfad: `${folder}/${pfad}`, inhalt })),
    { pfad: 'bezirk.yaml', inhalt: toBezirkYaml(bezirk, aemter) },
  ]
}

function toBezirkYaml({ id, name }: Raum, aemter: Arbeitsordnervorgaben['aemter']): string {
  const list = aemter.map(
    (amt) =>
      `  - id: ${amt.id}\n    name: ${amt.name}\n${amt.kuerzel === undefined ? '' : `    kuerzel: ${amt.kuerzel}\n`}`,
  )
  return `# yaml-language-server: $schema=schemas/bezirk.schema.json
# Angaben, die für alle Profile des Bezirks gelten. Was mit # beginnt, ist ein Hinweis oder ein Vorschlag.
schema: bzrp/1
bezirk: '${id}'
name: ${name}
gliederung: berlin-14

# Die Ämter, die beitragen. Streichen Sie, was es bei Ihnen nicht gibt, und ergänzen Sie das Funktionspostfach:
#   postfach: jugend@example.org
aemter:
${list.join('')}
# Wer an der AG Sozialraumorientierung teilnimmt.
# ag_sro:
#   mitglieder: [spk, jugend, soziales]

# Kleinere Fallzahlen werden nicht veröffentlicht.
geheimhaltung:
  mindestfallzahl: 3
  mindest_nenner: 300

# Bis wann die Fachbeiträge da sein sollen; „bzrp status“ zählt die Tage danach.
# fristen:
#   fachbeitraege: 2027-03-31
`
}

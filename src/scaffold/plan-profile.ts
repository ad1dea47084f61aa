import type { Raum } from '../model/raum.ts'
import { toFolderName } from './folder-name.ts'

/** What scaffolding knows of a workspace. */
export interface Bestehendes {
  /** Key of the Raum of each profile that is there, with its folder. */
  readonly profile: ReadonlyMap<string, string>
  /** Path from a profile's folder to the schemas, for editors; null if they are out of reach. */
  readonly schemas: string | null
}

/** New files, and what is left as it is. */
export interface Anlageplan {
  readonly neu: readonly { readonly raum: Raum; readonly pfad: string; readonly inhalt: string }[]
  readonly vorhanden: readonly { readonly raum: Raum; readonly ordner: string }[]
}

/** A profile of one file per Bezirksregion; existing ones are never touched. */
export function planProfile(raeume: readonly Raum[], bestehendes: Bestehendes): Anlageplan {
  const known = (raum: Raum): string | undefined => bestehendes.profile.get(raum.id)
  return {
    neu: raeume
      .filter((raum) => known(raum) === undefined)
      .map((raum) => ({
        raum,
        pfad: `profiles/${toFolderName(raum)}/profil.yaml`,
        inhalt: toProfilYaml(raum, bestehendes.schemas),
      })),
    vorhanden: raeume.flatMap((raum) => {
      const ordner = known(raum)
      return ordner === undefined ? [] : [{ raum, ordner }]
    }),
  }
}

function toProfilYaml({ id, name }: Raum, schemas: string | null): string {
  const lines = [
    ...(schemas === null ? [] : [`# yaml-language-server: $schema=${schemas}/profil.schema.json`]),
    `# ${name}: Der Schlüssel genügt. Alles Weitere entsteht aus den Daten oder wird ergänzt.`,
    `raum: '${id}'`,
  ]
  return `${lines.join('\n')}\n`
}

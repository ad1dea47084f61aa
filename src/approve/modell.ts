import type { PerspektivenDatei } from '../generated/source-types.ts'
import type { Abschnitt } from '../model/abschnitt.ts'
import type { Profilinhalt } from '../model/inhalt.ts'

/** A computed profile in the form in which it is kept, published and compared. */
export interface Modell {
  readonly format: 'bzrp-modell/1'
  readonly raum: string
  readonly name: string
  readonly ausgabe: number
  readonly version: string
  readonly datenstand: string
  readonly abschnitte: readonly Abschnitt[]
  /** Hashes of what people wrote, by number of the Abschnitt. */
  readonly wortlaute: Readonly<Record<string, string>>
  readonly massnahmen: NonNullable<PerspektivenDatei['massnahmen']>
}

export function toModell({
  inhalt,
  abschnitte,
  wortlaute,
}: {
  readonly inhalt: Profilinhalt
  readonly abschnitte: readonly Abschnitt[]
  readonly wortlaute: () => ReadonlyMap<string, string>
}): Modell {
  const { raum, kopf, perspektiven } = inhalt.profil
  return {
    format: 'bzrp-modell/1',
    raum: raum.id,
    name: raum.name,
    ausgabe: kopf.ausgabe,
    version: kopf.version,
    datenstand: kopf.datenstand,
    abschnitte,
    wortlaute: Object.fromEntries(wortlaute()),
    massnahmen: perspektiven.massnahmen ?? [],
  }
}

import type { Beschluss } from '../generated/source-types.ts'
import type { Abschnitt } from '../model/abschnitt.ts'
import type { Freigabestand } from '../model/freigabe.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import type { Profil } from '../model/profil.ts'
import { isEntwurf } from '../model/profil.ts'
import { toFreigabestand } from './freigabestand.ts'
import { sha256 } from './pruefsumme.ts'
import { toAbschnitte } from './to-abschnitte.ts'

interface Umstaende {
  readonly beschluesse: readonly Beschluss[]
  /** ISO date, if it is to be published. */
  readonly veroeffentlicht_am: string | undefined
  /** Computes the content again: drafts show what others do not. */
  readonly show: (profil: Profil) => Profilinhalt
  /** Where the whole stands, if this is a short form of it. */
  readonly ganz: Freigabestand | undefined
}

/** The content with the status that follows from what has been decided about exactly this content. */
export function withFreigabe(
  inhalt: Profilinhalt,
  { beschluesse, veroeffentlicht_am, show, ganz }: Umstaende,
): {
  readonly inhalt: Profilinhalt & { readonly freigabe: Freigabestand }
  readonly abschnitte: readonly Abschnitt[]
} {
  const { profil } = inhalt
  const abschnitte = toAbschnitte(inhalt, sha256)
  const freigabe = ganz ?? toFreigabestand(profil, abschnitte, beschluesse)
  const status = veroeffentlicht_am === undefined ? freigabe.status : 'veroeffentlicht'
  const decided: Profil = { ...profil, kopf: { ...profil.kopf, status } }
  const shown =
    isEntwurf(status) === isEntwurf(profil.kopf.status)
      ? { ...inhalt, profil: decided }
      : show(decided)
  return {
    inhalt: { ...shown, freigabe, ...(veroeffentlicht_am !== undefined && { veroeffentlicht_am }) },
    abschnitte,
  }
}

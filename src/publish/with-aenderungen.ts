import { toAenderungsliste } from '../approve/aenderungsliste.ts'
import { toModell } from '../approve/modell.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { raumOfOrdner, readVorgaenger } from './vorgaenger.ts'

type Gerechnet = Parameters<typeof toModell>[0]

/**
 * The content with what has changed since the published edition before; a short form says nothing
 * about it.
 */
export function withAenderungen<T extends Profilinhalt>(
  gerechnet: Gerechnet & { readonly inhalt: T },
  root: string,
): T {
  const { inhalt } = gerechnet
  const { profil } = inhalt
  const raum = raumOfOrdner(profil.ordner)
  if (profil.form !== 'profil' || raum !== profil.raum.id) return inhalt
  const before = readVorgaenger(root, raum, profil.kopf)
  return before === null
    ? inhalt
    : { ...inhalt, aenderungen: toAenderungsliste(before, toModell(gerechnet)) }
}

import type { Profilinhalt } from '../../model/inhalt.ts'
import { isEntwurf } from '../../model/profil.ts'

/** What one Gremium has agreed to and what it still has to look at, in a sentence. */
export interface AbstimmungView {
  readonly name: string
  readonly wert: string
}

/** Drafts say where the agreement stands, once somebody has decided. */
export function hasAbstimmung({ profil, freigabe }: Profilinhalt): boolean {
  return isEntwurf(profil.kopf.status) && (freigabe?.beschluesse.length ?? 0) > 0
}

export function viewAbstimmung({ freigabe }: Profilinhalt): readonly AbstimmungView[] {
  return (freigabe?.gremien ?? []).map(({ name, zugestimmt, veraltet, offen }) => {
    const all = zugestimmt + veraltet.length + offen.length
    const parts = [
      `zugestimmt zu ${zugestimmt} von ${all} Abschnitten`,
      ...(veraltet.length === 0 ? [] : [`seither geändert: ${veraltet.join(', ')}`]),
      ...(offen.length === 0 || offen.length === all ? [] : [`noch offen: ${offen.join(', ')}`]),
    ]
    return { name, wert: `${parts.join('; ')}.` }
  })
}

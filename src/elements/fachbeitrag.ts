import type {
  Darstellung,
  FachbeitragDarstellung,
  FehlenderBeitragDarstellung,
} from '../model/darstellung.ts'
import type { Fachbeitrag, FehlenderBeitrag } from '../model/profil.ts'
import { amtName } from '../model/profil.ts'
import type { ElementContext } from './context.ts'
import { namesOfIndikatoren, namesOfRaeume } from './namen.ts'
import { quellenOfIds } from './quellen.ts'

/** What an Amt contributes; a dissent stays visible, open points are for drafts. */
export function toFachbeitrag(
  { id, amt, stand, beitrag }: Fachbeitrag,
  context: ElementContext,
): readonly [FachbeitragDarstellung] {
  const { bezirk } = context.profil
  const { abweichende_auffassung: abweichend } = beitrag
  const teile = [
    { titel: 'Ist-Stand', markdown: beitrag.ist_stand },
    { titel: 'Veränderung', markdown: beitrag.veraenderung },
    { titel: 'Bewertung', markdown: beitrag.bewertung },
  ]
  return [
    {
      art: 'fachbeitrag',
      id,
      amt: amtName(bezirk, amt),
      stand,
      ueberschrift: beitrag.ueberschrift ?? null,
      kernaussage: beitrag.kernaussage ?? null,
      teile: teile.flatMap(({ titel, markdown }) =>
        markdown === undefined ? [] : [{ titel, markdown }],
      ),
      fehlanzeige: beitrag.fehlanzeige?.begruendung ?? null,
      abweichend: abweichend
        ? {
            amt: amtName(bezirk, abweichend.amt),
            markdown: abweichend.text,
            datum: abweichend.datum ?? null,
          }
        : null,
      bezug_indikatoren: namesOfIndikatoren(beitrag.bezug_indikatoren, context),
      bezug_planungsraeume: namesOfRaeume(beitrag.bezug_plr, context),
      offene_punkte: context.entwurf ? (beitrag.offene_punkte ?? []) : [],
      quellen: quellenOfIds(beitrag.quellen ?? [], context),
    },
  ]
}

/** What an Amt still owes: said in drafts, gone from what is published. */
export function toFehlenderBeitrag(
  { id, amt, frist }: FehlenderBeitrag,
  { profil, entwurf }: ElementContext,
): readonly Darstellung[] {
  const missing: FehlenderBeitragDarstellung = {
    art: 'fehlender_beitrag',
    id,
    amt: amtName(profil.bezirk, amt),
    frist,
  }
  return entwurf ? [missing] : []
}

import type { Bedarf, BedarfeElement, Weitergabe } from '../generated/source-types.ts'
import type { Darstellung, Zelle } from '../model/darstellung.ts'
import { amtName } from '../model/profil.ts'
import {
  bedarfHerkunftWorte,
  dringlichkeitWorte,
  weitergabeWorte,
} from '../wording/auswahl-perspektiven.ts'
import { formatDatum } from '../wording/date.ts'
import { toPlainText } from '../wording/plain-text.ts'
import type { ElementContext } from './context.ts'
import { optionaleZelle } from './gemeldet.ts'
import { toHandlungsfeldtabelle } from './handlungsfelder.ts'
import { shortNameOf } from './indikator-hinweise.ts'
import type { Listenspalte } from './liste.ts'
import { toListendarstellung } from './liste.ts'
import { namesOfIndikatoren, namesOfRaeume } from './namen.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { textZelle, zweizeiligeZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** What the region needs, by Handlungsfeld. */
export function toBedarfe(
  element: BedarfeElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { profil, planungsraeume } = context
  const bedarfe = profil.perspektiven.bedarfe ?? []
  const titel = 'Bedarfe'
  if (bedarfe.length === 0)
    return toOhneDaten(element, element.titel ?? titel, 'Bedarfe sind noch nicht benannt.')
  const spalten: readonly Listenspalte<Bedarf>[] = [
    { id: 'nr', titel: 'Nr.', art: 'schluessel', zelle: ({ id }) => textZelle(id) },
    {
      id: 'bedarf',
      titel: 'Bedarf',
      zeilenkopf: true,
      zelle: ({ titel: name, beschreibung, ausnahme }) =>
        zweizeiligeZelle(name, [
          beschreibung && toPlainText(beschreibung),
          ausnahme && `Ausnahme: ${ausnahme}`,
        ]),
    },
    {
      id: 'dringlichkeit',
      titel: 'Dringlichkeit',
      zelle: ({ dringlichkeit }) => textZelle(dringlichkeitWorte[dringlichkeit]),
    },
    {
      id: 'begruendung',
      titel: 'Begründung',
      zelle: ({ begruendung_indikatoren: ids, herkunft, amt }) => {
        const by = [bedarfHerkunftWorte[herkunft], amt && amtName(profil.bezirk, amt)]
        const named = by.filter((word) => word !== undefined).join(', ')
        const indikatoren = namesOfIndikatoren(ids, context, shortNameOf).join('; ')
        return indikatoren === '' ? textZelle(named) : zweizeiligeZelle(indikatoren, [named])
      },
    },
    {
      id: 'planungsraeume',
      titel: 'Planungsräume',
      zelle: ({ plr }) =>
        plr && plr.length > 1 && plr.length === planungsraeume.length
          ? textZelle('alle', namesOfRaeume(plr, context).join(', '))
          : optionaleZelle(namesOfRaeume(plr, context).join(', ')),
    },
    {
      id: 'weitergabe',
      beilaeufig: true,
      titel: 'Weitergegeben',
      zelle: ({ weitergabe }) => (weitergabe ? toWeitergabezelle(weitergabe, context) : null),
    },
  ]
  const tabelle = toHandlungsfeldtabelle(spalten, bedarfe, context)
  return [toListendarstellung(element, titel, [quelleOfPerspektiven(context)], tabelle)]
}

/** To whom, when, and what they said. */
function toWeitergabezelle(
  { amt, stelle, datum, ergebnis, antwort, antwort_datum }: Weitergabe,
  { profil }: ElementContext,
): Zelle {
  const an = [amt === undefined ? undefined : amtName(profil.bezirk, amt), stelle]
  const head = [...an.filter((each) => each !== undefined), formatDatum(datum)].join(', ')
  const when = antwort_datum === undefined ? '' : ` (${formatDatum(antwort_datum)})`
  const said = antwort === undefined ? '' : `: ${antwort}`
  return zweizeiligeZelle(head, [`${weitergabeWorte[ergebnis]}${when}${said}`])
}

import type { Ziel, ZieleElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { zielartWorte } from '../wording/auswahl-perspektiven.ts'
import { toPlainText } from '../wording/plain-text.ts'
import type { ElementContext } from './context.ts'
import { optionaleZelle } from './gemeldet.ts'
import { toHandlungsfeldtabelle } from './handlungsfelder.ts'
import type { Listenspalte } from './liste.ts'
import { toListendarstellung } from './liste.ts'
import { joinAemter } from './namen.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { describeZielwert } from './zielwert.ts'
import { textZelle, zweizeiligeZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** What shall be reached, by Handlungsfeld. */
export function toZiele(element: ZieleElement, context: ElementContext): readonly Darstellung[] {
  const { profil } = context
  const ziele = profil.perspektiven.ziele ?? []
  const titel = 'Ziele'
  if (ziele.length === 0)
    return toOhneDaten(element, element.titel ?? titel, 'Ziele sind noch nicht vereinbart.')
  const spalten: readonly Listenspalte<Ziel>[] = [
    { id: 'nr', titel: 'Nr.', art: 'schluessel', zelle: ({ id }) => textZelle(id) },
    {
      id: 'ziel',
      titel: 'Ziel',
      zeilenkopf: true,
      zelle: ({ titel: name, beschreibung, zielwert }) =>
        zweizeiligeZelle(name, [
          beschreibung && toPlainText(beschreibung),
          zielwert && `Prüfgröße: ${describeZielwert(zielwert, context)}`,
        ]),
    },
    {
      id: 'art',
      titel: 'Art',
      zelle: ({ art }) => textZelle(zielartWorte[art ?? 'entwicklungsziel']),
    },
    {
      id: 'bedarfe',
      titel: 'Bedarfe',
      zelle: ({ bedarfe }) => optionaleZelle(bedarfe?.join(', ')),
    },
    {
      id: 'zustaendig',
      titel: 'Zuständig',
      zelle: ({ zustaendig }) => optionaleZelle(joinAemter(profil.bezirk, zustaendig)),
    },
    {
      id: 'abgestimmt',
      titel: 'Abgestimmt',
      zelle: ({ abgestimmt }) =>
        abgestimmt === undefined ? null : textZelle(abgestimmt ? 'ja' : 'nein'),
    },
  ]
  const tabelle = toHandlungsfeldtabelle(spalten, ziele, context)
  return [toListendarstellung(element, titel, [quelleOfPerspektiven(context)], tabelle)]
}

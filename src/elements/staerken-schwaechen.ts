import type { StaerkeOderSchwaeche, StaerkenSchwaechenElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { staerkenSchwaechenWorte } from '../wording/auswahl-perspektiven.ts'
import type { ElementContext } from './context.ts'
import { handlungsfeldName } from './handlungsfelder.ts'
import { shortNameOf } from './indikator-hinweise.ts'
import { namesOfIndikatoren, namesOfRaeume } from './namen.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** Order of reading: what is, then what may come. */
const arten = ['staerke', 'schwaeche', 'potenzial', 'herausforderung'] as const

/** Points side by side, each with what it rests on. */
export function toStaerkenSchwaechen(
  element: StaerkenSchwaechenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const punkte = context.profil.perspektiven.staerken_schwaechen ?? []
  const titel = element.titel ?? 'Stärken und Schwächen'
  if (punkte.length === 0)
    return toOhneDaten(
      element,
      titel,
      'Stärken und Schwächen der Region sind noch nicht erarbeitet.',
    )
  return [
    {
      art: 'staerken_schwaechen',
      id: element.id,
      titel,
      spalten: arten.flatMap((art) => {
        const own = punkte
          .filter((punkt) => punkt.art === art)
          .slice(0, element.hoechstens ?? Infinity)
        return own.length === 0
          ? []
          : [
              {
                art,
                titel: staerkenSchwaechenWorte[art],
                punkte: own.map((punkt) => ({
                  text: punkt.text,
                  beleg: describeBeleg(punkt, context),
                })),
              },
            ]
      }),
      anmerkungen: element.anmerkungen ?? [],
    },
  ]
}

function describeBeleg(punkt: StaerkeOderSchwaeche, context: ElementContext): string {
  const feld = punkt.handlungsfeld
  return [
    ...namesOfIndikatoren(punkt.belege, context, shortNameOf),
    ...namesOfRaeume(punkt.plr, context),
    ...(feld === undefined ? [] : [handlungsfeldName(feld, context)]),
    ...(punkt.quelle_gremium === undefined ? [] : [punkt.quelle_gremium]),
  ].join('; ')
}

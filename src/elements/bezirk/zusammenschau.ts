import type { TabellenDarstellung, TextDarstellung, Zelle } from '../../model/darstellung.ts'
import type { Raum } from '../../model/raum.ts'
import { auffaelligRegel } from '../../wording/auffaellig.ts'
import { zehntelRegel } from '../../wording/bezirksvergleich.ts'
import { joinUnd } from '../../wording/list.ts'
import { capitalise, shortNameOf } from '../indikator-hinweise.ts'
import { spalte, textZelle, zahlZelle } from '../zelle.ts'
import type { Auffaelliges } from './auffaelliges.ts'
import { findAuffaelliges } from './auffaelliges.ts'
import type { BezirkContext } from './context.ts'
import { nummerOf } from './context.ts'
import type { Bezirksindikator } from './plan.ts'

/** With which Indikatoren a Bezirksregion stands out. */
interface Regionsbefund {
  readonly raum: Raum
  readonly hoch: readonly Bezirksindikator[]
  readonly niedrig: readonly Bezirksindikator[]
  readonly unguenstig: readonly Bezirksindikator[]
  /** Indikatoren by which it stands out at all, each once. */
  readonly anzahl: number
}

/** What stands out in the whole Bezirk, and by which rule: in words, then region by region. */
export function toZusammenschau(
  alle: readonly Bezirksindikator[],
  context: BezirkContext,
): readonly [TextDarstellung, TabellenDarstellung] {
  const indikatoren = alle.filter(({ istAnzahl }) => !istAnzahl)
  const befunde = collectBefunde(indikatoren, context)
  const anzahl = context.auskunft.raeume.aufEbene('bezirksregion').length
  return [
    {
      art: 'hinweis',
      id: 'auffaelliges-im-bezirk',
      titel: 'Was im Bezirk auffällt',
      markdown: describeBefunde(befunde, indikatoren.length)
        .map((satz) => `- ${satz}`)
        .join('\n'),
      quellen: [],
      anmerkungen: [],
    },
    {
      art: 'tabelle',
      id: 'auffaelliges',
      titel: 'Womit welche Bezirksregion auffällt',
      lesehilfe: null,
      quellen: [],
      fussnoten: [],
      anmerkungen: [
        zehntelRegel(anzahl),
        auffaelligRegel,
        'Die Regel sagt, wo es sich lohnt hinzusehen, nicht warum: Auch ohne jeden Grund läge jeder zehnte Wert im höchsten und jeder zehnte im niedrigsten Zehntel. Die Indikatoren hängen teils zusammen; ihre Anzahl misst keine Belastung.',
      ],
      tabelle: {
        art: 'wertetafel',
        spalten: [
          spalte('schluessel', 'Nr.', { art: 'schluessel' }),
          spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
          spalte('hoechstes_zehntel', 'Im höchsten Zehntel Berlins'),
          spalte('niedrigstes_zehntel', 'Im niedrigsten Zehntel Berlins'),
          spalte('auffaellig', 'Auffällig'),
          spalte('anzahl', `Indikatoren von ${indikatoren.length}`, { art: 'zahl' }),
        ],
        zeilen: befunde.map((befund) => ({
          art: 'wert',
          zellen: [
            textZelle(nummerOf(befund.raum), befund.raum.id),
            textZelle(befund.raum.name),
            namenZelle(befund.hoch),
            namenZelle(befund.niedrig),
            namenZelle(befund.unguenstig),
            zahlZelle(befund.anzahl),
          ],
        })),
      },
    },
  ]
}

function collectBefunde(
  indikatoren: readonly Bezirksindikator[],
  { regionen }: BezirkContext,
): readonly Regionsbefund[] {
  const found = indikatoren.map((item) => ({ item, auffaelliges: findAuffaelliges(item) }))
  return regionen.map((raum) => {
    const listIn = (art: keyof Auffaelliges): readonly Bezirksindikator[] =>
      found
        .filter(({ auffaelliges }) => auffaelliges[art].some((zeile) => zeile.raum.id === raum.id))
        .map(({ item }) => item)
    const [hoch, niedrig, unguenstig] = [listIn('hoch'), listIn('niedrig'), listIn('unguenstig')]
    const anzahl = new Set([...hoch, ...niedrig, ...unguenstig]).size
    return { raum, hoch, niedrig, unguenstig, anzahl }
  })
}

function describeBefunde(befunde: readonly Regionsbefund[], indikatoren: number): string[] {
  const most = Math.max(0, ...befunde.map(({ anzahl }) => anzahl))
  if (most === 0) return [`Keine Bezirksregion fällt mit einem der ${indikatoren} Indikatoren auf.`]
  const none = befunde.filter(({ anzahl }) => anzahl === 0)
  const worse = befunde.filter(({ unguenstig }) => unguenstig.length > 0)
  return [
    `Mit den meisten der ${indikatoren} Indikatoren fallen auf: ${nameMeiste(befunde, most)}.`,
    none.length === 0
      ? 'Jede Bezirksregion fällt mit mindestens einem Indikator auf.'
      : `Mit keinem Indikator ${none.length === 1 ? 'fällt' : 'fallen'} auf: ${joinUnd(none.map(({ raum }) => raum.name))}.`,
    worse.length === 0
      ? 'In keiner Bezirksregion ist ein Wert ungünstiger als im Bezirk und in Berlin und schlechter geworden.'
      : `Ungünstiger als Bezirk und Berlin und schlechter geworden: ${joinUnd(worse.map(({ raum, unguenstig }) => `${raum.name} (${unguenstig.map(({ indikator }) => shortNameOf(indikator)).join(', ')})`))}.`,
  ]
}

/** As many as can be remembered, and always all with the same number. */
const manyNames = 6

/** Those in front: the number goes down as long as no more than a few reach it. */
function nameMeiste(befunde: readonly Regionsbefund[], most: number): string {
  const reaching = (number: number): readonly Regionsbefund[] =>
    befunde.filter(({ anzahl }) => anzahl >= number)
  let limit = most
  while (limit > 1 && reaching(limit - 1).length <= manyNames) limit -= 1
  const first = reaching(limit).toSorted((a, b) => b.anzahl - a.anzahl)
  if (first.length > manyNames) return `${first.length} Bezirksregionen mit je ${most}`
  return joinUnd(first.map(({ raum, anzahl }) => `${raum.name} (${anzahl})`))
}

function namenZelle(indikatoren: readonly Bezirksindikator[]): Zelle {
  if (indikatoren.length === 0) return textZelle('–', '')
  return textZelle(
    indikatoren.map(({ indikator }) => capitalise(shortNameOf(indikator))).join('; '),
  )
}

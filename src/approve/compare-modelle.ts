import type { Massnahme } from '../generated/source-types.ts'
import { massnahmenstatusWorte } from '../wording/auswahl-perspektiven.ts'
import type { Aenderungsart } from './aenderung.ts'
import { toAenderungsart } from './aenderung.ts'
import { pairAbschnitte } from './compare-abschnitte.ts'
import type { Textaenderung, Zahlenaenderung } from './compare-elemente.ts'
import { compareElemente } from './compare-elemente.ts'
import type { Modell } from './modell.ts'
import { toPruefsumme } from './pruefsumme.ts'

export interface Abschnittsvergleich {
  readonly nr: string
  readonly titel: string
  readonly art: 'neu' | 'entfallen' | 'verschoben' | 'geaendert'
  /** Number in the older Fassung, if it is another one. */
  readonly frueher: string | null
  readonly aenderung: Aenderungsart
  readonly texte: readonly Textaenderung[]
  readonly zahlen: readonly Zahlenaenderung[]
}

export interface Massnahmenvergleich {
  readonly id: string
  readonly titel: string
  readonly verbleib:
    'abgeschlossen' | 'fortgeführt' | 'zurückgestellt' | 'entfallen' | 'neu' | 'ohne Verbleib'
  readonly alt: string | null
  readonly neu: string | null
}

export interface Vergleichsergebnis {
  /** What is the same in both is left out. */
  readonly abschnitte: readonly Abschnittsvergleich[]
  readonly massnahmen: readonly Massnahmenvergleich[]
}

/** Everything that has changed from one Fassung of a profile to another. */
export function compareModelle(alt: Modell, neu: Modell): Vergleichsergebnis {
  return { abschnitte: compareAbschnitte(alt, neu), massnahmen: compareMassnahmen(alt, neu) }
}

function compareAbschnitte(alt: Modell, neu: Modell): readonly Abschnittsvergleich[] {
  return pairAbschnitte(alt.abschnitte, neu.abschnitte).flatMap((paar): Abschnittsvergleich[] => {
    const { nr, titel } = paar.neu ?? paar.alt ?? { nr: '', titel: '' }
    const changed = compareElemente(paar.alt?.elemente ?? [], paar.neu?.elemente ?? [])
    if (!paar.alt || !paar.neu) {
      const art = paar.neu ? 'neu' : 'entfallen'
      return [{ nr, titel, art, frueher: null, aenderung: 'inhaltlich', ...changed }]
    }
    const moved = paar.alt.nr !== paar.neu.nr
    const aenderung = toAenderungsart(fassungOf(paar.alt, alt), fassungOf(paar.neu, neu))
    if (aenderung === 'keine' && !moved) return []
    return [
      {
        nr,
        titel,
        art: moved ? 'verschoben' : 'geaendert',
        frueher: moved ? paar.alt.nr : null,
        aenderung,
        ...changed,
      },
    ]
  })
}

function fassungOf(
  abschnitt: Modell['abschnitte'][number],
  { wortlaute }: Modell,
): Parameters<typeof toAenderungsart>[0] {
  return {
    abschnitt,
    wortlaut: wortlaute[abschnitt.nr] ?? '',
    pruefsumme: toPruefsumme(abschnitt),
  }
}

/** Every Maßnahme of both: what became of the old ones, and which are new. */
function compareMassnahmen(alt: Modell, neu: Modell): readonly Massnahmenvergleich[] {
  const ids = [...new Set([...alt.massnahmen, ...neu.massnahmen].map(({ id }) => id))].sort()
  return ids.flatMap((id): Massnahmenvergleich[] => {
    const old = alt.massnahmen.find((each) => each.id === id)
    const now = neu.massnahmen.find((each) => each.id === id)
    const either = now ?? old
    if (!either) return []
    return [
      {
        id,
        titel: either.titel,
        verbleib: verbleibOf(old, now),
        alt: old ? massnahmenstatusWorte[old.status] : null,
        neu: now ? massnahmenstatusWorte[now.status] : null,
      },
    ]
  })
}

function verbleibOf(
  old: Massnahme | undefined,
  now: Massnahme | undefined,
): Massnahmenvergleich['verbleib'] {
  if (!old) return 'neu'
  if (!now)
    return ['abgeschlossen', 'entfallen'].includes(old.status)
      ? (old.status as 'entfallen')
      : 'ohne Verbleib'
  if (now.status === 'abgeschlossen') return 'abgeschlossen'
  if (now.status === 'entfallen') return 'entfallen'
  return now.status === 'zurueckgestellt' ? 'zurückgestellt' : 'fortgeführt'
}

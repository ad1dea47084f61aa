import type {
  BezirkDatei,
  Element,
  FachbeitragElement,
  FachplanungDatei,
} from '../generated/source-types.ts'
import { isWithin } from './kapitelnummer.ts'
import type { Fachbeitrag, FehlenderBeitrag, ProfilElement } from './profil.ts'
import type { Ort, Profilplan } from './profilplan.ts'
import { findOrt } from './profilplan.ts'

type Eintrag = Fachbeitrag | FehlenderBeitrag

/**
 * What the Ämter sent for each place and what they still owe, in the order of the outline's
 * `aemter`, then of the files. An Amt has delivered if it says anything, or Fehlanzeige, for the
 * place or a section within it.
 */
export function collectFachbeitraege(
  plan: Profilplan,
  fachplanung: readonly FachplanungDatei[],
): (ort: Ort, bezirk: BezirkDatei) => readonly Eintrag[] {
  const sent = new Map<Ort, Fachbeitrag[]>()
  for (const datei of fachplanung)
    for (const beitrag of datei.beitraege) {
      const ort = findOrt(plan, beitrag.kapitel)
      if (ort) sent.set(ort, [...(sent.get(ort) ?? []), toFachbeitrag(datei, beitrag)])
    }
  return (ort, bezirk) => {
    const own = sent.get(ort) ?? []
    const missing = ort.aemter
      .filter((amt) => bezirk.aemter.some(({ id }) => id === amt))
      .filter((amt) => !own.some((beitrag) => beitrag.amt === amt))
      .filter((amt) => !hasDelivered(fachplanung, amt, ort.nr))
      .map((amt) => toFehlender(ort.nr, amt, fachplanung, bezirk))
    const rank = ({ amt }: Eintrag): number =>
      ort.aemter.includes(amt) ? ort.aemter.indexOf(amt) : ort.aemter.length
    return [...own, ...missing].sort((a, b) => rank(a) - rank(b))
  }
}

/**
 * Puts contributions where the outline has a place for them: first where it names the Amt, then in
 * the first place for all; the rest follows at the end.
 */
export function fillFachbeitraege(
  elemente: readonly Element[],
  eintraege: readonly Eintrag[],
): readonly ProfilElement[] {
  const slots = elemente.filter((element) => element.art === 'fachbeitrag')
  const home = (eintrag: Eintrag): FachbeitragElement | undefined =>
    slots.find(({ aemter }) => aemter?.includes(eintrag.amt)) ??
    slots.find(({ aemter }) => aemter === undefined)
  const filled = elemente.flatMap((element): readonly ProfilElement[] => {
    if (element.art !== 'fachbeitrag') return [element]
    const own = eintraege.filter((eintrag) => home(eintrag) === element)
    return own.length === 0 ? [] : [...headingOf(element), ...own]
  })
  return [...filled, ...eintraege.filter((eintrag) => home(eintrag) === undefined)]
}

/** Title and notes of a place stay above what fills it. */
function headingOf({ id, titel, anmerkungen }: FachbeitragElement): readonly ProfilElement[] {
  if (titel === undefined && anmerkungen === undefined) return []
  const heading = { id, art: 'text', text: '' } as const
  return [
    {
      ...heading,
      ...(titel === undefined ? {} : { titel }),
      ...(anmerkungen === undefined ? {} : { anmerkungen }),
    },
  ]
}

function toFachbeitrag(
  { amt, stand, status }: FachplanungDatei,
  beitrag: Fachbeitrag['beitrag'],
): Fachbeitrag {
  return {
    art: 'fachbeitrag',
    id: `beitrag-${slug(beitrag.kapitel)}-${slug(amt)}`,
    amt,
    stand,
    status: status ?? 'in_arbeit',
    beitrag,
  }
}

function toFehlender(
  nr: string,
  amt: string,
  fachplanung: readonly FachplanungDatei[],
  { fristen }: BezirkDatei,
): FehlenderBeitrag {
  const own = fachplanung.find((datei) => datei.amt === amt && datei.frist !== undefined)
  return {
    art: 'fehlender_beitrag',
    id: `fehlt-${slug(nr)}-${slug(amt)}`,
    amt,
    frist: own?.frist ?? fristen?.fachbeitraege ?? null,
  }
}

/** Whether an Amt said anything, or Fehlanzeige, for a place or a section within it. */
export function hasDelivered(
  fachplanung: readonly FachplanungDatei[],
  amt: string,
  nr: string,
): boolean {
  return fachplanung.some(
    (datei) => datei.amt === amt && datei.beitraege.some(({ kapitel }) => isWithin(kapitel, nr)),
  )
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[._]/g, '-')
}

import type { AnalyseDatei, Element } from '../generated/source-types.ts'
import type { EigenesElement } from './profil.ts'
import type { Ort, PlanKapitel, Profilplan } from './profilplan.ts'
import { addAbschnitt, findOrt, kapitelOf, orteOf } from './profilplan.ts'

/**
 * Puts the own texts and elements into the plan: first all sections, so that a file may name one
 * that another file adds, then what they hold.
 */
export function addAnalyse(plan: Profilplan, analyse: readonly AnalyseDatei[]): void {
  for (const datei of analyse)
    for (const { nr, titel } of datei.abschnitte ?? []) {
      const ort = orteOf(plan).find((known) => known.nr === nr) ?? createAbschnitt(plan, datei, nr)
      if (ort && titel !== undefined) ort.titel = titel
    }
  const withVorspann = new Set<Ort>()
  for (const datei of analyse) {
    const ort = findOrt(plan, datei.kapitel)
    if (ort && datei.vorspann !== undefined) {
      // An own Vorspann replaces that of the outline; a second file adds to the first.
      const before = withVorspann.has(ort) ? ort.vorspann : null
      ort.vorspann = [before, datei.vorspann].filter((text) => text !== null).join(' ')
      withVorspann.add(ort)
    }
    for (const { nr, elemente } of placesOf(datei)) findOrt(plan, nr)?.eigene.push(...elemente)
  }
  for (const kapitel of plan.teile.flatMap((teil) => teil.kapitel)) moveRepeated(kapitel)
}

function createAbschnitt(plan: Profilplan, datei: AnalyseDatei, nr: string): Ort | null {
  const home = findOrt(plan, datei.kapitel)
  const above = orteOf(plan).findLast((ort) => nr.startsWith(`${ort.nr}.`)) ?? home
  const kapitel = above && kapitelOf(plan, above)
  return kapitel ? addAbschnitt(kapitel, nr) : null
}

/** What a file puts where; its last text gets the Stand of the texts. */
function placesOf(datei: AnalyseDatei): readonly { nr: string; elemente: readonly Element[] }[] {
  const places = [
    { nr: datei.kapitel, elemente: datei.elemente ?? [] },
    ...(datei.abschnitte ?? []).map(({ nr, elemente = [] }) => ({ nr, elemente })),
  ]
  const last = places
    .flatMap(({ elemente }) => elemente)
    .findLast(({ art }) => art === 'text' || art === 'hinweis')
  return places.map(({ nr, elemente }) => ({
    nr,
    elemente: elemente.map((element) => (element === last ? withStand(element, datei) : element)),
  }))
}

function withStand(element: Element, { stand }: AnalyseDatei): Element {
  const marked: Element & Pick<EigenesElement, 'stand_der_texte'> =
    stand === undefined ? element : { ...element, stand_der_texte: stand }
  return marked
}

/** An element that is repeated in another place of its chapter moves there. */
function moveRepeated(kapitel: PlanKapitel): void {
  const orte: readonly Ort[] = [kapitel, ...kapitel.abschnitte]
  for (const target of orte)
    for (const { id } of target.eigene) {
      if (target.basis.some((element) => element.id === id)) continue
      const home = orte.find(({ basis }) => basis.some((element) => element.id === id))
      const moved = home?.basis.find((element) => element.id === id)
      if (!home || !moved || home.eigene.some((element) => element.id === id)) continue
      home.basis = home.basis.filter((element) => element !== moved)
      target.basis = [...target.basis, moved]
    }
}

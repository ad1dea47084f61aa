import type { Element, Einrichtung, Vorhaben } from '../generated/source-types.ts'
import type { EigenesElement, ProfilDaten } from './profil.ts'
import type { PlanTeil, Profilplan } from './profilplan.ts'
import { findTeil } from './profilplan.ts'

/**
 * What the sources list and neither outline nor analysis shows anywhere gets an element at the end
 * of its Teil, so that nothing an Amt has sent is lost. Whoever does not want a list strikes it
 * out: then it stays away.
 */
export function addMissingLists(plan: Profilplan, daten: ProfilDaten): void {
  const shown = shownElemente(plan, daten)
  const kinds = new Set(shown.map(({ art }) => art))
  const { fachplanung, perspektiven } = daten
  const lists = [
    ['teil_1', 'foerderkulissen', fachplanung.some((datei) => isFilled(datei.foerderkulissen))],
    ['teil_1', 'handlungsraeume', fachplanung.some((datei) => isFilled(datei.handlungsraeume))],
    ['teil_1', 'gremienliste', fachplanung.some(({ gremien }) => isFilled(gremien))],
    ['teil_2', 'staerken_schwaechen', isFilled(perspektiven.staerken_schwaechen)],
    ['teil_2', 'bedarfe', isFilled(perspektiven.bedarfe)],
    ['teil_2', 'ziele', isFilled(perspektiven.ziele)],
    ['teil_2', 'massnahmen', isFilled(perspektiven.massnahmen)],
    ['teil_2', 'fruehere_massnahmen', isFilled(perspektiven.fruehere_massnahmen)],
    ['teil_2', 'beteiligung', isFilled(perspektiven.beteiligung)],
  ] as const
  for (const [teil, art, filled] of lists)
    if (filled && !kinds.has(art)) append(findTeil(plan, teil), { id: `weitere-${slug(art)}`, art })

  const vorhaben = missingVorhaben(shown, daten)
  if (vorhaben.length > 0)
    append(findTeil(plan, 'teil_1'), {
      id: 'weitere-vorhabenliste',
      art: 'vorhabenliste',
      vorhabenarten: [...vorhaben],
    })
  const arten = missingArten(shown, daten)
  if (arten.length > 0)
    append(findTeil(plan, 'teil_1'), {
      id: 'weitere-einrichtungsliste',
      art: 'einrichtungsliste',
      einrichtungsarten: [...arten],
    })
  addVorspann(findTeil(plan, 'teil_2'), perspektiven.vorspann)
}

/** Every element of the whole outline, struck out or not, and of the own files. */
function shownElemente({ gliederung }: Profilplan, { analyse }: ProfilDaten): readonly Element[] {
  const places = [...gliederung.teile.flatMap(({ kapitel }) => kapitel), ...analyse]
  return [
    ...(gliederung.ueberblick ?? []),
    ...places.flatMap(({ elemente = [], abschnitte = [] }) => [
      ...elemente,
      ...abschnitte.flatMap((abschnitt) => abschnitt.elemente ?? []),
    ]),
  ]
}

function missingArten(
  shown: readonly Element[],
  { fachplanung }: ProfilDaten,
): readonly Einrichtung['art'][] {
  const lists = shown.filter((element) => element.art === 'einrichtungsliste')
  const isShown = (art: Einrichtung['art']): boolean =>
    lists.some((list) => list.einrichtungsarten?.includes(art) ?? true)
  const arten = fachplanung
    .flatMap(({ einrichtungen = [] }) => einrichtungen)
    .filter(({ veroeffentlichen }) => veroeffentlichen !== false)
    .map(({ art }) => art)
  return [...new Set(arten)].filter((art) => !isShown(art)).sort()
}

function missingVorhaben(
  shown: readonly Element[],
  { fachplanung }: ProfilDaten,
): readonly Vorhaben['art'][] {
  const lists = shown.filter((element) => element.art === 'vorhabenliste')
  const isShown = (art: Vorhaben['art']): boolean =>
    lists.some((list) => list.vorhabenarten?.includes(art) ?? true)
  const arten = fachplanung.flatMap(({ vorhaben = [] }) => vorhaben).map(({ art }) => art)
  return [...new Set(arten)].filter((art) => !isShown(art)).sort()
}

function append(teil: PlanTeil | null, element: EigenesElement): void {
  teil?.kapitel.at(-1)?.eigene.push(element)
}

function addVorspann(teil: PlanTeil | null, text: string | undefined): void {
  const kapitel = teil?.kapitel[0]
  if (!kapitel || text === undefined) return
  const [first] = kapitel.basis
  kapitel.eigene.unshift({
    id: 'perspektiven-vorspann',
    art: 'text',
    text,
    ...(first ? { vor: first.id } : {}),
  })
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0
}

function slug(art: string): string {
  return art.replaceAll('_', '-')
}

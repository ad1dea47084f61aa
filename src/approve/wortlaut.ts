import type { Profil, ProfilElement } from '../model/profil.ts'
import { toCanonicalText } from './canonical-text.ts'
import { hashOf, sha256 } from './pruefsumme.ts'
import type { Pruefsumme } from '../model/abschnitt.ts'

/**
 * A hash per Abschnitt of what people wrote for it, with the marks in the texts as they stand
 * (`{{wert:B1}}`): it stays when only the data go on. By number; also of places that show nothing.
 */
export function toWortlaute(profil: Profil): ReadonlyMap<string, Pruefsumme> {
  const { kopf, ueberblick, teile } = profil
  const of = (words: unknown, elemente: readonly ProfilElement[]): Pruefsumme =>
    hashOf(toCanonical([words, elemente, elemente.map((element) => listsOf(element, profil))]))
  const { impressum, barrierefreiheit, vorgaenger, zeitraum, kurzfassung, quellen, glossar } = kopf
  return new Map([
    ['titel', hashOf(toCanonical([impressum, barrierefreiheit, vorgaenger, zeitraum]))],
    ['blick', of(kurzfassung, ueberblick)],
    ...teile
      .flatMap(({ kapitel }) => kapitel)
      .flatMap(
        ({ nr, titel, vorspann, elemente, abschnitte }): (readonly [string, Pruefsumme])[] => [
          [nr, of([titel, vorspann], elemente)],
          ...abschnitte.map((each) => [each.nr, of(each.titel, each.elemente)] as const),
        ],
      ),
    ['anhang', hashOf(toCanonical([quellen, glossar]))],
  ])
}

/** What people wrote elsewhere and the element shows: lists, own tables, images. */
function listsOf(element: ProfilElement, profil: Profil): unknown {
  const { perspektiven, fachplanung } = profil
  switch (element.art) {
    case 'staerken_schwaechen':
      return [perspektiven.staerken_schwaechen, perspektiven.handlungsfelder]
    case 'bedarfe':
      return [perspektiven.bedarfe, perspektiven.handlungsfelder]
    case 'ziele':
      return [perspektiven.ziele, perspektiven.handlungsfelder]
    case 'massnahmen':
      return [perspektiven.massnahmen, perspektiven.handlungsfelder]
    case 'fruehere_massnahmen':
      return perspektiven.fruehere_massnahmen
    case 'beteiligung':
      return perspektiven.beteiligung
    case 'goldener_faden':
      return [
        perspektiven.bedarfe,
        perspektiven.ziele,
        perspektiven.massnahmen,
        perspektiven.indikatoren_ohne_bedarf,
      ]
    case 'einrichtungsliste':
    case 'punktkarte':
      return fachplanung.map(({ einrichtungen }) => einrichtungen)
    case 'vorhabenliste':
      return fachplanung.map(({ vorhaben }) => vorhaben)
    case 'foerderkulissen':
      return fachplanung.map(({ foerderkulissen }) => foerderkulissen)
    case 'handlungsraeume':
      return fachplanung.map(({ handlungsraeume }) => handlungsraeume)
    case 'gremienliste':
      return fachplanung.map(({ gremien }) => gremien)
    case 'diagramm':
    case 'tabelle':
      return element.datei === undefined ? null : profil.tabellen.get(element.datei)
    case 'bild': {
      const bild = profil.bilder.get(element.datei)
      return bild && sha256(bild.bytes)
    }
    case 'altersaufbau':
    case 'fachbeitrag':
    case 'fehlender_beitrag':
    case 'hinweis':
    case 'karte':
    case 'kennzahlen':
    case 'kid_tabelle':
    case 'lagekarte':
    case 'mss_matrix':
    case 'plr_tabelle':
    case 'text':
    case 'vergleich':
    case 'zeitreihe':
      return null
  }
}

/** The same value with every text in canonical form, and null for what is not there. */
function toCanonical(value: unknown): unknown {
  if (typeof value === 'string') return toCanonicalText(value)
  if (Array.isArray(value)) return value.map((item) => toCanonical(item ?? null))
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, toCanonical(item)]),
  )
}

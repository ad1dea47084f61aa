import type { Zelle } from '../model/darstellung.ts'
import { amtName } from '../model/profil.ts'
import {
  barrierefreiWorte,
  einrichtungsartWorte,
  einrichtungsstatusWorte,
  kapazitaetWorte,
  traegerartWorte,
  zustandWorte,
} from '../wording/auswahl-fachplanung.ts'
import { formatDatum } from '../wording/date.ts'
import { formatZahl } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import type { Listeneintrag } from './einrichtungen.ts'
import type { Fussnoten } from './fussnoten.ts'
import { optionaleZelle } from './gemeldet.ts'
import { capitalise } from './indikator-hinweise.ts'
import type { Listenspalte } from './liste.ts'
import { textZelle, zahlZelle, zweizeiligeZelle } from './zelle.ts'

type Spalte = Listenspalte<Listeneintrag>

/**
 * What is said of facilities: who and where, of which kind, how many, in which state. Seven columns
 * at most: more do not fit on a page without breaking words.
 */
export function toEinrichtungsspalten(
  list: readonly Listeneintrag[],
  input: {
    readonly nummern: ReadonlyMap<string, number>
    readonly noten: Fussnoten
    readonly context: Pick<ElementContext, 'profil'>
  },
): readonly Spalte[] {
  const { nummern, noten, context } = input
  const several = new Set(list.map(kindOf)).size > 1
  const isMixed = new Set(list.map(({ gemeldet }) => gemeldet === null)).size > 1
  const amtNote = ({ gemeldet }: Listeneintrag): string | null =>
    isMixed && gemeldet ? `Angabe: ${amtName(context.profil.bezirk, gemeldet.datei.amt)}.` : null
  return [
    {
      id: 'nr',
      titel: 'Nr.',
      art: 'schluessel',
      zelle: ({ schluessel }) => textZelle(String(nummern.get(schluessel) ?? '')),
    },
    {
      id: 'einrichtung',
      titel: 'Einrichtung',
      zeilenkopf: true,
      zelle(eintrag) {
        const lines = [eintrag.anschrift, several ? kindOf(eintrag) : null]
        const notes = noten.mark(amtNote(eintrag))
        const zelle = zweizeiligeZelle(eintrag.name, lines)
        return notes.length === 0 ? zelle : { ...zelle, fussnoten: notes }
      },
    },
    { id: 'traeger', titel: 'Träger', zelle: traegerZelle },
    kapazitaetSpalte(list),
    {
      id: 'belegung',
      titel: 'Belegung',
      art: 'zahl',
      beilaeufig: true,
      zelle: ({ gemeldet }) =>
        gemeldet?.angaben.belegung === undefined ? null : zahlZelle(gemeldet.angaben.belegung),
    },
    { id: 'zustand', titel: 'Zustand', beilaeufig: true, zelle: zustandZelle },
    { id: 'bemerkung', titel: 'Bemerkung', beilaeufig: true, zelle: bemerkungZelle },
  ]
}

/** „Integrierte Sekundarschule“: as the source says it, else our word. */
export function kindOf({ art, unterart }: Pick<Listeneintrag, 'art' | 'unterart'>): string {
  return unterart ?? einrichtungsartWorte[art]
}

/** One unit stands in the head, several behind each number. */
function kapazitaetSpalte(list: readonly Listeneintrag[]): Spalte {
  const counted = list.filter(({ kapazitaet }) => kapazitaet !== null)
  const units = new Set(counted.map(({ kapazitaet_einheit }) => kapazitaet_einheit ?? null))
  const [unit] = units
  if (units.size > 1)
    return {
      id: 'kapazitaet',
      titel: 'Kapazität',
      zelle: ({ kapazitaet, kapazitaet_einheit: einheit }) =>
        kapazitaet === null
          ? null
          : textZelle(
              [formatZahl(kapazitaet), einheit ? kapazitaetWorte[einheit] : ''].join(' ').trim(),
            ),
    }
  return {
    id: 'kapazitaet',
    titel: unit ? kapazitaetWorte[unit] : 'Kapazität',
    art: 'zahl',
    zelle: ({ kapazitaet }) => (kapazitaet === null ? null : zahlZelle(kapazitaet)),
  }
}

function traegerZelle({ traeger, gemeldet }: Listeneintrag): Zelle | null {
  const kind = gemeldet?.angaben.traegerart
  const wort = kind === undefined ? undefined : traegerartWorte[kind]
  return traeger === null ? optionaleZelle(wort) : zweizeiligeZelle(traeger, [wort])
}

/** „Geplant“, „gut, barrierefrei“; „unbekannt“ says nothing and is left out. */
function zustandZelle({ gemeldet }: Listeneintrag): Zelle | null {
  if (!gemeldet) return null
  const { status, zustand, barrierefrei } = gemeldet.angaben
  const words = [
    status === undefined || status === 'bestand' ? '' : einrichtungsstatusWorte[status],
    zustand === undefined || zustand === 'unbekannt' ? '' : zustandWorte[zustand],
    barrierefrei === undefined || barrierefrei === 'unbekannt'
      ? ''
      : barrierefreiWorte[barrierefrei],
  ].filter((word) => word !== '')
  return optionaleZelle(words.join(', '))
}

function bemerkungZelle({ gemeldet }: Listeneintrag): Zelle | null {
  if (!gemeldet) return null
  const { bemerkung, stand } = gemeldet.angaben
  const words = [bemerkung, stand && `Stand ${formatDatum(stand)}.`].filter((text) => text)
  return optionaleZelle(capitalise(words.join(' ')))
}

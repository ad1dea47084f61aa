import type { Einrichtung } from '../generated/source-types.ts'
import type { Zelle } from '../model/darstellung.ts'
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
import { optionaleZelle } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { textZelle, zahlZelle, zweizeiligeZelle } from './zelle.ts'

type Spalte = Listenspalte<Einrichtung>

/** What is said of facilities: who and where, how many, in which state. */
export function toEinrichtungsspalten(
  list: readonly Einrichtung[],
  context: ElementContext,
): readonly Spalte[] {
  const several = new Set(list.map(({ art }) => art)).size > 1
  return [
    { id: 'name', titel: 'Einrichtung', zeilenkopf: true, zelle: ({ name }) => textZelle(name) },
    {
      id: 'art',
      titel: 'Art',
      zelle: ({ art }) => (several ? textZelle(einrichtungsartWorte[art]) : null),
    },
    { id: 'traeger', titel: 'Träger', zelle: traegerZelle },
    { id: 'anschrift', titel: 'Anschrift', zelle: anschriftZelle },
    {
      id: 'planungsraum',
      titel: 'Planungsraum',
      zelle: ({ plr }) => textZelle(context.auskunft.raeume.get(plr)?.name ?? plr, plr),
    },
    kapazitaetSpalte(list),
    {
      id: 'belegung',
      titel: 'Belegung',
      art: 'zahl',
      zelle: ({ belegung }) => (belegung === undefined ? null : zahlZelle(belegung)),
    },
    ...zustandsspalten,
    {
      id: 'stand',
      titel: 'Stand',
      zelle: ({ stand }) => (stand === undefined ? null : textZelle(formatDatum(stand), stand)),
    },
    { id: 'bemerkung', titel: 'Bemerkung', zelle: ({ bemerkung }) => optionaleZelle(bemerkung) },
  ]
}

/** „unbekannt“ says nothing: the cell stays empty. */
const zustandsspalten: readonly Spalte[] = [
  {
    id: 'zustand',
    titel: 'Zustand',
    zelle: ({ zustand }) =>
      zustand === undefined || zustand === 'unbekannt' ? null : textZelle(zustandWorte[zustand]),
  },
  {
    id: 'barrierefrei',
    titel: 'Barrierefrei',
    zelle: ({ barrierefrei }) =>
      barrierefrei === undefined || barrierefrei === 'unbekannt'
        ? null
        : textZelle(barrierefreiWorte[barrierefrei]),
  },
  {
    id: 'status',
    titel: 'Status',
    zelle: ({ status }) =>
      status === undefined || status === 'bestand'
        ? null
        : textZelle(einrichtungsstatusWorte[status]),
  },
]

/** One unit stands in the head, several behind each number. */
function kapazitaetSpalte(list: readonly Einrichtung[]): Spalte {
  const counted = list.filter(({ kapazitaet }) => kapazitaet !== undefined)
  const units = new Set(counted.map(({ kapazitaet_einheit }) => kapazitaet_einheit))
  const [unit] = units
  if (units.size > 1)
    return {
      id: 'kapazitaet',
      titel: 'Kapazität',
      zelle: ({ kapazitaet, kapazitaet_einheit: einheit }) =>
        kapazitaet === undefined
          ? null
          : textZelle(
              [formatZahl(kapazitaet), einheit ? kapazitaetWorte[einheit] : ''].join(' ').trim(),
            ),
    }
  return {
    id: 'kapazitaet',
    titel: unit ? kapazitaetWorte[unit] : 'Kapazität',
    art: 'zahl',
    zelle: ({ kapazitaet }) => (kapazitaet === undefined ? null : zahlZelle(kapazitaet)),
  }
}

function traegerZelle({ traeger, traegerart }: Einrichtung): Zelle | null {
  const wort = traegerart === undefined ? undefined : traegerartWorte[traegerart]
  return traeger === undefined ? optionaleZelle(wort) : zweizeiligeZelle(traeger, [wort])
}

function anschriftZelle({ anschrift }: Einrichtung): Zelle | null {
  return anschrift
    ? zweizeiligeZelle(anschrift.strasse, [`${anschrift.plz} ${anschrift.ort}`])
    : null
}

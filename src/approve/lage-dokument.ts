import { statusworte } from '../wording/status.ts'
import { formatDatum } from '../wording/date.ts'
import type { Block, Dokument } from '../model/dokument.ts'
import { tabelle } from '../model/dokument.ts'
import { aenderungsworte } from './aenderung.ts'
import type { Beitragslage, Profillage } from './lage.ts'

/** What the states of a contribution are called. */
export const beitragsworte: Readonly<Record<Beitragslage['zustand'], string>> = {
  fehlt: 'fehlt',
  angefordert: 'angefordert',
  in_arbeit: 'in Arbeit',
  eingereicht: 'eingereicht',
  rueckfrage: 'Rückfrage',
  fachlich_freigegeben: 'fachlich freigegeben',
  abgestimmt: 'abgestimmt',
}

/** A profile with its findings, or one that cannot be computed because of them. */
export interface Statuszeile {
  readonly ordner: string
  readonly fehler: number
  readonly warnungen: number
  readonly lage: Profillage | null
}

/** The report on a whole Bezirk: overview, who owes what, and which decisions no longer hold. */
export function toLageDokument(
  bezirk: string,
  heute: string,
  zeilen: readonly Statuszeile[],
): Dokument {
  return {
    titel: `Stand der Bezirksregionenprofile ${bezirk}`,
    untertitel: `am ${formatDatum(heute)}`,
    bloecke: [
      ...overview(zeilen),
      ...aemterOf(zeilen.flatMap(({ lage }) => lage?.beitraege ?? [])),
      ...zeilen.flatMap(({ lage }) => (lage ? ofProfil(lage) : [])),
    ],
  }
}

function overview(zeilen: readonly Statuszeile[]): readonly Block[] {
  return tabelle(
    'Profile',
    [
      'Profil',
      'Ausgabe',
      'Status',
      'Beiträge da',
      'offen',
      'verspätet',
      'Fehler',
      'Warnungen',
      'veraltete Freigaben',
    ],
    zeilen.map(({ ordner, fehler, warnungen, lage }) => {
      if (!lage)
        return [
          ordner,
          '',
          'nicht berechenbar: erst die Fehler beheben',
          '',
          '',
          '',
          `${fehler}`,
          `${warnungen}`,
          '',
        ]
      const open = lage.beitraege.filter(isOpen)
      return [
        `${lage.raum} ${lage.name}`,
        `${lage.ausgabe}, ${lage.version}`,
        statusworte[lage.status],
        `${lage.beitraege.length - open.length} von ${lage.beitraege.length}`,
        `${open.length}`,
        `${open.filter(({ tage_verspaetet }) => tage_verspaetet > 0).length}`,
        `${fehler}`,
        `${warnungen}`,
        `${lage.veraltet.length}`,
      ]
    }),
    [3, 4, 5, 6, 7, 8],
  )
}

function isOpen({ zustand }: Beitragslage): boolean {
  return ['fehlt', 'angefordert', 'in_arbeit', 'rueckfrage'].includes(zustand)
}

/** Who owes how much, those with the oldest debts first. */
function aemterOf(beitraege: readonly Beitragslage[]): readonly Block[] {
  const names = [...new Set(beitraege.filter(isOpen).map(({ amt_name }) => amt_name))]
  const rows = names.map((name) => {
    const own = beitraege.filter(
      ({ amt_name, ...each }) => amt_name === name && isOpen({ amt_name, ...each }),
    )
    return {
      name,
      count: own.length,
      late: Math.max(...own.map(({ tage_verspaetet }) => tage_verspaetet)),
    }
  })
  rows.sort((a, b) => b.late - a.late || b.count - a.count || a.name.localeCompare(b.name, 'de'))
  return tabelle(
    'Offene Beiträge je Amt',
    ['Amt', 'offen', 'Tage verspätet'],
    rows.map(({ name, count, late }) => [name, `${count}`, late === 0 ? '' : `${late}`]),
    [1, 2],
  )
}

function ofProfil(lage: Profillage): readonly Block[] {
  const teile = lage.teile.map(({ titel, status }) => `${titel}: ${statusworte[status]}`)
  return [
    { art: 'ueberschrift', ebene: 2, text: `${lage.raum} ${lage.name}` },
    {
      art: 'absatz',
      text: `${teile.join('. ')}. Offene Änderungswünsche: ${lage.wuensche_offen}.`,
    },
    ...tabelle(
      'Beiträge',
      ['Abschnitt', 'Amt', 'Stand', 'Frist', 'Tage verspätet'],
      lage.beitraege.map((beitrag) => [
        `${beitrag.abschnitt} ${beitrag.titel}`,
        beitrag.amt_name,
        `${beitragsworte[beitrag.zustand]}${beitrag.fehlanzeige ? ' (Fehlanzeige)' : ''}`,
        beitrag.frist === null ? '' : formatDatum(beitrag.frist),
        beitrag.tage_verspaetet === 0 ? '' : `${beitrag.tage_verspaetet}`,
      ]),
      [4],
    ),
    ...tabelle(
      'Veraltete Freigaben',
      ['Abschnitt', 'freigegeben durch', 'am', 'was sich seither geändert hat'],
      lage.veraltet.map(({ abschnitt, titel, gremium, amt, datum, aenderung }) => [
        `${abschnitt} ${titel}`,
        amt === null ? gremium : `${gremium} ${amt}`,
        formatDatum(datum),
        aenderung === null
          ? 'nicht feststellbar: die beschlossene Fassung fehlt'
          : aenderungsworte[aenderung],
      ]),
    ),
    ...(lage.auflagen_offen.length === 0
      ? []
      : ([
          { art: 'ueberschrift', ebene: 3, text: 'Offene Auflagen' },
          { art: 'liste', punkte: lage.auflagen_offen },
        ] as const)),
  ]
}

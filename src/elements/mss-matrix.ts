import type { Indikator, MssMatrixElement } from '../generated/source-types.ts'
import type { Darstellung, TabellenSpalte, TabellenZeile } from '../model/darstellung.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { einheiten } from '../wording/einheit.ts'
import { klasseOf } from '../wording/indikatorwert.ts'
import { joinUnd } from '../wording/list.ts'
import type { ElementContext } from './context.ts'
import { lesehinweiseOf } from './indikator-hinweise.ts'
import { describeOhneDaten } from './indikator-zeilen.ts'
import { toOhneDaten } from './ohne-daten.ts'
import { quellenOfWerte } from './quellen.ts'
import { spalte, textZelle, wertZelle } from './zelle.ts'

const klassen = { status: 'mss_status', dynamik: 'mss_dynamik', index: 'mss_gesamtindex' } as const
const statusindikatoren = ['mss_s1', 'mss_s3', 'mss_s4']
const dynamikindikatoren = ['mss_d1', 'mss_d3', 'mss_d4']

/** A column: an Indikator at the Stand of one edition. */
interface Spalte {
  readonly indikator: Indikator
  readonly stand: string
  readonly spalte: TabellenSpalte
  /** The short sign of a class instead of its name. */
  readonly kurz: boolean
}

/**
 * The Planungsräume in the Monitoring Soziale Stadtentwicklung: the classes of the newest edition
 * up to the Datenstand in words, those of earlier ones as signs, and what the classes are made of.
 */
export function toMssMatrix(
  element: MssMatrixElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { auskunft, profil, planungsraeume } = context
  const editions = auskunft.staende(klassen.status).filter((each) => each <= profil.kopf.datenstand)
  const stand = editions.at(-1)
  const titel = element.titel ?? 'Klassen im Monitoring Soziale Stadtentwicklung'
  const spalten = stand === undefined ? [] : planSpalten(stand, editions, context)
  if (stand === undefined || spalten.length === 0)
    return toOhneDaten(element, titel, describeOhneDaten(['Monitoring Soziale Stadtentwicklung']))

  const werteOf = ({ id }: Raum): readonly Wert[] =>
    spalten.map(({ indikator, stand: each }) => auskunft.wert(indikator.id, id, each))
  const rows = planungsraeume.map((raum): TabellenZeile => ({
    art: 'wert',
    zellen: [
      textZelle(raum.id.slice(-2), raum.id),
      textZelle(raum.name),
      ...werteOf(raum).map((wert, index) => toZelle(wert, spalten[index])),
    ],
  }))
  const isWithout = planungsraeume.some(
    ({ id }) => auskunft.wert(klassen.status, id, stand).wert === null,
  )
  return [
    {
      art: 'tabelle',
      id: element.id,
      titel: `${titel}, ${nameOfEdition(stand)}`,
      lesehilfe: describeLesehilfe(spalten),
      quellen: quellenOfWerte(planungsraeume.flatMap(werteOf), auskunft),
      fussnoten: [],
      anmerkungen: [
        ...(isWithout ? [ohneIndex] : []),
        ...(editions.length > 1 ? [mehrereAusgaben] : []),
        ...lesehinweiseOf(spalten.map(({ indikator }) => indikator)),
        ...(element.anmerkungen ?? []),
      ],
      tabelle: {
        spalten: [
          spalte('schluessel', 'Nr.', { art: 'schluessel' }),
          spalte('raum', 'Planungsraum', { zeilenkopf: true }),
          ...spalten.map((each) => each.spalte),
        ],
        zeilen: rows,
      },
    },
  ]
}

const ohneIndex =
  'Ohne Index bleiben Planungsräume mit weniger als 300 Menschen und einzelne andere, zum Beispiel ein Gewerbegebiet.'

const mehrereAusgaben =
  'Verfahren, Indikatoren und Zuschnitt der Planungsräume haben sich zwischen den Ausgaben geändert: Sie sind nur eingeschränkt vergleichbar.'

function planSpalten(
  stand: string,
  editions: readonly string[],
  { auskunft }: ElementContext,
): readonly Spalte[] {
  const plan = (
    id: string,
    kopf: { readonly titel: string; readonly gruppe: string; readonly art: TabellenSpalte['art'] },
    kurz = false,
    each = stand,
  ): readonly Spalte[] => {
    const indikator = auskunft.indikatoren.get(id)
    if (!indikator || !auskunft.staende(id).includes(each)) return []
    const { titel, gruppe, art } = kopf
    const key = each === stand ? id : `${id}_${nameOfEdition(each).replace(' ', '_').toLowerCase()}`
    return [{ indikator, stand: each, kurz, spalte: spalte(key, titel, { gruppe, art }) }]
  }
  const number = (gruppe: string) => (id: string) =>
    plan(id, { titel: codeOf(id), gruppe, art: 'zahl' })
  const gruppe = nameOfEdition(stand)
  const { unterschied_kurz, zeichen } = einheiten.prozent
  return [
    ...plan(klassen.status, { titel: 'Status', gruppe, art: 'text' }),
    ...plan(klassen.dynamik, { titel: 'Dynamik', gruppe, art: 'text' }),
    ...plan(klassen.index, { titel: 'Index', gruppe, art: 'text' }, true),
    ...editions
      .filter((each) => each !== stand)
      .toReversed()
      .flatMap((each) =>
        plan(
          klassen.index,
          { titel: nameOfEdition(each).slice(-4), gruppe: 'früher', art: 'text' },
          true,
          each,
        ),
      ),
    ...statusindikatoren.flatMap(number(`Status, ${zeichen}`)),
    ...dynamikindikatoren.flatMap(number(`Dynamik, ${unterschied_kurz}`)),
  ]
}

function toZelle(wert: Wert, column: Spalte | undefined) {
  if (!column) throw new RangeError('Zu diesem Wert fehlt die Spalte.')
  const klasse = column.kurz ? klasseOf(wert, column.indikator) : undefined
  return klasse ? textZelle(klasse.kurz ?? klasse.name) : wertZelle(wert, column.indikator)
}

/** The edition is named after the year in which it appeared, the figures are of the day before. */
function nameOfEdition(stand: string): string {
  return `MSS ${Number(stand.slice(0, 4)) + 1}`
}

/** „S1“ from „mss_s1“: as the Monitoring itself calls them. */
function codeOf(id: string): string {
  return id.replace('mss_', '').toUpperCase()
}

/** What the codes in the heads stand for. */
function describeLesehilfe(spalten: readonly Spalte[]): string {
  const shown = new Map(spalten.map(({ indikator }) => [indikator.id, indikator]))
  const namen = statusindikatoren.flatMap((id) => {
    const indikator = shown.get(id)
    return indikator ? [`${codeOf(id)} ${indikator.kurz}`] : []
  })
  const changes = dynamikindikatoren.filter((id) => shown.has(id)).map(codeOf)
  return [
    'Status: soziale Lage, Dynamik: ihre Veränderung in zwei Jahren, jeweils gemessen am Durchschnitt aller Berliner Planungsräume.',
    namen.length > 0 ? `${joinUnd(namen)}.` : '',
    changes.length > 0 ? `${joinUnd(changes)}: deren Veränderung in zwei Jahren.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

import type { Indikator } from '../../src/generated/source-types.ts'
import type { DatenEinrichtung, Datensatz, Herkunft } from '../../src/model/datensatz.ts'
import type { Flaeche, Flaechen } from '../../src/model/diagramm.ts'
import type { Geometrie } from '../../src/model/geometrie.ts'
import type { Ebene, Raum } from '../../src/model/raum.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import type { Veraenderung, Werteauskunft } from '../../src/model/vergleich.ts'
import type { Wert, WertStatus } from '../../src/model/wert.ts'
import { wertStatus } from '../../src/model/wert.ts'

const raum = (id: string, ebene: Ebene, name: string, eltern: string | null): Raum => ({
  id,
  ebene,
  name,
  eltern,
  flaeche_m2: ebene === 'planungsraum' ? 2_050_000 : null,
  gebietsstand: '2021',
})

/** Two Bezirke: one region of three Planungsräume, one of a single one, one in the neighbourhood. */
export const raeume = createRaumliste('2021', [
  raum('00', 'berlin', 'Berlin', null),
  raum('08', 'bezirk', 'Neukölln', '00'),
  raum('0810', 'prognoseraum', 'Neukölln 1', '08'),
  raum('081001', 'bezirksregion', 'Schillerpromenade', '0810'),
  raum('08100101', 'planungsraum', 'Hasenheide', '081001'),
  raum('08100102', 'planungsraum', 'Wissmannstraße', '081001'),
  raum('09', 'bezirk', 'Treptow-Köpenick', '00'),
  raum('0910', 'prognoseraum', 'Treptow-Köpenick 1', '09'),
  raum('091001', 'bezirksregion', 'Alt-Treptow', '0910'),
  raum('09100101', 'planungsraum', 'Alt-Treptow', '091001'),
  raum('0920', 'prognoseraum', 'Treptow-Köpenick 2', '09'),
  raum('092007', 'bezirksregion', 'Adlershof', '0920'),
  raum('09200715', 'planungsraum', 'Wista', '092007'),
  raum('09200716', 'planungsraum', 'Dörpfeldstraße West', '092007'),
  raum('09200717', 'planungsraum', 'Dörpfeldstraße Ost', '092007'),
])

/** Each Planungsraum a square, side by side from west to east; higher levels are the row of theirs. */
export const geometrie: Geometrie = {
  flaeche: (id) => square(id),
  ebene: (ebene): Flaechen => ({
    type: 'FeatureCollection',
    features: raeume.aufEbene(ebene).map(({ id }) => square(id)),
  }),
}

function square(id: string): Flaeche {
  const all = raeume.aufEbene('planungsraum').map((each) => each.id)
  const own = raeume.innerhalb(id, 'planungsraum').map((each) => all.indexOf(each.id))
  const west = 13.4 + Math.min(...own) * 0.02
  const ost = 13.4 + (Math.max(...own) + 1) * 0.02
  const ring = [
    [west, 52.4],
    [west, 52.42],
    [ost, 52.42],
    [ost, 52.4],
    [west, 52.4],
  ]
  return {
    type: 'Feature',
    id,
    properties: { id, name: raeume.get(id)?.name ?? id },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

export const herkunft: Herkunft = {
  id: 'ewr',
  titel: 'Einwohnerregister',
  herausgeber: 'Amt für Statistik Berlin-Brandenburg',
  herausgeber_kurz: 'AfS',
  lizenz: 'CC BY 3.0 DE',
  namensnennung: null,
  url: null,
}

export function toIndikator(given: Partial<Indikator> & Pick<Indikator, 'id'>): Indikator {
  return {
    bezeichnung: 'Anteil unter 18-Jähriger',
    kurz: 'unter 18-Jährige',
    rubrik: 'demografie',
    definition: 'Unter 18-Jährige geteilt durch alle. Näheres im Katalog.',
    einheit: 'prozent',
    nachkommastellen: 1,
    richtung: 'neutral',
    ebenen: ['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'],
    ...given,
  }
}

export const einwohner = toIndikator({
  id: 'einwohner',
  bezeichnung: 'Einwohnerinnen und Einwohner',
  kurz: 'Einwohnerzahl',
  rubrik: 'bevoelkerung',
  definition: 'Gemeldete am Ort der Hauptwohnung.',
  einheit: 'personen',
  nachkommastellen: 0,
})

/** Figures by Indikator, Raum and Stand: a number, or the reason why there is none. */
export type Zahlen = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | WertStatus>>>>>
>

/** Answers from figures written down by hand; what is not there is unknown. */
export function createFakeAuskunft(input: {
  readonly indikatoren: readonly Indikator[]
  readonly zahlen: Zahlen
  /** People per age column and Raum, all at 2025-12-31. */
  /** The figures are divided by counts of this day. */
  readonly nenner_stand?: string
  /** Of all Bezirksregionen before 2021. */
  readonly umrechnungsfehler?: number
  readonly einrichtungen?: readonly DatenEinrichtung[]
  /** Indikatoren that are marked in every Raum. */
  readonly auffaellig?: readonly string[]
  readonly alter?: Readonly<Record<string, Readonly<Record<string, number | null>>>>
}): Werteauskunft {
  const indikatoren = new Map(input.indikatoren.map((indikator) => [indikator.id, indikator]))
  const staende = (id: string): readonly string[] =>
    [...new Set(Object.values(input.zahlen[id] ?? {}).flatMap(Object.keys))].sort()
  const indikatorOf = (id: string): Indikator => {
    const found = indikatoren.get(id)
    if (!found) throw new RangeError(`Kein Indikator ${id}.`)
    return found
  }
  const raumOf = (id: string): Raum => {
    const found = raeume.get(id)
    if (!found) throw new RangeError(`Kein Raum ${id}.`)
    return found
  }
  const wert = (id: string, raumId: string, stand: string): Wert => {
    const { ebene } = raumOf(raumId)
    const given = input.zahlen[id]?.[raumId]?.[stand] ?? 'keine_angabe'
    const isCount = ['personen', 'anzahl'].includes(indikatorOf(id).einheit)
    const status = typeof given === 'number' ? 'vorhanden' : given
    const zahl = typeof given === 'number' ? given : wertStatus[given].traegtWert ? 12.34 : null
    return {
      indikator: id,
      raum: raumId,
      ebene,
      stand,
      wert: zahl,
      abs: isCount || zahl === null ? null : Math.round(zahl * 10),
      nenner: isCount || zahl === null ? null : 1000,
      nenner_datensatz: null,
      nenner_stand: zahl === null ? null : (input.nenner_stand ?? null),
      geliefert: false,
      status,
      datensatz: given === 'keine_angabe' ? '' : 'ewr',
      umgerechnet: stand < '2021-01-01' && ebene === 'bezirksregion' && zahl !== null,
      umrechnungsfehler:
        stand < '2021-01-01' && ebene === 'bezirksregion'
          ? (input.umrechnungsfehler ?? null)
          : null,
    }
  }
  const change = (
    id: string,
    raumId: string,
    stand: string,
    jahre: number,
  ): Veraenderung | null => {
    const now = wert(id, raumId, stand)
    const before = wert(id, raumId, `${Number(stand.slice(0, 4)) - jahre}${stand.slice(4)}`)
    if (now.wert === null || before.wert === null) return null
    const { einheit, brueche = [] } = indikatorOf(id)
    if (brueche.some(({ ab }) => before.stand < ab && ab <= stand)) return null
    const isCount = ['personen', 'anzahl'].includes(einheit)
    const differenz = now.wert - before.wert
    return {
      frueher: before,
      differenz,
      betrag: isCount ? (differenz / before.wert) * 100 : differenz,
      art: isCount ? 'prozent' : einheit === 'prozent' ? 'prozentpunkte' : 'einheit',
      umgerechnet: before.umgerechnet,
    }
  }
  const sorted = (id: string, ebene: Ebene, stand: string): readonly number[] =>
    raeume
      .aufEbene(ebene)
      .flatMap((each) => wert(id, each.id, stand).wert ?? [])
      .toSorted((a, b) => a - b)

  return {
    raeume,
    indikatoren,
    datensatz: (id) => (id === 'ewr' ? toDatensatz(input.alter) : undefined),
    staende,
    standBis: (id, datenstand) =>
      staende(id).findLast((stand) => stand <= datenstand) ?? staende(id)[0] ?? null,
    wert,
    zeitreihe: (id, raumId) => staende(id).map((stand) => wert(id, raumId, stand)),
    vergleich(id, raumId, stand) {
      const own = wert(id, raumId, stand)
      const { ebene } = raumOf(raumId)
      const all = sorted(id, ebene, stand)
      const at = (share: number): number => all[Math.round((all.length - 1) * share)] ?? 0
      const above = all.filter((other) => own.wert !== null && other > own.wert).length
      const rang = own.wert === null ? null : { rang: above + 1, von: all.length }
      return {
        indikator: indikatorOf(id),
        raum: raumOf(raumId),
        wert: own,
        vorjahr: change(id, raumId, stand, 1),
        fuenf_jahre: change(id, raumId, stand, 5),
        bezirk: wert(id, raeume.ueber(raumId, 'bezirk')?.id ?? '00', stand),
        berlin: wert(id, '00', stand),
        abstand_bezirk: null,
        abstand_berlin: null,
        rang_bezirk: rang,
        rang_berlin: rang,
        auffaellig: input.auffaellig?.includes(id) ?? null,
        auffaellig_seit: input.auffaellig ? '2019-12-31' : null,
        verteilung:
          all.length === 0
            ? null
            : {
                werte: all,
                minimum: at(0),
                unteres_quartil: at(0.25),
                median: at(0.5),
                oberes_quartil: at(0.75),
                maximum: at(1),
              },
      }
    },
    summe(_, spalte, raumId, stand) {
      const zahl = input.alter?.[spalte]?.[raumId] ?? null
      const base = { indikator: spalte, raum: raumId, ebene: raumOf(raumId).ebene, stand }
      const status = zahl === null ? 'keine_angabe' : 'vorhanden'
      return {
        ...base,
        wert: zahl,
        abs: zahl,
        nenner: null,
        nenner_datensatz: null,
        nenner_stand: null,
        geliefert: false,
        status,
        datensatz: 'ewr',
        umgerechnet: false,
        umrechnungsfehler: null,
      }
    },
    einrichtungen(arten, raumId) {
      const fitting = (input.einrichtungen ?? []).filter(({ art }) => arten.includes(art))
      if (fitting.length === 0) return []
      const within = raeume.innerhalb(raumId, 'planungsraum').map(({ id }) => id)
      return [
        {
          datensatz: 'ewr',
          stand: '2026-07-31',
          einrichtungen: fitting.filter(({ planungsraum }) => within.includes(planungsraum)),
        },
      ]
    },
    klassengrenzen(id, ebene, stand) {
      const all = sorted(id, ebene, stand)
      if (all.length === 0) return null
      return [0.2, 0.4, 0.6, 0.8].map((share) => all[Math.floor(all.length * share)] ?? 0)
    },
  }
}

function toDatensatz(alter: Readonly<Record<string, unknown>> | undefined): Datensatz {
  return {
    id: 'ewr',
    herkunft,
    beschreibung: null,
    spalten: [],
    listen: [],
    geheimhaltung: {},
    tabellen: alter
      ? [
          {
            stand: '2025-12-31',
            gebietsstand: '2021',
            ebene: 'planungsraum',
            spalten: ['einwohner', ...Object.keys(alter)],
            zeilen: new Map(),
          },
        ]
      : [],
  }
}

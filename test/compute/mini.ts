import { createWerteauskunft } from '../../src/compute/werteauskunft.ts'
import type { Indikator } from '../../src/generated/source-types.ts'
import type { Datensatz, Datentabelle, Datenzelle } from '../../src/model/datensatz.ts'
import type { Gebietsstand, Raumliste } from '../../src/model/raum.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import type { Umrechnung } from '../../src/model/umrechnung.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'

/** Berlin of two Bezirke; Bezirk 01 has two regions with two and one Planungsräume, 02 has one. */
export function miniLor(gebietsstand: Gebietsstand): Raumliste {
  const [pgr, bzr] = gebietsstand === '2021' ? ['10', '01'] : ['01', '01']
  const raum = (id: string, ebene: Parameters<typeof createRaumliste>[1][number]['ebene']) => ({
    id,
    ebene,
    name: `Raum ${id}`,
    eltern: ebene === 'berlin' ? null : ebene === 'bezirk' ? '00' : id.slice(0, -2),
    flaeche_m2: gebietsstand === '2021' ? 20_000 : null,
    gebietsstand,
  })
  return createRaumliste(gebietsstand, [
    raum('00', 'berlin'),
    raum('01', 'bezirk'),
    raum('02', 'bezirk'),
    raum(`01${pgr}`, 'prognoseraum'),
    raum(`02${pgr}`, 'prognoseraum'),
    raum(`01${pgr}${bzr}`, 'bezirksregion'),
    raum(`01${pgr}02`, 'bezirksregion'),
    raum(`02${pgr}${bzr}`, 'bezirksregion'),
    raum(`01${pgr}${bzr}01`, 'planungsraum'),
    raum(`01${pgr}${bzr}02`, 'planungsraum'),
    raum(`01${pgr}0203`, 'planungsraum'),
    raum(`02${pgr}${bzr}01`, 'planungsraum'),
  ])
}

/** The two first old Planungsräume lie a little differently; a sliver crosses the Bezirk. */
export const miniUmrechnung: Umrechnung = new Map([
  ['01010101', [{ planungsraum: '01100101', gewicht: 1 }]],
  [
    '01010102',
    [
      { planungsraum: '01100102', gewicht: 0.75 },
      { planungsraum: '01100203', gewicht: 0.2 },
      { planungsraum: '02100101', gewicht: 0.05 },
    ],
  ],
  ['01010203', [{ planungsraum: '01100203', gewicht: 1 }]],
  ['02010101', [{ planungsraum: '02100101', gewicht: 0.999 }]],
])

export function tabelle(
  stand: string,
  zeilen: Readonly<Record<string, readonly Datenzelle[]>>,
  rest: Partial<Datentabelle> = {},
): Datentabelle {
  return {
    stand,
    gebietsstand: stand < '2021-01-01' ? '2006' : '2021',
    ebene: 'planungsraum',
    spalten: ['einwohner', 'kinder'],
    zeilen: new Map(Object.entries(zeilen)),
    ...rest,
  }
}

export function datensatz(id: string, tabellen: readonly Datentabelle[]): Datensatz {
  return {
    id,
    beschreibung: null,
    herkunft: {
      id,
      titel: id,
      herausgeber: 'Amt',
      herausgeber_kurz: 'A',
      lizenz: 'CC BY 3.0 DE',
      namensnennung: null,
      url: null,
    },
    spalten: (tabellen[0]?.spalten ?? []).map((name) => ({
      name,
      titel: name,
      beschreibung: null,
      einheit: null,
    })),
    tabellen,
    listen: [],
    geheimhaltung: {},
  }
}

export function indikator(id: string, rest: Partial<Indikator> = {}): Indikator {
  return {
    id,
    bezeichnung: id,
    kurz: id,
    rubrik: 'bevoelkerung',
    definition: id,
    einheit: 'personen',
    nachkommastellen: 0,
    richtung: 'neutral',
    ebenen: ['planungsraum', 'bezirksregion', 'prognoseraum', 'bezirk', 'berlin'],
    berechnung: [{ datensatz: 'ewr', zaehler: 'einwohner' }],
    ...rest,
  }
}

export const anteilKinder = indikator('anteil_kinder', {
  einheit: 'prozent',
  berechnung: [{ datensatz: 'ewr', zaehler: 'kinder', nenner: 'einwohner' }],
})

/** The figures of a mini Berlin. */
export function miniAuskunft(
  datensaetze: readonly Datensatz[],
  indikatoren: readonly Indikator[],
): Werteauskunft {
  return createWerteauskunft({
    lor2021: miniLor('2021'),
    lor2006: miniLor('2006'),
    umrechnung: miniUmrechnung,
    datensaetze,
    indikatoren,
  })
}

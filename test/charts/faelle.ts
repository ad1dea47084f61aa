import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  AltersaufbauDiagramm,
  Diagramm,
  Flaeche,
  KarteDiagramm,
  LagekarteDiagramm,
  PunktkarteDiagramm,
  VergleichDiagramm,
  VerlaufDiagramm,
  Zeitpunkt,
  ZeitreiheDiagramm,
} from '../../src/model/diagramm.ts'
import type { Format } from '../../src/charts/format.ts'

interface Geografie {
  readonly planungsraeume: readonly Flaeche[]
  readonly bezirksregion: Flaeche
  readonly nachbarn: readonly Flaeche[]
  readonly bezirke: readonly Flaeche[]
}

/** Adlershof and its surroundings, simplified. */
export const geografie = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/adlershof.json'), 'utf8'),
) as Geografie

/** 60 characters, the longest name that there may be. */
export const langerName = 'Friedrichshagen und Köpenicker Allende-Viertel am Müggelsee I'.slice(
  0,
  60,
)
/** No place to break at. */
export const langesWort = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversammlung'

export function punkte(
  werte: readonly (number | null)[],
  von = 2015,
  umgerechnet = 0,
): Zeitpunkt[] {
  return werte.map((wert, index) => ({
    stand: `${von + index}-12-31`,
    wert,
    umgerechnet: index < umgerechnet,
  }))
}

const bruch = [{ ab: '2021-01-01', text: 'LOR-Zuschnitt ab 2021 neu' }]

export function zeitreihe(over: Partial<ZeitreiheDiagramm> = {}): ZeitreiheDiagramm {
  return {
    art: 'zeitreihe',
    achsentitel: 'Index 2015 = 100',
    nachkommastellen: 1,
    brueche: bruch,
    reihen: [
      {
        rolle: 'region',
        name: 'Adlershof',
        endwert: '22\u2009417',
        punkte: punkte([100, 104.5, 112.8, 118, 120.1, 121.8, 122.5, 128.6, 133.7, 135.1], 2015, 6),
      },
      {
        rolle: 'bezirk',
        name: 'Treptow-Köpenick',
        endwert: '297\u2009236',
        punkte: punkte([100, 102.4, 104.6, 106.5, 108.1, 109, 110.6, 114.1, 116.1, 117.3]),
      },
      {
        rolle: 'berlin',
        name: 'Berlin',
        endwert: '3\u2009897\u2009145',
        punkte: punkte([100, 101.7, 102.8, 103.8, 104.4, 104.4, 104.6, 106.6, 107.4, 107.9]),
      },
    ],
    ...over,
  }
}

export function verlauf(over: Partial<VerlaufDiagramm> = {}): VerlaufDiagramm {
  return {
    art: 'verlauf',
    punkte: punkte([19934, 20210, 20328, 21339, 22186, 22417], 2019, 2),
    bruch: '2021-01-01',
    ...over,
  }
}

/** People of Adlershof, Treptow-Köpenick and Berlin per year of age and 1,000, end of 2025. */
export function altersaufbau(over: Partial<AltersaufbauDiagramm> = {}): AltersaufbauDiagramm {
  const grenzen = [
    0, 1, 2, 3, 5, 6, 10, 15, 18, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 80, 90, 110,
  ]
  const gruppen = grenzen.slice(1).map((bis, index) => ({ von: grenzen[index] ?? 0, bis }))
  const shape = (top: number, shift: number): number[] =>
    gruppen.map(({ von }) =>
      Math.max(0.1, 8 + top * Math.exp(-(((von - 33 - shift) / 14) ** 2)) - (von * von) / 1200),
    )
  return {
    art: 'altersaufbau',
    gruppen,
    reihen: [
      { rolle: 'region', name: 'Adlershof', werte: shape(12, 0) },
      { rolle: 'berlin', name: 'Berlin', werte: shape(8, 3) },
    ],
    ...over,
  }
}

type Zeile = VergleichDiagramm['zeilen'][number]

export function zeile(over: Partial<Zeile> = {}): Zeile {
  const werte = Array.from({ length: 143 }, (_, index) => 12.4 + 10.3 * (index / 142) ** 1.7)
  return {
    name: 'unter 18-Jährige',
    text: '15,7\u00A0%',
    werte,
    minimum: 12.4,
    unteres_quartil: 13.4,
    median: 15.6,
    oberes_quartil: 18.7,
    maximum: 22.7,
    minimum_text: '12,4',
    median_text: '15,6',
    maximum_text: '22,7',
    region: 15.7,
    bezirk: 16.5,
    berlin: 16.3,
    ...over,
  }
}

export const leereZeile = zeile({
  name: 'Kinderarmut',
  text: '•',
  werte: [],
  minimum: Number.NaN,
  unteres_quartil: Number.NaN,
  median: Number.NaN,
  oberes_quartil: Number.NaN,
  maximum: Number.NaN,
  minimum_text: '•',
  median_text: '•',
  maximum_text: '•',
  region: null,
  bezirk: null,
  berlin: null,
})

export function vergleich(...zeilen: readonly Zeile[]): VergleichDiagramm {
  return { art: 'vergleich', zeilen: zeilen.length > 0 ? zeilen : [zeile(), leereZeile] }
}

const werte = [
  { text: '17,9\u00A0%', klasse: 2 },
  { text: '6,9\u00A0%', klasse: 0 },
  { text: '16,5\u00A0%', klasse: 1 },
] as const

export function karte(over: Partial<KarteDiagramm> = {}): KarteDiagramm {
  return {
    art: 'karte',
    flaechen: geografie.planungsraeume.map((flaeche, index) => ({
      flaeche,
      text: werte[index]?.text ?? '•',
      klasse: werte[index]?.klasse ?? null,
    })),
    umriss: geografie.bezirksregion,
    nachbarn: { type: 'FeatureCollection', features: [...geografie.nachbarn] },
    klassen: {
      grenzen: ['12,3', '17,7', '21,8', '26,4'],
      unten: 'niedrigstes Fünftel der Berliner Planungsräume',
      oben: 'höchstes Fünftel, Angaben in\u00A0%',
    },
    ...over,
  }
}

/** The three Planungsräume under other names and values. */
export function karteMit(
  change: (index: number) => { name?: string; text?: string; klasse?: number | null },
): KarteDiagramm {
  const muster = karte()
  return {
    ...muster,
    flaechen: muster.flaechen.map((eintrag, index) => {
      const { name, text, klasse } = change(index)
      const { flaeche } = eintrag
      return {
        flaeche: { ...flaeche, properties: { ...flaeche.properties, ...(name && { name }) } },
        text: text ?? eintrag.text,
        klasse: klasse === undefined ? eintrag.klasse : klasse,
      }
    }),
  }
}

export function lagekarte(name = 'Adlershof'): LagekarteDiagramm {
  const { bezirksregion } = geografie
  return {
    art: 'lagekarte',
    bezirke: { type: 'FeatureCollection', features: [...geografie.bezirke] },
    bezirk: '09',
    region: { ...bezirksregion, properties: { ...bezirksregion.properties, name } },
  }
}

/** A place inside Adlershof, moved by so many degrees. */
export function standort(
  art: number,
  nummer: number | null,
  [x, y]: readonly [number, number] = [0, 0],
): PunktkarteDiagramm['punkte'][number] {
  return { lon: 13.545 + x, lat: 52.434 + y, art, nummer }
}

/** `anzahl` places of all kinds, strewn over Adlershof without any pattern that could help. */
export function standorte(
  anzahl: number,
  reichweite: readonly [number, number] = [0.024, 0.015],
): PunktkarteDiagramm['punkte'] {
  return Array.from({ length: anzahl }, (_, index) => {
    const [x, y] = [(index * 0.618034) % 1, (index * 0.754878) % 1]
    return standort(index % 6, index + 1, [(x - 0.5) * reichweite[0], (y - 0.5) * reichweite[1]])
  })
}

export function punktkarte(over: Partial<PunktkarteDiagramm> = {}): PunktkarteDiagramm {
  return {
    art: 'punktkarte',
    flaechen: { type: 'FeatureCollection', features: [...geografie.planungsraeume] },
    umriss: geografie.bezirksregion,
    nachbarn: { type: 'FeatureCollection', features: [...geografie.nachbarn] },
    arten: ['Kita', 'Grundschule', 'Gymnasium', 'Jugendclub', 'Bibliothek', 'Sporthalle'],
    punkte: standorte(18),
    ...over,
  }
}

const status = ['hoch', 'mittel', 'niedrig', 'sehr niedrig'] as const

/** The three Planungsräume in classes that have names. */
export function klassenkarte(
  namen: readonly string[] = status,
  enden: { unten?: string; oben?: string } = {},
): KarteDiagramm {
  const muster = karteMit((index) => {
    const klasse = index % namen.length
    return { klasse, text: namen[klasse] ?? '' }
  })
  return { ...muster, klassen: { grenzen: [], namen, unten: '', oben: '', ...enden } }
}

/** An area of any shape between two corners in degrees. */
export function viereck(
  id: string,
  name: string,
  von: readonly [number, number],
  bis: readonly [number, number],
): Flaeche {
  const [x1, y1] = von
  const [x2, y2] = bis
  const ring = [
    [x1, y1],
    [x1, y2],
    [x2, y2],
    [x2, y1],
    [x1, y1],
  ]
  return {
    type: 'Feature',
    properties: { id, name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

/** `anzahl` areas beside each other in a strip of the given size in degrees. */
export function streifen(
  anzahl: number,
  breite: number,
  hoehe: number,
  name: (index: number) => string,
): KarteDiagramm {
  const step = breite / anzahl
  const flaechen = Array.from({ length: anzahl }, (_, index) => ({
    flaeche: viereck(
      `0101${index}`,
      name(index),
      [13.4 + index * step, 52.5],
      [13.4 + (index + 1) * step, 52.5 + hoehe],
    ),
    text: `${index},5\u00A0%`,
    klasse: index % 5,
  }))
  return karte({
    flaechen,
    umriss: viereck('0101', 'Streifen', [13.4, 52.5], [13.4 + breite, 52.5 + hoehe]),
    nachbarn: { type: 'FeatureCollection', features: [] },
  })
}

export const breiteFormate = [
  'ganz',
  'spalte',
  'halb',
  'schmal',
] as const satisfies readonly Format[]

/** Every kind of chart with ordinary and with extreme data. */
export const faelle: Readonly<Record<string, Diagramm>> = {
  zeitreihe: zeitreihe(),
  'zeitreihe, lange Namen': zeitreihe({
    achsentitel: 'Anteil der Einwohnerinnen und Einwohner mit Migrationshintergrund in %',
    reihen: zeitreihe().reihen.map((reihe) => ({
      ...reihe,
      name: langerName,
      punkte: reihe.punkte.map((punkt) => ({ ...punkt, wert: 34.5 + (punkt.wert ?? 0) / 1000 })),
    })),
  }),
  'zeitreihe, ein langes Wort': zeitreihe({
    reihen: zeitreihe().reihen.map((reihe) => ({ ...reihe, name: langesWort })),
  }),
  'zeitreihe, negativ mit Lücken': zeitreihe({
    achsentitel: 'Wanderungssaldo je 1\u2009000',
    reihen: [
      {
        rolle: 'region',
        name: 'Adlershof',
        endwert: '−3,2',
        punkte: punkte([-12.4, -3, 4, 22, null, null, -10, 3, null, -3.2]),
      },
      {
        rolle: 'berlin',
        name: 'Berlin',
        endwert: '1,1',
        punkte: punkte([-1, 0, 1, 2, 3, null, 3, 2, 1.1, null]),
      },
    ],
  }),
  'zeitreihe, ein Punkt': zeitreihe({
    nachkommastellen: 0,
    reihen: [{ rolle: 'region', name: 'Adlershof', endwert: '3', punkte: punkte([3], 2024) }],
  }),
  'zeitreihe, nichts': zeitreihe({
    reihen: [{ rolle: 'region', name: 'Adlershof', endwert: '•', punkte: punkte([null, null]) }],
  }),
  'zeitreihe, ohne Reihen': zeitreihe({ reihen: [] }),
  'zeitreihe, überall gleich': zeitreihe({
    brueche: [],
    reihen: [
      {
        rolle: 'region',
        name: 'Adlershof',
        endwert: '15,7 %',
        punkte: punkte(new Array<number>(10).fill(15.7)),
      },
    ],
  }),
  'zeitreihe, drei Brüche': zeitreihe({
    brueche: [
      { ab: '2016-01-01', text: 'Neue Erhebungsmethode der Bundesagentur für Arbeit' },
      { ab: '2017-01-01', text: 'Neue Abgrenzung' },
      { ab: '2024-01-01', text: 'Vorläufiger Stand der Fortschreibung' },
    ],
  }),
  'zeitreihe, Richtwerte': zeitreihe({
    richtwerte: [
      { wert: 117, text: 'Zielwert 117' },
      { wert: 118, text: 'Grenzwert 118, nahe am Zielwert und am Bezirk' },
      { wert: 150, text: 'Orientierungswert 150' },
      { wert: 600, text: 'Richtwert 600' },
      { wert: 2, text: `Mindestwert 2: ${langerName}` },
      { wert: Number.NaN, text: 'kein Wert' },
    ],
  }),
  'zeitreihe, Ebenen ohne Werte': zeitreihe({
    achsentitel: 'Fälle je 100\u2009000',
    brueche: [],
    reihen: zeitreihe().reihen.map((reihe) => ({
      ...reihe,
      name: reihe.rolle === 'region' ? reihe.name : langerName,
      punkte: punkte(
        reihe.rolle === 'region'
          ? [51_886, 40_000, 45_000, null, 61_000]
          : reihe.rolle === 'bezirk'
            ? [2_520, 2_300, null, null, null]
            : [null, null, null, null, null],
      ),
    })),
  }),
  verlauf: verlauf(),
  'verlauf, ein Punkt': verlauf({ punkte: punkte([5]) }),
  'verlauf, nichts': verlauf({ punkte: [] }),
  altersaufbau: altersaufbau(),
  'altersaufbau, lange Namen mit Bezirk': altersaufbau({
    reihen: (['region', 'bezirk', 'berlin'] as const).map((rolle, index) => ({
      rolle,
      name: langerName,
      werte: altersaufbau().reihen[0]?.werte.map((wert) => wert + index) ?? [],
    })),
  }),
  'altersaufbau, nur Berlin': altersaufbau({
    reihen: altersaufbau().reihen.filter(({ rolle }) => rolle === 'berlin'),
  }),
  vergleich: vergleich(),
  'vergleich, lange Namen': vergleich(
    zeile({ name: langerName, text: '10,9 Fälle je 100\u2009000' }),
    zeile({ name: langesWort }),
  ),
  'vergleich, alle gleich': vergleich(
    zeile({
      werte: [5, 5],
      minimum: 5,
      unteres_quartil: 5,
      median: 5,
      oberes_quartil: 5,
      maximum: 5,
      region: 5,
      bezirk: 5,
      berlin: 5,
      minimum_text: '5,0',
      median_text: '5,0',
      maximum_text: '5,0',
    }),
  ),
  'vergleich, weit außerhalb': vergleich(
    zeile({ bezirk: 297_236, berlin: 3_897_145 }),
    zeile({ region: -40 }),
  ),
  'vergleich, Richtwerte': vergleich(
    zeile({ richtwerte: [{ wert: 20, text: 'Zielwert 20\u00A0%' }] }),
    zeile({
      richtwerte: [
        { wert: 15.7, text: 'Richtwert 15,7\u00A0%' },
        { wert: 15.8, text: 'Grenzwert 15,8\u00A0%' },
        { wert: 24, text: 'Orientierungswert 24\u00A0%' },
        { wert: 60, text: 'Höchstwert 60\u00A0%' },
        { wert: -60, text: langerName },
        { wert: Number.NaN, text: 'kein Wert' },
      ],
    }),
    zeile({ richtwerte: [{ wert: 17, text: `${langerName}: ${langesWort}` }] }),
    { ...leereZeile, richtwerte: [{ wert: 17, text: 'Richtwert 17' }] },
  ),
  'vergleich, alle drei am selben Ort': vergleich(
    zeile({ region: 16, bezirk: 16, berlin: 16 }),
    zeile({ region: 15.8, bezirk: 16, berlin: 16.2 }),
    zeile({ region: null, bezirk: 16, berlin: 16.1 }),
  ),
  'vergleich, ohne Zeilen': { art: 'vergleich', zeilen: [] },
  karte: karte(),
  'karte, gesperrt': karteMit((index) => (index === 1 ? { text: '•', klasse: null } : {})),
  'karte, alles gesperrt': karteMit(() => ({ text: '•', klasse: null })),
  'karte, lange Namen': karteMit(() => ({ name: langerName })),
  'karte, ein langes Wort': karteMit(() => ({ name: langesWort })),
  'karte, lange Werte': karteMit(() => ({ text: '1\u2009234,5 je 100\u2009000' })),
  'karte, eine Klasse': karte({
    flaechen: karte().flaechen.map((eintrag) => ({ ...eintrag, klasse: 0 })),
    klassen: { grenzen: [], unten: 'alle gleich', oben: '' },
  }),
  'karte, Handtuch': streifen(8, 0.004, 0.05, (index) => `Raum ${index}`),
  'karte, Teppich': streifen(8, 0.09, 0.004, () => langerName),
  'karte, viele': streifen(20, 0.12, 0.03, (index) => `Bezirksregion ${index}`),
  'karte, Klassen mit Namen': klassenkarte(),
  'karte, fünf lange Namen': klassenkarte(
    [
      'sehr gering belastet',
      'gering belastet',
      'durchschnittlich',
      'überdurchschnittlich belastet',
      langerName,
    ],
    { unten: 'günstig', oben: 'ungünstig' },
  ),
  'karte, zwei Namen mit Enden': klassenkarte(['gut', 'schlecht'], {
    unten: 'wenige Menschen',
    oben: 'viele Menschen in der Bezirksregion und im Bezirk',
  }),
  'karte, Namen aus einem Wort': klassenkarte([langesWort, langesWort, 'hoch']),
  punktkarte: punktkarte(),
  'punktkarte, 150': punktkarte({ punkte: standorte(150) }),
  'punktkarte, gedrängt': punktkarte({ punkte: standorte(40, [0.003, 0.002]) }),
  'punktkarte, ein Haus': punktkarte({
    punkte: Array.from({ length: 12 }, (_, index) => standort(index % 6, index + 120)),
  }),
  'punktkarte, am Rand': punktkarte({ punkte: standorte(40, [0.045, 0.032]) }),
  'punktkarte, weit draußen': punktkarte({
    punkte: [
      standort(0, 1),
      standort(1, 2, [3, 3]),
      standort(1, null, [-13.5, -52]),
      { ...standort(2, 3), lon: Number.NaN },
    ],
  }),
  'punktkarte, ohne Nummern': punktkarte({
    punkte: standorte(60).map((punkt) => ({ ...punkt, nummer: null })),
  }),
  'punktkarte, nichts': punktkarte({ punkte: [], arten: ['Kita'] }),
  'punktkarte, ohne Arten': punktkarte({ punkte: [], arten: [] }),
  'punktkarte, lange Namen': punktkarte({
    arten: [langerName, langesWort, 'Kita', langerName],
    punkte: standorte(12).map((punkt) => ({ ...punkt, art: punkt.art % 4 })),
    flaechen: {
      type: 'FeatureCollection',
      features: geografie.planungsraeume.map((flaeche) => ({
        ...flaeche,
        properties: { ...flaeche.properties, name: langerName },
      })),
    },
  }),
  'punktkarte, Handtuch': punktkarte({
    umriss: viereck('01', 'Handtuch', [13.54, 52.4], [13.548, 52.46]),
    flaechen: {
      type: 'FeatureCollection',
      features: [viereck('0101', 'Handtuch', [13.54, 52.4], [13.548, 52.46])],
    },
  }),
  lagekarte: lagekarte(),
  'lagekarte, langer Name': lagekarte(langerName),
  'lagekarte, ein langes Wort': lagekarte(langesWort),
}

/** The formats in which a kind of chart is drawn. */
export function formateFuer({ art }: Diagramm): readonly Format[] {
  if (art === 'verlauf') return ['zeile']
  return art === 'lagekarte' ? ['titel', ...breiteFormate] : breiteFormate
}

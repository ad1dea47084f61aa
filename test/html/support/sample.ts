import { createHash } from 'node:crypto'
import type { RenderInput } from '../../../src/html/render.ts'
import type {
  AbbildungDarstellung,
  Beschriftung,
  Darstellung,
  Quellenangabe,
  Tabelle,
} from '../../../src/model/darstellung.ts'
import { createErscheinungsbild } from '../../../src/model/erscheinungsbild.ts'
import type { Profilinhalt } from '../../../src/model/inhalt.ts'
import type { Profil, Profilkopf } from '../../../src/model/profil.ts'

/** A 1 × 1 PNG. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

export const afs: Quellenangabe = {
  herkunft: {
    id: 'ewr',
    titel: 'Einwohnerregister',
    herausgeber: 'Amt für Statistik Berlin-Brandenburg',
    herausgeber_kurz: 'AfS',
    lizenz: 'CC BY 3.0 DE',
    namensnennung: 'Amt für Statistik Berlin-Brandenburg',
    url: 'https://daten.berlin.de/datensaetze/einwohner',
  },
  stand: '2024-12-31',
}
const polizei: Quellenangabe = {
  herkunft: {
    id: 'kriminalitaetsatlas',
    titel: 'Kriminalitätsatlas',
    herausgeber: 'Polizei Berlin',
    herausgeber_kurz: 'Polizei Berlin',
    lizenz: 'CC BY-SA 3.0 DE',
    namensnennung: null,
    url: null,
  },
  stand: '2023-12-31',
}

export const beschriftung = (id: string, titel: string): Beschriftung => ({
  id,
  titel,
  lesehilfe: null,
  quellen: [afs],
  fussnoten: [],
  anmerkungen: [],
})

export const tabelle: Tabelle = {
  spalten: [
    {
      id: 'kid',
      titel: 'KID',
      gruppe: null,
      art: 'schluessel',
      hervorgehoben: false,
      zeilenkopf: false,
    },
    {
      id: 'indikator',
      titel: 'Indikator',
      gruppe: null,
      art: 'text',
      hervorgehoben: false,
      zeilenkopf: true,
    },
    {
      id: 'anzahl',
      titel: 'Anzahl',
      gruppe: 'Adlershof',
      art: 'zahl',
      hervorgehoben: false,
      zeilenkopf: false,
    },
    {
      id: 'wert',
      titel: '2024',
      gruppe: 'Adlershof',
      art: 'zahl',
      hervorgehoben: true,
      zeilenkopf: false,
    },
    {
      id: 'bezirk',
      titel: 'Bezirk',
      gruppe: 'Vergleich',
      art: 'zahl',
      hervorgehoben: false,
      zeilenkopf: false,
    },
    {
      id: 'rang',
      titel: 'Rang von 143',
      gruppe: null,
      art: 'zahl',
      hervorgehoben: false,
      zeilenkopf: false,
    },
  ],
  zeilen: [
    { art: 'gruppe', zellen: [{ text: 'Bevölkerung', wert: 'Bevölkerung' }] },
    {
      art: 'wert',
      zellen: [
        { text: '', wert: null },
        { text: 'Einwohnerdichte', wert: 'Einwohnerdichte', einheit: 'je ha' },
        { text: 'x', wert: null, status: 'nicht_sinnvoll' },
        { text: '36,4', wert: 36.42 },
        { text: '17,7', wert: 17.66 },
        { text: '104', wert: 104 },
      ],
    },
    {
      art: 'eigen',
      zellen: [
        { text: 'B1', wert: 'B1' },
        {
          text: 'Anteil unter 18-Jähriger',
          wert: 'Anteil unter 18-Jähriger',
          unterzeile: 'Anteil in %',
        },
        { text: '3\u2009518', wert: 3518, fussnoten: [0] },
        { text: '15,7p', wert: 15.69, status: 'vorlaeufig' },
        { text: '−1\u2009016,5', wert: -1016.5 },
        { text: '•', wert: null, status: 'geheim' },
      ],
    },
    {
      art: 'bezug',
      zellen: [
        { text: 'M1', wert: 'M1' },
        { text: 'in Umsetzung', wert: 'in Umsetzung', fortschritt: 0.6 },
        { text: '240', wert: 240 },
        { text: '(7,0)', wert: 7, status: 'eingeschraenkt' },
        { text: '6,9', wert: 6.9 },
        { text: '127', wert: 127 },
      ],
    },
    {
      art: 'summe',
      zellen: [
        { text: '', wert: null },
        { text: 'Summe', wert: 'Summe' },
        { text: '3\u2009758', wert: 3758 },
        { text: '…', wert: null, status: 'faellt_spaeter_an' },
        { text: '–', wert: null, status: 'nichts_vorhanden' },
        { text: '', wert: null },
      ],
    },
  ],
}

const abbildung = (
  id: string,
  titel: string,
  breite: AbbildungDarstellung['breite'],
): AbbildungDarstellung => ({
  ...beschriftung(id, titel),
  art: 'abbildung',
  diagramm: { art: 'verlauf', punkte: [], bruch: null },
  breite,
  alternativtext: 'Liniendiagramm',
  legende: [],
  daten: tabelle,
})

/** Every kind of Darstellung once. */
export const darstellungen: readonly Darstellung[] = [
  {
    art: 'text',
    id: 'einleitung',
    titel: 'Lage im Bezirk',
    markdown:
      'Adlershof liegt im **Südosten** des Bezirks, z. B. 12 km vom Zentrum.\n\n- Technologiepark\n- Altes Dorf mit *Marktplatz*\n\nMehr bei [berlin.de](https://www.berlin.de) und in [der Tabelle](#kernindikatoren).\n\n| Ort | Plätze |\n|---|---:|\n| Kita | 1\u2009240 |',
    quellen: [afs],
    anmerkungen: ['Stand der Ortsbegehung: 31. März 2025.'],
  },
  {
    art: 'hinweis',
    id: 'lesehilfe',
    titel: null,
    markdown: 'Zahlen unter 3 sind gesperrt.',
    quellen: [],
    anmerkungen: [],
  },
  {
    art: 'fachbeitrag',
    id: 'jugend',
    amt: 'Jugendamt',
    stand: '2025-11-04',
    ueberschrift: 'Plätze fehlen',
    kernaussage: 'Die Zahl der Kinder wächst um 12,5 %.',
    teile: [
      { titel: 'Ist-Stand', markdown: 'Es gibt **14 Kitas**.' },
      { titel: 'Bewertung', markdown: 'Für 65-Jährige fehlen Treffpunkte.' },
    ],
    fehlanzeige: null,
    abweichend: { amt: 'Stadtentwicklungsamt', markdown: 'Kein Mangel.', datum: '2025-11-13' },
    bezug_indikatoren: ['B1 Anteil unter 18-Jähriger'],
    bezug_planungsraeume: ['Wista'],
    offene_punkte: ['Zahl der Plätze prüfen'],
    quellen: [afs],
  },
  {
    art: 'fachbeitrag',
    id: 'sport',
    amt: 'Schul- und Sportamt',
    stand: '2025-11-04',
    ueberschrift: null,
    kernaussage: null,
    teile: [],
    fehlanzeige: 'Es gibt keine Veränderungen.',
    abweichend: null,
    bezug_indikatoren: [],
    bezug_planungsraeume: [],
    offene_punkte: [],
    quellen: [],
  },
  { art: 'fehlender_beitrag', id: 'fehlt-gesundheit', amt: 'Gesundheitsamt', frist: '2026-03-31' },
  {
    art: 'ohne_daten',
    id: 'esu',
    titel: 'Einschulungsuntersuchung',
    grund: 'Die Datenbibliothek hat dazu keine Werte.',
  },
  {
    ...beschriftung('kernindikatoren', 'Kernindikatoren'),
    art: 'tabelle',
    lesehilfe: 'Rang 1 ist der höchste Wert.',
    fussnoten: ['Ohne Nebenwohnsitze.'],
    anmerkungen: ['Werte gerundet.'],
    quellen: [afs, polizei],
    tabelle,
  },
  {
    ...beschriftung('ueberblick', 'Kennzahlen im Vergleich'),
    art: 'kennzahlen',
    spalten: { region: 'Adlershof', bezirk: 'Bezirk', berlin: 'Berlin' },
    zeitraum: '2019 bis 2024',
    zeilen: [
      {
        bezeichnung: 'Menschen',
        einheit: null,
        wert: { text: '22\u2009417', wert: 22417 },
        bezirk: { text: '297\u2009236', wert: 297236 },
        berlin: { text: '3\u2009897\u2009145', wert: 3897145 },
        veraenderung: { text: '+12,5\u00a0%', wert: 12.5, fussnoten: [0] },
        verlauf: { art: 'verlauf', punkte: [], bruch: null },
      },
      {
        bezeichnung: 'Unter 18-Jährige',
        einheit: 'Anteil in %',
        wert: { text: '15,7', wert: 15.69 },
        bezirk: { text: '•', wert: null, status: 'geheim' },
        berlin: { text: '16,3', wert: 16.3 },
        veraenderung: { text: '+0,6\u00a0Pp.', wert: 0.6 },
        verlauf: null,
      },
    ],
    fussnoten: ['Gegen 31.12.2019.'],
    daten: tabelle,
  },
  {
    ...abbildung('lage', 'Ein Drittel mehr seit 2015', 'spalte'),
    lesehilfe: 'Jeder Strich ist eine Region.',
    legende: [
      { zeichen: 'region', text: 'Adlershof' },
      { zeichen: 'bezirk', text: 'Bezirk' },
      { zeichen: 'berlin', text: 'Berlin' },
    ],
  },
  abbildung('alter', 'Altersaufbau', 'halb'),
  abbildung('index', 'Bevölkerung 2015 bis 2024', 'halb'),
  abbildung('karte', '65-Jährige und Ältere', 'ganz'),
  {
    ...beschriftung('foto', 'Marktplatz'),
    art: 'bild',
    bild: { typ: 'image/png', breite: 600, hoehe: 400, bytes: pixel },
    rechte: 'Bezirksamt Treptow-Köpenick',
    alternativtext: 'Der Marktplatz mit „Bäumen“ & Bänken',
  },
  {
    art: 'staerken_schwaechen',
    id: 'swot',
    titel: 'Stärken und Schwächen',
    spalten: [
      { art: 'staerke', titel: 'Stärken', punkte: [{ text: 'Arbeitsplätze', beleg: 'Kap. 1' }] },
      { art: 'schwaeche', titel: 'Schwächen', punkte: [{ text: 'Verkehrslärm', beleg: '' }] },
    ],
    anmerkungen: ['Quelle: Protokoll der AG SRO.'],
  },
  {
    ...beschriftung('faden', 'Vom Befund zur Maßnahme'),
    art: 'goldener_faden',
    massnahmen: [
      { id: 'M1', titel: 'Begegnungsstätte', handlungsfeld: 'Begegnung' },
      { id: 'M2', titel: 'Sichere Querungen', handlungsfeld: 'Alltag' },
    ],
    zeilen: [
      {
        bedarf: 'B1',
        titel: 'Treffpunkte',
        indikatoren: 'B2',
        ziele: 'Z1',
        traegt: [true, false],
        pruefgroesse: 'Besuche je Woche',
        offen: null,
      },
      {
        bedarf: 'B2',
        titel: 'Kleine Wohnungen',
        indikatoren: '',
        ziele: '',
        traegt: [false, false],
        pruefgroesse: '',
        offen: 'offen: keine Maßnahme zugeordnet',
      },
    ],
    daten: tabelle,
  },
]

export const kopf: Profilkopf = {
  raum: '092007',
  profiltyp: 'gesamt',
  ausgabe: 2026,
  version: '0.3.0',
  status: 'entwurf',
  beispiel: true,
  datenstand: '2024-12-31',
  bearbeitungsstand: '2025-11-21',
  kurzfassung: 'Adlershof wächst **schneller** als der Bezirk.',
  impressum: {
    herausgeber: 'Bezirksamt Treptow-Köpenick von Berlin',
    organisationseinheit: 'Sozialraumorientierte Planungskoordination',
    kontakt: 'spk@ba-tk.berlin.de',
  },
  barrierefreiheit: {
    erklaerung_url: 'https://www.berlin.de/barrierefreiheit',
    feedback_kontakt: 'barrieren@ba-tk.berlin.de',
  },
}

export const profil: Profil = {
  form: 'profil',
  ordner: 'profiles/092007-adlershof',
  raum: {
    id: '092007',
    ebene: 'bezirksregion',
    name: 'Adlershof',
    eltern: '0920',
    flaeche_m2: 6_160_000,
    gebietsstand: '2021',
  },
  bezirk: { bezirk: '09', name: 'Treptow-Köpenick', aemter: [] },
  kopf,
  ueberblick: [],
  teile: [],
  perspektiven: {},
  fachplanung: [],
  glossar: [],
  tabellen: new Map(),
  bilder: new Map(),
}

/** Two chapters with every kind of Darstellung, once in the chapter and once in a section. */
export const inhalt: Profilinhalt = {
  profil,
  prognoseraum: 'Treptow-Köpenick 2',
  titelkarte: abbildung('lagekarte', 'Lage', 'ganz'),
  ueberblick: [],
  teile: [
    {
      id: 'analyse',
      titel: 'Teil I',
      untertitel: 'Analyse',
      kapitel: [
        {
          nr: '1',
          id: 'portraet',
          titel: 'Kurzporträt',
          vorspann: 'Wie Adlershof liegt & lebt.',
          darstellungen,
          abschnitte: [{ nr: '1.1', titel: 'Bevölkerung', darstellungen: renamed(darstellungen) }],
        },
      ],
    },
    {
      id: 'handlung',
      titel: 'Teil II',
      untertitel: null,
      kapitel: [
        {
          nr: 'II.1',
          id: 'ziele',
          titel: 'Ziele',
          vorspann: null,
          darstellungen: [],
          abschnitte: [],
        },
      ],
    },
  ],
  quellen: [afs, polizei],
  glossar: [{ begriff: 'Planungsraum', abkuerzung: 'PLR', erklaerung: 'Kleinste Ebene der LOR.' }],
}

function renamed(list: readonly Darstellung[]): readonly Darstellung[] {
  return list.map((darstellung) => ({ ...darstellung, id: `${darstellung.id}-2` }))
}

const svg = (label: string, breite: number, hoehe: number): string =>
  `<svg width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-label="${label}"><path fill="var(--ruhig,#e4e8eb)" d="M0 0H${breite}V${hoehe}H0Z"/></svg>`

const widths = { ganz: 812, spalte: 605, halb: 387 } as const

/** Grey boxes for every drawing of a profile. */
export function drawBoxes({
  titelkarte,
  ueberblick,
  teile,
}: Profilinhalt): RenderInput['zeichnungen'] {
  const kapitel = teile.flatMap((teil) => teil.kapitel)
  const all = [
    titelkarte,
    ...ueberblick,
    ...kapitel.flatMap((k) => [
      ...k.darstellungen,
      ...k.abschnitte.flatMap((a) => a.darstellungen),
    ]),
  ]
  const drawings = new Map<string, { breit: string; schmal: string }>()
  for (const darstellung of all) {
    if (darstellung.art === 'abbildung')
      drawings.set(darstellung.id, {
        breit: svg(`Bild ${drawings.size + 1}`, widths[darstellung.breite], 240),
        schmal: svg(`Bild ${drawings.size + 1}`, 320, 240),
      })
    if (darstellung.art === 'kennzahlen')
      darstellung.zeilen.forEach((_, index) => {
        const line = svg(`Verlauf ${index + 1}`, 150, 36)
        drawings.set(`${darstellung.id}-${index}`, { breit: line, schmal: line })
      })
  }
  return drawings
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** What `renderProfil` takes; without fonts, which only make the page heavy. */
export function renderInput(changed: Partial<RenderInput> = {}): RenderInput {
  const shown = changed.inhalt ?? inhalt
  return {
    inhalt: shown,
    zeichnungen: drawBoxes(shown),
    erscheinungsbild: createErscheinungsbild(),
    fonts: [],
    werkzeug: { name: 'bzrp', version: '1.2.3' },
    logo: {
      bild: { typ: 'image/png', breite: 2, hoehe: 1, bytes: new Uint8Array([1, 2, 3]) },
      alternativtext: 'Logo Treptow-Köpenick',
    },
    sha256,
    ...changed,
  }
}

import type {
  Einrichtung,
  EigeneQuelle,
  Element,
  ErgebnisDerBeteiligung,
  FachplanungDatei,
  Foerderkulisse,
  GliederungDatei,
  Gremium,
  Massnahme,
  PerspektivenDatei,
  Vorhaben,
} from '../../src/generated/source-types.ts'
import type { ProfilDaten } from '../../src/model/profil.ts'
import * as fachplanung from '../../src/wording/auswahl-fachplanung.ts'
import * as perspektiven from '../../src/wording/auswahl-perspektiven.ts'

/** Every key of a table of words, so that every choice of a source occurs at least once. */
const keysOf = <Key extends string>(worte: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(worte) as Key[]

const cycle = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length]
  if (value === undefined) throw new RangeError('Eine leere Liste hat keinen Wert.')
  return value
}

const einrichtungen: readonly Einrichtung[] = keysOf(fachplanung.einrichtungsartWorte).map(
  (art, index) => ({
    id: `einrichtung-${index}`,
    name: `Haus ${index}`,
    art,
    traeger: 'Beispielverein',
    traegerart: cycle(keysOf(fachplanung.traegerartWorte), index),
    anschrift: { strasse: 'Beispielweg 1', plz: '12489', ort: 'Berlin' },
    plr: '09200715',
    lage: { lon: 13.5, lat: 52.4 },
    kapazitaet: 1000 + index,
    kapazitaet_einheit: cycle(keysOf(fachplanung.kapazitaetWorte), index),
    belegung: index,
    zustand: cycle(keysOf(fachplanung.zustandWorte), index),
    barrierefrei: cycle(keysOf(fachplanung.barrierefreiWorte), index),
    status: cycle(keysOf(fachplanung.einrichtungsstatusWorte), index),
    stand: '2026-10-01',
    bemerkung: 'Bemerkung zum Haus.',
  }),
)

const schutz: Einrichtung = {
  id: 'schutz',
  name: 'Geheimes Schutzhaus',
  art: 'beratung',
  plr: '09200716',
  veroeffentlichen: false,
}

const vorhaben: readonly Vorhaben[] = keysOf(fachplanung.vorhabenartWorte).map((art, index) => ({
  id: `vorhaben-${index}`,
  name: `Vorhaben ${index}`,
  art,
  plr: '09200717',
  wohneinheiten: 1200,
  fertigstellung: 2028,
  verfahrensstand: cycle(keysOf(fachplanung.verfahrensstandWorte), index),
  quelle: 'abfrage',
  bemerkung: 'Bemerkung zum Vorhaben.',
}))

const foerderkulissen: readonly Foerderkulisse[] = keysOf(fachplanung.programmWorte).map(
  (programm, index) => ({
    id: `kulisse-${index}`,
    programm,
    gebiet: `Gebiet ${index}`,
    von: 2020,
    ...(index % 2 === 0 ? { bis: 2020 + index } : {}),
    plr: ['09200715', '09200716'],
  }),
)

const gremien: readonly Gremium[] = keysOf(fachplanung.gremiumWorte).map((art, index) => ({
  id: `gremium-${index}`,
  name: `Runde ${index}`,
  art,
  turnus: 'zweimal im Jahr',
  ziel: '**Austausch** der [Träger](https://example.org)',
}))

const jugend: FachplanungDatei = {
  amt: 'jugend',
  stand: '2026-10-01',
  status: 'fachlich_freigegeben',
  beitraege: [
    {
      kapitel: '1',
      ueberschrift: 'Kinder und Jugendliche',
      kernaussage: 'Die Plätze reichen.',
      ist_stand: 'Es gibt **genug** Plätze.',
      veraenderung: 'Zwei Gruppen kamen hinzu.',
      bewertung: 'Kein Neubau.',
      bezug_indikatoren: ['B1', 'einwohner'],
      bezug_plr: ['09200715'],
      quellen: ['abfrage'],
      abweichende_auffassung: {
        amt: 'strassen_gruen',
        text: 'Die Höfe fehlen.',
        datum: '2026-10-20',
      },
      offene_punkte: ['Zahl der Gruppen klären.'],
    },
  ],
  einrichtungen: [...einrichtungen, schutz],
  vorhaben: [...vorhaben],
  foerderkulissen: [...foerderkulissen],
  gremien: [...gremien],
}

const gruen: FachplanungDatei = {
  amt: 'strassen_gruen',
  stand: '2026-09-15',
  beitraege: [{ kapitel: '1', fehlanzeige: { begruendung: 'Es ist nichts geplant.' } }],
}

const massnahmen: readonly Massnahme[] = keysOf(perspektiven.massnahmenstatusWorte).map(
  (status, index) => ({
    id: `M-${index + 1}`,
    titel: `Maßnahme ${index + 1}`,
    ziele: [index === 0 ? 'Z2' : 'Z1'],
    beschreibung: 'Was **getan** wird.',
    federfuehrung: 'jugend',
    beteiligte: ['strassen_gruen', 'Beispielverein'],
    raum: cycle(['09200716', 'bezirksregion', 'ueberregional'], index),
    objekt: 'Beispielplatz',
    laufzeit: { von: '2026-01-01', bis: '2027-12-31', hinweis: 'Fortsetzung geplant' },
    zeithorizont: cycle(keysOf(perspektiven.zeithorizontWorte), index),
    prioritaet: cycle(keysOf(perspektiven.dringlichkeitWorte), index),
    kosten: {
      betrag: 180_000,
      art: cycle(keysOf(perspektiven.kostenartWorte), index),
      status: cycle(keysOf(perspektiven.kostenstatusWorte), index),
    },
    finanzierung: [
      { programm: 'Bezirkshaushalt', jahr: 2026, betrag: 20_000.5, gesichert: index > 2 },
    ],
    status,
    status_stand: '2026-10-10',
    fortschritt: 'Läuft.',
    wirkung: 'Besuche je Woche',
  }),
)

const beteiligung: readonly ErgebnisDerBeteiligung[] = keysOf(perspektiven.formatWorte).map(
  (format, index) => ({
    id: `ergebnis-${index}`,
    format,
    zeitraum: 'Mai 2026',
    teilnehmende: 120,
    zielgruppen: ['Familien', 'Kinder'],
    kernergebnis: 'Mehr **Bänke**.',
    umgang: cycle(keysOf(perspektiven.umgangWorte), index),
    begruendung: 'Weil sie fehlen.',
    bezug: ['B-1', 'M-1'],
    dokumentation_url: 'https://example.org/bericht',
  }),
)

export const vollePerspektiven: PerspektivenDatei = {
  stand: '2026-11-01',
  vorspann: 'Aus den Befunden folgen Bedarfe.',
  handlungsfelder: [
    { id: 'wohnen', titel: 'Wohnen', reihenfolge: 2 },
    { id: 'bildung', titel: 'Bildung', reihenfolge: 1 },
  ],
  staerken_schwaechen: keysOf(perspektiven.staerkenSchwaechenWorte).map((art) => ({
    id: `s-${art}`,
    art,
    text: 'Ein Punkt.',
    handlungsfeld: 'wohnen',
    plr: ['09200715'],
    belege: ['B1'],
    quelle_gremium: 'Protokoll der AG SRO vom 12.05.2026',
  })),
  bedarfe: keysOf(perspektiven.bedarfHerkunftWorte).map((herkunft, index) => ({
    id: `B-${index + 1}`,
    titel: `Bedarf ${index + 1}`,
    handlungsfeld: cycle(['wohnen', 'bildung', 'unbekannt'], index),
    beschreibung: 'Was fehlt.',
    dringlichkeit: cycle(keysOf(perspektiven.dringlichkeitWorte), index),
    begruendung_indikatoren: ['B1', 'einwohner'],
    herkunft,
    amt: 'jugend',
    plr: ['09200717'],
    ...(index === 3 ? { ausnahme: 'Aufgabe des Landes.' } : {}),
  })),
  ziele: keysOf(perspektiven.zielartWorte).map((art, index) => ({
    id: `Z${index + 1}`,
    titel: `Ziel ${index + 1}`,
    beschreibung: 'Was erreicht sein soll.',
    handlungsfeld: 'bildung',
    art,
    bedarfe: [`B-${index + 1}`],
    zielwert: {
      indikator: 'B1',
      richtung: cycle(keysOf(perspektiven.zielrichtungWorte), index),
      ...(index === 2 ? {} : { wert: 12, bis: 2030 }),
    },
    zustaendig: ['jugend', 'strassen_gruen'],
    abgestimmt: index === 0,
  })),
  massnahmen: [...massnahmen],
  beteiligung: [...beteiligung],
}

const quellen: readonly EigeneQuelle[] = [
  {
    id: 'abfrage',
    titel: 'Abfrage der Ämter',
    herausgeber: 'Bezirksamt',
    stand: '2026-10-30',
    lizenz: 'intern_freigegeben',
  },
  {
    id: 'ungenannt',
    titel: 'Ungenannt',
    herausgeber: 'Bezirksamt',
    stand: '2026-01-01',
    lizenz: 'zu_klaeren',
  },
]

export const volleDaten: ProfilDaten = {
  ordner: 'profiles/092007-adlershof',
  profil: {
    raum: '092007',
    datenstand: '2024-12-31',
    kurzfassung: 'Das Wichtigste.',
    quellen: [...quellen],
    zeitraum: { von: 2026, bis: 2030 },
  },
  analyse: [
    {
      kapitel: '1',
      stand: '2026-10-05',
      elemente: [
        {
          id: 'text',
          art: 'text',
          titel: 'Porträt',
          text: 'Der **Kiez**.',
          quellen: ['abfrage'],
          anmerkungen: ['Ein Satz.'],
        },
        {
          id: 'eigene',
          art: 'tabelle',
          titel: 'Eigene Tabelle',
          spalten: [
            { id: 'raum', titel: 'Raum', art: 'raum' },
            { id: 'menschen', titel: 'Menschen', art: 'zahl' },
            { id: 'anteil', titel: 'Anteil', art: 'anteil', nachkommastellen: 1, gruppe: 'davon' },
            { id: 'datum', titel: 'Seit', art: 'datum' },
            { id: 'wort', titel: 'Bemerkung' },
          ],
          datei: 'tabellen/eigene.csv',
          stand: '2026-08-01',
          quellen: ['abfrage'],
        },
        {
          id: 'foto',
          art: 'bild',
          titel: 'Platz',
          datei: 'bilder/platz.jpg',
          rechte: 'Foto: Bezirksamt',
          stand: '2026-05-01',
          alternativtext: 'Der Platz mit zwei Bäumen.',
        },
        {
          id: 'fehlend',
          art: 'bild',
          titel: 'Fehlt',
          datei: 'bilder/fehlt.jpg',
          rechte: 'x',
          alternativtext: 'y',
        },
      ],
    },
  ],
  fachplanung: [jugend, gruen],
  perspektiven: vollePerspektiven,
  tabellen: new Map([
    [
      'tabellen/eigene.csv',
      {
        kopf: ['menschen', 'raum', 'anteil', 'datum', 'wort'],
        zeilen: [
          ['4259', '09200715', '18,8', '2020-01-01', 'wächst'],
          ['•', '09200716', '15.2', '', ''],
          ['1234.5p', '09200717', '(14,8)', 'später', '…'],
          ['22417', '092007', '-', '2021-05-01', 'Region'],
          ['3897145', '00', '16,3', '', ''],
        ],
      },
    ],
  ]),
  bilder: new Map([
    [
      'bilder/platz.jpg',
      { typ: 'image/jpeg', breite: 800, hoehe: 600, bytes: new Uint8Array([1]) },
    ],
  ]),
}

const indikatoren = ['einwohner', 'B1']

const alles: readonly Element[] = [
  { id: 'kennzahlen', art: 'kennzahlen', indikatoren },
  { id: 'kid', art: 'kid_tabelle', indikatoren },
  { id: 'plr', art: 'plr_tabelle', indikatoren },
  { id: 'zeitreihe', art: 'zeitreihe', indikator: 'B1' },
  { id: 'alter', art: 'altersaufbau' },
  { id: 'vergleich', art: 'vergleich', indikatoren },
  { id: 'karte', art: 'karte', indikator: 'B1' },
  { id: 'lage', art: 'lagekarte' },
  { id: 'hinweis', art: 'hinweis', text: 'Ein Hinweis.' },
  { id: 'beitraege', art: 'fachbeitrag' },
]

/** An outline with an element of every kind. */
export const volleGliederung: GliederungDatei = {
  id: 'voll',
  titel: 'Alles',
  ueberblick: [{ id: 'ueberblick', art: 'kennzahlen', indikatoren }],
  teile: [
    {
      id: 'eins',
      titel: 'Analyse',
      untertitel: 'Bestand',
      profiltyp: 'teil_1',
      kapitel: [
        {
          nr: '1',
          id: 'alles',
          titel: 'Alles',
          vorspann: 'Worum es geht.',
          aemter: ['jugend', 'strassen_gruen'],
          elemente: [...alles],
          abschnitte: [
            { nr: '1.1', titel: 'Fehlt', aemter: ['jugend'] },
            { nr: '1.2', titel: 'Leer' },
            {
              nr: '1.3',
              titel: 'Listen',
              elemente: [
                { id: 'haeuser', art: 'einrichtungsliste' },
                { id: 'vorhaben', art: 'vorhabenliste' },
                { id: 'kulissen', art: 'foerderkulissen' },
                { id: 'gremien', art: 'gremienliste' },
              ],
            },
          ],
        },
        { nr: '2', id: 'frei', titel: 'Nach Wahl', pflicht: false },
      ],
    },
    {
      id: 'zwei',
      titel: 'Perspektiven',
      profiltyp: 'teil_2',
      kapitel: [
        {
          nr: 'II.1',
          id: 'perspektiven',
          titel: 'Perspektiven',
          elemente: [
            { id: 'swot', art: 'staerken_schwaechen' },
            { id: 'bedarfe', art: 'bedarfe' },
            { id: 'ziele', art: 'ziele' },
            { id: 'massnahmen', art: 'massnahmen' },
            { id: 'beteiligung', art: 'beteiligung' },
            { id: 'faden', art: 'goldener_faden' },
          ],
        },
      ],
    },
  ],
}

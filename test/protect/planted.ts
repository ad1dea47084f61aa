import type { Files } from './support.ts'
import { profil, tabelle, text } from './support.ts'

/** A disclosure as it really happens, in the profile of a Bezirksregion of its own. */
export interface Planted {
  readonly was: string
  readonly raum: string
  /** What must be found. */
  readonly code: string
  readonly elemente: readonly string[]
}

export const planted: readonly Planted[] = [
  {
    was: 'a count below the minimum stands open',
    raum: '091002',
    code: 'kleine-zahl',
    elemente: [
      tabelle('hilfen', '|Planungsraum|Hilfen|\n|Plänterwald West|2|\n|Plänterwald Ost|31|'),
    ],
  },
  {
    was: 'a count stands open beside one that is hidden, of whatever is counted',
    raum: '091003',
    code: 'kleine-zahl',
    elemente: [tabelle('x', '|Gruppe|Meldungen|\n|A|1|\n|B|•|\n|C|9|', { titel: 'Meldungen' })],
  },
  {
    was: 'a rate gives the hidden count beside it back',
    raum: '091004',
    code: 'quote-rueckrechenbar',
    elemente: [
      tabelle('x', '|Gruppe|Kinder insgesamt|mit Hilfe|Anteil %|\n|A|412|•|0.5|\n|B|805|121|15.0|'),
    ],
  },
  {
    was: 'a rate and its base give a small count that is not shown at all',
    raum: '092005',
    code: 'quote-rueckrechenbar',
    elemente: [tabelle('x', '|Gruppe|untersuchte Kinder|Anteil %|\n|A|412|0.49|\n|B|805|15.03|')],
  },
  {
    was: 'a rate over a handful',
    raum: '092006',
    code: 'nenner-zu-klein',
    elemente: [
      tabelle('x', '|Gruppe|Kinder insgesamt|mit Hilfe|Anteil %|\n|A|40|8|20.0|\n|B|805|121|15.0|'),
    ],
  },
  {
    was: 'a change in percent gives the hidden count of the later year back',
    raum: '092008',
    code: 'quote-rueckrechenbar',
    elemente: [
      tabelle(
        'x',
        '|Gruppe|Hilfen 2023|Hilfen 2024|Veränderung %|\n|A|14|•|-85.7|\n|B|50|60|20.0|\n|C|80|100|25.0|',
      ),
    ],
  },
  {
    was: 'a single gap in the sum of a column',
    raum: '093009',
    code: 'eine-luecke',
    elemente: [
      tabelle('x', '|Gruppe|Hilfen|\n|A|•|\n|B|12|\n|C|30|\n|Insgesamt|44|', {
        summenzeile: 'true',
      }),
    ],
  },
  {
    was: 'a single gap in the sum of a row',
    raum: '093010',
    code: 'eine-luecke',
    elemente: [
      tabelle('x', '|Gruppe|Mädchen|Jungen|Insgesamt|\n|A|•|12|14|\n|B|20|22|42|\n|C|5|7|12|', {
        summenspalte: 's3',
      }),
    ],
  },
  {
    was: 'two gaps that hide nothing but secret counts',
    raum: '093011',
    code: 'luecken-bestimmbar',
    elemente: [
      tabelle(
        'x',
        '|Gruppe|Mädchen|Jungen|Insgesamt|\n|A|•|•|2|\n|B|•|•|20|\n|C|7|8|15|\n|Insgesamt|8|29|37|',
        { summenzeile: 'true', summenspalte: 's3' },
      ),
    ],
  },
  {
    was: 'gaps in a table with two margins that only all sums together give away',
    raum: '093012',
    code: 'luecken-bestimmbar',
    elemente: [
      tabelle(
        'x',
        '|Gruppe|ambulant|teilstationär|stationär|Insgesamt|\n|A|•|•|•|12|\n|B|•|•|5|17|\n|C|4|6|•|15|\n|Insgesamt|9|18|17|44|',
        { summenzeile: 'true', summenspalte: 's4' },
      ),
    ],
  },
  {
    was: 'Planungsräume in one table and their Bezirksregion in another',
    raum: '094013',
    code: 'raumebenen',
    elemente: [
      tabelle('plr', '|Planungsraum|Hilfen|\n|Kietzer Feld/Nachtheide|•|\n|Wendenschloß|31|'),
      tabelle('bzr', '|Jahr|Hilfen|\n|2024|33|'),
    ],
  },
  {
    was: 'a Bezirksregion of one Planungsraum, hidden on one level only',
    raum: '094016',
    code: 'gleicher-raum-offen',
    elemente: [
      tabelle('plr', '|Raum|Hilfen|\n|09401635 Müggelheim|•|'),
      tabelle('bzr', '|Raum|Hilfen|\n|094016 Müggelheim|12|'),
    ],
  },
  {
    was: 'the same figure hidden in one table and open in another',
    raum: '094014',
    code: 'anderswo-offen',
    elemente: [
      tabelle(
        'a',
        '|Planungsraum|Hilfen|\n|Allende I|•|\n|Allende II|31|\n|Siedlung Kämmereiheide|•|',
      ),
      tabelle('b', '|Planungsraum|Anzahl der Hilfen|\n|Allende I|7|\n|Allende II|31|'),
    ],
  },
  {
    was: 'a text names what a table hides',
    raum: '095017',
    code: 'im-text-offen',
    elemente: [
      tabelle('x', '|Planungsraum|Hilfen|\n|Hirschgarten|•|\n|Alt-Friedrichshagen|•|'),
      text('t', 'In Hirschgarten wurden nur 2 Hilfen gezählt.'),
    ],
  },
  {
    was: 'a note below the table names it in a word',
    raum: '095018',
    code: 'im-text-offen',
    elemente: [
      tabelle('x', '|Art|Hilfen|\n|ambulant|•|\n|stationär|•|', {
        anmerkungen: '["Stationär waren es zwei Hilfen."]',
      }),
    ],
  },
  {
    was: 'an alternative text names it',
    raum: '095019',
    code: 'im-text-offen',
    elemente: [
      tabelle('x', '|Art|Hilfen|\n|ambulant|•|\n|stationär|•|'),
      '  - id: y\n    art: zeitreihe\n    indikator: B1\n    alternativtext: "Nur eine Hilfe war stationär."',
    ],
  },
  {
    was: 'shares that add up to 100 percent with one gap',
    raum: '094015',
    code: 'ergaenzung-zu-hundert',
    elemente: [
      tabelle(
        'x',
        '|Gruppe|ambulant %|teilstationär %|stationär %|\n|A|60.0|30.0|10.0|\n|B|75.0|24.4|•|',
      ),
    ],
  },
  {
    was: 'the sum of a row and the sum over Planungsräume together',
    raum: '095020',
    code: 'raumebenen',
    elemente: [
      tabelle(
        'plr',
        '|Planungsraum|Mädchen|Jungen|Hilfen|\n|Mittelheide|•|10|•|\n|Dammheide|8|9|17|',
        { summenspalte: 's3' },
      ),
      tabelle('bzr', '|Raum|Hilfen|\n|095020|30|'),
    ],
  },
]

/** Tables like these with nothing to find. */
export const clean: Files = profil(
  '092007',
  tabelle('zweite', '|Gruppe|Hilfen|\n|A|•|\n|B|•|\n|C|30|\n|Insgesamt|44|', {
    summenzeile: 'true',
  }),
  tabelle(
    'ring',
    '|Stufe|Meldungen Nord|Meldungen Süd|Insgesamt|\n|1|•|•|20|\n|2|•|•|20|\n|Insgesamt|20|20|40|',
    {
      summenzeile: 'true',
      summenspalte: 's3',
      titel: 'Meldungen',
    },
  ),
  tabelle('dinge', '|Art|Einrichtungen|\n|Kita|1|\n|Schule|2|\n|Insgesamt|3|', {
    summenzeile: 'true',
    titel: 'Einrichtungen',
  }),
  tabelle(
    'quote',
    '|Gruppe|Kinder gesamt|Kinder im Verein|Anteil %|\n|A|4120|•|0.5|\n|B|805|121|15.0|',
    {
      titel: 'Sport',
    },
  ),
  tabelle('jahre', '|Jahr|Beratungen|\n|2022|3|\n|2023|12|\n|2024|14|', { titel: 'Beratungen' }),
  text(
    'satz',
    'Im 2. Halbjahr gab es Hilfen in 2 Einrichtungen; sie sind auf 3 Seiten beschrieben.',
  ),
)

/** Everything that is planted, in one workspace. */
export const allPlanted: Files = Object.assign(
  {},
  ...planted.map(({ raum, elemente }) => profil(raum, ...elemente)),
) as Files

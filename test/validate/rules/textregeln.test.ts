import { describe, expect, test } from 'vitest'
import { check } from '../support.ts'
import { markedInEach } from './marked.ts'
import { sentencesOf } from './sentences.ts'

/** Per rule: texts, and the words it marks in them; nothing where it must stay silent. */
const faelle: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platzhalter: {
    '…': '…',
    'Bla Blub': 'Bla Blub',
    'Der Anteil liegt bei XX %.': 'XX',
    'Hier kann Herr Beispiel noch etwas ergänzen.': 'Hier kann Herr Beispiel noch etwas ergänzen',
    'Lorem ipsum dolor sit amet.': 'Lorem ipsum | dolor sit amet',
    'Die Zahl wird nachgereicht.': 'wird nachgereicht',
    'Leitung: N.N.': 'N.N.',
    '- Spielplätze\n- …': '…',
    'Die Bauzeit ist noch offen (tbd).': 'tbd',
    // Not: an ellipsis at the end of a quotation, Roman numbers, „hier“ as a place.
    'Die Kinder sagten: „Wir wollen schaukeln …“': '',
    'Bauabschnitt XX gibt es nicht, XXL auch nicht.': 'XX',
    'Hier kann man im Sommer baden.': '',
    'Beispielhaft ist der Umbau des Platzes.': '',
    'Die Öffnungszeiten … sind lang.': '…',
  },
  'fremde-region': {
    'In der Bezirksregion Schillerpromenade ist der soziale Status niedrig.': 'Schillerpromenade',
    'Niederschöneweide hat viele junge Familien.': 'Niederschöneweide',
    'Im Planungsraum Hasenheide wohnen viele Kinder.': 'Hasenheide',
    // Not: comparison, place, the name of a station, the own Planungsräume.
    'Der Anteil ist höher als in Niederschöneweide.': '',
    'Adlershof grenzt im Norden an Niederschöneweide.': '',
    'Die S-Bahn fährt zum Bahnhof Niederschöneweide.': '',
    'Der Planungsraum Dörpfeldstraße West ist dicht bebaut.': '',
    'Die Hasenheide ist ein Park.': '',
  },
  fussnotenziffer: {
    'Die Quote sank seit 20171 leicht.': '20171',
    'Das gilt für alle Haushalte2.': 'Haushalte2',
    'Die Zahl der Plätze stieg.3 Danach sank sie.': '.3',
    'Seit 2017 wohnen hier 20171 Menschen.': '',
    'Die A113 und die B96a sind laut; die Linie M17 hilft.': '',
    'Im Jahr 2017[^1] sank die Quote.\n\n[^1]: Neue Altersgrenze.': '',
  },
  zahlenschreibweise: {
    'Der Anteil liegt bei 8.8 %.': '8.8',
    'Es sind 22,417 Menschen.': '22,417',
    'Der Anteil liegt bei 8,8 %, das sind 22.417 Menschen.': '',
    'Kapitel 8.1 und Version 1.2 gelten ab 1.1.2025.': '',
    'Nach Kapitel 5.2 je Kind': '',
  },
  personenangabe: {
    'Auskunft gibt Frau Beispiel-Muster.': 'Frau Beispiel-Muster',
    'Tel. 030 90297-1234': 'Tel. 030 90297-1234',
    'Schreiben Sie an erika.beispiel@example.org.': 'erika.beispiel@example.org',
    'Frau und Mann wohnen in der Frau-Holle-Straße.': '',
    'Schreiben Sie an spk@example.org.': '',
    'Es sind 030 Fälle, im Jahr 2024 waren es 22.417.': '',
    'Die Bezirksstadträtin hat zugestimmt.': '',
  },
  fachwort: {
    'Das Jungendamt stellt das Kurzporträit vor.': 'Jungendamt | Kurzporträit',
    'Die 18-Järigen ziehen fort.': '18-Järigen',
    'Das Jugendamt stellt das Kurzporträt der 18-Jährigen vor.': '',
  },
  textform: {
    '## Lage\nDie Region wächst.': '##',
    'Die Region <b>wächst</b>.': '<b> | </b>',
    'Ein Zeichen[^1] ohne Text.': '[^1]',
    '• erster Punkt': '•',
    '- **fett**, *kursiv* und [Link](https://www.berlin.de)\n- zweiter Punkt': '',
    'Wer < 3 Jahre alt ist, zählt nicht; 5 > 3.': '',
    '| Jahr | Zahl |\n| --- | --- |\n| 2020 | 5 |': '',
  },
  schriftzeichen: {
    'Die Quote liegt bei ≥ 8 %, Tendenz →.': '≥ | →',
    'Erledigt ✔ und gut 😀.': '✔ | 😀',
    'Ein geschützter Bindestrich: S‑Bahn': '‑',
    'Straße, Łódź, Θήβα, Москва, 25 m², ½, „so“ – §, €, −3 °C': '',
    'a\u0308 ist ein ä.': '',
    'Schmales\u202fLeerzeichen, weiches\u00adZeichen': '',
  },
  textmarke: {
    'Der Anteil beträgt {{wrt:B1}}.': '{{wrt:B1}}',
    'Der Anteil beträgt {{wert:Q9}}.': '{{wert:Q9}}',
    'Der Anteil beträgt {{wert:B1@0902}}.': '{{wert:B1@0902}}',
    'Der Anteil beträgt {wert:B1}.': '{wert:B1}',
    'Der Anteil ist {{vergleich:B1}}.': '{{vergleich:B1}}',
    'In {{gebiet}} beträgt er {{wert:B1}}, {{trend:B1:5}}, {{vergleich:B1:berlin}}.': '',
    'Geschweifte Klammern \\{{so}} bleiben stehen.': '',
  },
}

describe.each(Object.entries(faelle))('%s', (regel, expected) => {
  test('marks what is wrong and nothing else', async () => {
    expect(await markedInEach(regel, expected)).toEqual(expected)
  })
})

test('gender-schreibweise: the first place of a file, and none in the agreed form', async () => {
  const bezirk = (gender: string): string => `bezirk: "09"
name: Treptow-Köpenick
gliederung: klein
sprache: {gender: ${gender}}
aemter:
  - id: jugend
    name: Jugendamt
`
  const texte = {
    'Die Bewohner*innen treffen sich.': 'Bewohner*innen',
    'Die Nachbar*innen auch.': '',
  }
  expect(
    await markedInEach('gender-schreibweise', texte, { 'bezirk.yaml': bezirk('neutral') }),
  ).toEqual(texte)
  const agreed = { 'Die Bewohner*innen treffen sich.': '', 'Von 8:30 Uhr an, siehe 5:innen.': '' }
  expect(
    await markedInEach('gender-schreibweise', agreed, { 'bezirk.yaml': bezirk('stern') }),
  ).toEqual(agreed)
})

test('schriftzeichen: also in cells of a CSV file, and not where a finding is answered', async () => {
  const sentences = await sentencesOf('schriftzeichen', {
    'profil.yaml':
      'raum: "092007"\nhinweise_beantwortet:\n  - regel: platzhalter\n    begruendung: So → gemeint.\n',
    'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: eigene
    art: tabelle
    titel: Eigene Tabelle
    datei: tabellen/t.csv
    quellen: []
    spalten:
      - {id: name, titel: Name}
`,
    'tabellen/t.csv': 'name\nohne\nhin → her\n',
  })
  expect(sentences).toEqual([
    'tabellen/t.csv:3 Fehler Das Zeichen „→“ (U+2192) fehlt in der Schrift des Dokuments.',
  ])
})

test('schriftzeichen: also in the outlines and in bezirk.yaml', async () => {
  expect(
    await check({
      'profiles/092007-adlershof/profil.yaml': 'raum: "092007"\n',
      'bezirk.yaml':
        'bezirk: "09"\nname: Treptow-Köpenick\naemter: [{id: jugend, name: Jugend → Amt}]\n',
      'katalog/glossar.yaml': 'eintraege:\n  - begriff: LOR\n    erklaerung: Räume ✓ bekannt.\n',
    }),
  ).toMatchInlineSnapshot(`
    "bezirk.yaml:3:36 Fehler Das Zeichen „→“ (U+2192) fehlt in der Schrift des Dokuments. [regel/schriftzeichen]
      3 | aemter: [{id: jugend, name: Jugend → Amt}]
        |                                    ^
      → Schreiben Sie „nach“, „zu“ oder „dann“.

    katalog/glossar.yaml:3:23 Fehler Das Zeichen „✓“ (U+2713) fehlt in der Schrift des Dokuments. [regel/schriftzeichen]
      3 |     erklaerung: Räume ✓ bekannt.
        |                       ^
      → Schreiben Sie in Worten, was es sagt, oder lassen Sie es weg."
  `)
})

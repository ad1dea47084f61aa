import type { Dokument } from '../../../src/model/dokument.ts'

/** A paper with every kind of block. */
export const dokument: Dokument = {
  titel: 'Vergleich & Stand',
  untertitel: 'Ausgabe 2026 gegen 2024',
  bloecke: [
    { art: 'ueberschrift', ebene: 2, text: 'Was sich geändert hat' },
    { art: 'absatz', text: 'Zwei Abschnitte <neu>.' },
    { art: 'ueberschrift', ebene: 3, text: 'Wortlaut' },
    { art: 'liste', punkte: ['eins', 'zwei'] },
    {
      art: 'wortvergleich',
      stelle: 'Kapitel 1',
      teile: [
        { art: 'gleich', text: 'Die Region ' },
        { art: 'weg', text: 'schrumpft' },
        { art: 'neu', text: 'wächst' },
      ],
    },
    {
      art: 'tabelle',
      titel: 'Zahlen',
      kopf: ['Kennzahl', 'alt', 'neu'],
      zeilen: [['Einwohnerzahl', '22 000', '22 417']],
      zahlen: [1, 2],
    },
    { art: 'verweise', verweise: [{ text: 'Adlershof', ziel: 'adlershof/profil.html' }] },
  ],
}

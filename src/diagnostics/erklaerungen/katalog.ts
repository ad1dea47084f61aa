import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about the catalogue of Indikatoren: `katalog/…`. */
export const katalogErklaerungen: Erklaerungen = {
  formel: {
    titel: 'Formel unlesbar',
    ursache: 'Zähler oder Nenner eines Indikators lassen sich nicht rechnen.',
    abhilfe:
      'Korrigieren Sie die Formel in katalog/indikatoren.yaml: erlaubt sind Spalten, Zahlen, + - * / und Klammern.',
    beispiel: { vorher: 'zaehler: e_e00_01 +', nachher: 'zaehler: e_e00_01 + e_e01_02' },
  },
  rechenweg: {
    titel: 'Rechenweg passt nicht',
    ursache:
      'Der Rechenweg des Indikators passt nicht zu seinen Daten, zum Beispiel Ebenen, die es dort nicht gibt.',
    abhilfe: 'Vergleichen Sie den Eintrag mit den Spalten des Datensatzes.',
  },
  'datensatz-unbekannt': {
    titel: 'Unbekannter Datensatz',
    ursache: 'Der Indikator nennt einen Datensatz, den die Datenbibliothek nicht hat.',
    abhilfe: 'Korrigieren Sie den Namen, oder spielen Sie den Datensatz ein.',
  },
  'spalte-unbekannt': {
    titel: 'Unbekannte Spalte',
    ursache: 'Der Indikator nennt eine Spalte, die der Datensatz nicht hat.',
    abhilfe: 'Korrigieren Sie den Namen der Spalte.',
  },
  klassen: {
    titel: 'Klassen unvollständig',
    ursache: 'In den Daten stehen Klassen, die der Katalog nicht beschreibt, oder umgekehrt.',
    abhilfe: 'Ergänzen Sie die Klassen des Indikators.',
  },
}

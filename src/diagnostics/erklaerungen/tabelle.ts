import type { Erklaerungen } from '../erklaerung.ts'

/** Findings of reading an own CSV file: `tabelle/…`. */
export const tabelleErklaerungen: Erklaerungen = {
  form: {
    titel: 'Form einer CSV-Datei',
    ursache:
      'Eine Zeile hat mehr oder weniger Zellen als die Kopfzeile, oder Anführungszeichen sind nicht geschlossen.',
    abhilfe: 'Prüfen Sie Trennzeichen und Anführungszeichen dieser Zeile.',
    beispiel: { vorher: 'raum;zahl\n09200715;12;3', nachher: 'raum;zahl\n09200715;12,3' },
  },
}

import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about answers to findings: `regel/antwort-…`. */
export const antwortErklaerungen: Erklaerungen = {
  'antwort-ohne-befund': {
    titel: 'Antwort ohne Befund',
    ursache:
      'Ein Eintrag unter hinweise_beantwortet passt auf keinen Befund. Die Stelle hat sich geändert, oder sie war nie ein Befund.',
    abhilfe: 'Löschen Sie den Eintrag, oder korrigieren Sie „stelle“.',
  },
  'antwort-unbekannt': {
    titel: 'Antwort auf eine Regel, die es nicht gibt',
    ursache: 'Unter hinweise_beantwortet steht der Name einer Regel, die es nicht gibt.',
    abhilfe: 'Korrigieren Sie den Namen; alle Regeln zeigt „bzrp explain“.',
  },
  'antwort-unzulaessig': {
    titel: 'Befund lässt sich nicht beantworten',
    ursache: 'Manche Regeln kennen keine Ausnahme: ein unbekannter Schlüssel bleibt unbekannt.',
    abhilfe: 'Beheben Sie den Befund, und löschen Sie die Antwort.',
  },
}

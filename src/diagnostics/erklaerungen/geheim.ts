import type { Erklaerungen } from '../erklaerung.ts'

/** Findings of statistical confidentiality: `geheim/…`. */
export const geheimErklaerungen: Erklaerungen = {
  'kleine-zahl': {
    titel: 'Kleine Zahl',
    ursache:
      'Die Zahl liegt unter der Mindestfallzahl aus bezirk.yaml. Einzelne Menschen wären zu erkennen.',
    abhilfe: 'Ersetzen Sie sie durch •, oder fassen Sie Zeilen zusammen.',
    beispiel: { vorher: "- ['09200715', '2']", nachher: "- ['09200715', '•']" },
  },
  'nenner-zu-klein': {
    titel: 'Quote mit kleinem Nenner',
    ursache: 'Die Quote bezieht sich auf weniger Menschen als der Mindestnenner aus bezirk.yaml.',
    abhilfe: 'Zeigen Sie die Quote nur für größere Räume.',
  },
  'quote-rueckrechenbar': {
    titel: 'Quote gibt eine kleine Zahl preis',
    ursache: 'Aus der Quote und ihrem Nenner lässt sich die geheime Anzahl ausrechnen.',
    abhilfe: 'Sperren Sie auch die Quote, oder runden Sie gröber.',
  },
  'summe-ungekennzeichnet': {
    titel: 'Summe gibt eine Lücke preis',
    ursache:
      'In einer Zeile oder Spalte fehlt nur eine Zahl, und die Summe steht da: die fehlende lässt sich ausrechnen.',
    abhilfe: 'Sperren Sie eine zweite Zahl derselben Zeile oder Spalte, oder die Summe.',
  },
  'summe-passt-nicht': {
    titel: 'Summe passt nicht zu ihren Teilen',
    ursache: 'Die Prüfung auf Rückrechnung braucht Summen, die stimmen.',
    abhilfe: 'Prüfen Sie die Zahlen an der Quelle.',
  },
  'ergaenzung-zu-hundert': {
    titel: 'Anteile ergänzen sich zu hundert',
    ursache: 'Alle Anteile bis auf einen stehen da: der fehlende ist der Rest zu hundert Prozent.',
    abhilfe: 'Sperren Sie einen zweiten Anteil.',
  },
  'anderswo-offen': {
    titel: 'An anderer Stelle offen',
    ursache:
      'Eine gesperrte Zahl steht an einer anderen Stelle des Profils oder ergibt sich aus ihr.',
    abhilfe: 'Sperren Sie sie an beiden Stellen.',
  },
  'im-text-offen': {
    titel: 'Im Text offen',
    ursache: 'Eine gesperrte Zahl steht in einem Text des Profils.',
    abhilfe: 'Streichen Sie die Zahl aus dem Text.',
  },
  'sperrung-ohne-wirkung': {
    titel: 'Sperrung ohne Wirkung',
    ursache:
      'Eine Zahl ist gesperrt, lässt sich aber aus den anderen genau oder fast genau ausrechnen.',
    abhilfe: 'Sperren Sie die im Hinweis genannten weiteren Zahlen.',
  },
  'nicht-pruefbar': {
    titel: 'Nicht prüfbar',
    ursache:
      'Die Tabelle ist zu groß oder zu widersprüchlich, um die Sperrungen zu prüfen. Geprüft heißt dann nicht sicher.',
    abhilfe: 'Teilen Sie die Tabelle, und prüfen Sie die Sperrungen von Hand.',
  },
}

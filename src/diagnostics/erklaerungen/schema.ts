import type { Erklaerungen } from '../erklaerung.ts'

/** Findings of the schemas: `schema/…`. */
export const schemaErklaerungen: Erklaerungen = {
  'feld-fehlt': {
    titel: 'Pflichtfeld fehlt',
    ursache: 'Ein Feld, ohne das der Eintrag nichts bedeutet, ist nicht da.',
    abhilfe:
      'Ergänzen Sie das Feld. Was hineingehört, zeigt der Editor oder das Schema im Ordner schemas/.',
    beispiel: {
      vorher: '- kapitel: "8.1"\n  fehlanzeige: {}',
      nachher: '- kapitel: "8.1"\n  fehlanzeige:\n    begruendung: Es wurde nichts gemeldet.',
    },
  },
  'feld-unbekannt': {
    titel: 'Unbekanntes Feld',
    ursache:
      'Das Feld ist hier nicht vorgesehen: es ist vertippt, steht an der falschen Stelle oder ist falsch eingerückt. Sein Inhalt erschiene nirgends.',
    abhilfe: 'Folgen Sie dem Vorschlag, rücken Sie es richtig ein, oder löschen Sie es.',
    beispiel: {
      vorher: 'kernausage: Die Plätze reichen.',
      nachher: 'kernaussage: Die Plätze reichen.',
    },
  },
  'wert-unzulaessig': {
    titel: 'Wert, den es nicht gibt',
    ursache: 'Das Feld nimmt nur bestimmte Werte.',
    abhilfe: 'Wählen Sie einen der genannten Werte; der Editor bietet sie an.',
    beispiel: { vorher: 'dringlichkeit: sehr hoch', nachher: 'dringlichkeit: hoch' },
  },
  'art-unbekannt': {
    titel: 'Unbekannte Art von Element',
    ursache: 'Eine solche Art von Element gibt es nicht.',
    abhilfe: 'Wählen Sie eine der genannten Arten.',
    beispiel: { vorher: 'art: bilder', nachher: 'art: bild' },
  },
  schreibweise: {
    titel: 'Schreibweise passt nicht',
    ursache:
      'Das Feld verlangt eine bestimmte Form, zum Beispiel eine Kennung aus Kleinbuchstaben oder einen LOR-Schlüssel aus sechs Ziffern.',
    abhilfe: 'Schreiben Sie den Wert wie im Beispiel des Hinweises.',
    beispiel: { vorher: 'id: Kita Nord', nachher: 'id: kita-nord' },
  },
  datum: {
    titel: 'Kein Datum',
    ursache: 'Daten stehen als Jahr-Monat-Tag, damit sie in jedem Programm dasselbe bedeuten.',
    abhilfe: 'Schreiben Sie vier Ziffern für das Jahr, zwei für den Monat, zwei für den Tag.',
    beispiel: { vorher: 'stand: 31.12.2024', nachher: 'stand: 2024-12-31' },
  },
  'leeres-feld': {
    titel: 'Leeres Feld',
    ursache: 'Das Feld ist da, aber leer. Ob etwas fehlt oder nichts zu sagen ist, bleibt unklar.',
    abhilfe: 'Füllen Sie das Feld, oder löschen Sie die Zeile.',
    beispiel: { vorher: 'ueberschrift:', nachher: 'ueberschrift: Kitas' },
  },
  'text-zu-kurz': {
    titel: 'Text zu kurz',
    ursache: 'Der Text ist kürzer, als er sein muss, um etwas zu sagen.',
    abhilfe: 'Schreiben Sie ausführlicher.',
  },
  'text-zu-lang': {
    titel: 'Text zu lang',
    ursache: 'Der Text passt nicht an die Stelle, an der er erscheint.',
    abhilfe: 'Kürzen Sie ihn, oder sagen Sie den Rest in einem Fließtext.',
  },
  'liste-zu-kurz': {
    titel: 'Liste zu kurz',
    ursache: 'Die Liste hat weniger Einträge, als nötig sind.',
    abhilfe: 'Ergänzen Sie Einträge, oder löschen Sie das Feld, wenn es nicht Pflicht ist.',
  },
  'liste-zu-lang': {
    titel: 'Liste zu lang',
    ursache: 'Die Liste hat mehr Einträge, als vorgesehen sind.',
    abhilfe: 'Prüfen Sie, ob Einträge doppelt sind; teilen Sie die Liste.',
  },
  'keine-zahl': {
    titel: 'Keine Zahl',
    ursache: 'Hier steht ein Text, wo eine Zahl gebraucht wird.',
    abhilfe: 'Schreiben Sie nur die Zahl, ohne Einheit und Zusatz.',
    beispiel: { vorher: 'kapazitaet: ca. 60', nachher: 'kapazitaet: 60' },
  },
  'keine-ganze-zahl': {
    titel: 'Keine ganze Zahl',
    ursache: 'Das Feld zählt etwas; Nachkommastellen sind nicht möglich.',
    abhilfe: 'Schreiben Sie eine ganze Zahl.',
    beispiel: { vorher: 'teilnehmende: 12.5', nachher: 'teilnehmende: 12' },
  },
  'zahl-deutsch': {
    titel: 'Zahl in deutscher Schreibweise',
    ursache:
      'In YAML trennt ein Punkt die Nachkommastellen, und Tausender werden nicht getrennt. Mit Komma wäre es ein Text.',
    abhilfe:
      'Schreiben Sie die Zahl wie im Hinweis; im Profil erscheint sie in deutscher Schreibweise.',
    beispiel: { vorher: 'wert: 12,5', nachher: 'wert: 12.5' },
  },
  'zahl-mehrdeutig': {
    titel: 'Mehrdeutige Zahl',
    ursache: 'Die Zahl kann zweierlei bedeuten: mit Tausenderpunkt oder mit Nachkommastellen.',
    abhilfe: 'Schreiben Sie die gemeinte Zahl ohne Tausendertrennung.',
    beispiel: { vorher: 'betrag: 1.250', nachher: 'betrag: 1250' },
  },
  'zahl-in-anfuehrungszeichen': {
    titel: 'Zahl in Anführungszeichen',
    ursache: 'In Anführungszeichen ist eine Zahl ein Text.',
    abhilfe: 'Löschen Sie die Anführungszeichen.',
    beispiel: { vorher: 'wohneinheiten: "120"', nachher: 'wohneinheiten: 120' },
  },
  'zahl-ausserhalb': {
    titel: 'Zahl außerhalb des Möglichen',
    ursache:
      'Die Zahl ist kleiner oder größer, als sie hier sein kann. Meist ist eine Ziffer zu viel.',
    abhilfe: 'Prüfen Sie die Zahl.',
    beispiel: { vorher: 'ausgabe: 20255', nachher: 'ausgabe: 2025' },
  },
  'kein-wahrheitswert': {
    titel: 'Weder true noch false',
    ursache:
      'Das Feld kennt nur wahr und falsch. „ja“, „nein“, „on“ und „off“ lesen manche Programme so und andere anders.',
    abhilfe: 'Schreiben Sie true oder false.',
    beispiel: { vorher: 'gesichert: ja', nachher: 'gesichert: true' },
  },
}

import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about files as a whole and about own tables: `datei/…` and `tabelle/…`. */
export const dateiErklaerungen: Erklaerungen = {
  'bezirk-fehlt': {
    titel: 'bezirk.yaml fehlt',
    ursache: 'Ein Arbeitsordner beginnt mit bezirk.yaml: dort stehen Bezirk, Ämter und Fristen.',
    abhilfe: 'Legen Sie die Datei an, zum Beispiel mit „bzrp init“.',
  },
  'profil-fehlt': {
    titel: 'profil.yaml fehlt',
    ursache: 'Im Ordner eines Profils fehlt die Datei, die sagt, welchen Raum er beschreibt.',
    abhilfe: 'Legen Sie profil.yaml mit dem Schlüssel der Bezirksregion an.',
    beispiel: { vorher: '(keine Datei)', nachher: 'raum: "092007"' },
  },
  'kein-profil': {
    titel: 'Kein Profil im Arbeitsordner',
    ursache: 'Der Ordner profiles/ ist leer oder fehlt.',
    abhilfe: 'Legen Sie mit „bzrp new 092007“ ein Profil an.',
  },
  fehlt: {
    titel: 'Datei fehlt',
    ursache: 'Eine Datei, die zum Arbeitsordner gehört, ist nicht da.',
    abhilfe: 'Stellen Sie sie wieder her, oder entfernen Sie den Verweis auf sie.',
  },
  'falscher-name': {
    titel: 'Datei heißt fast richtig',
    ursache:
      'Der Name unterscheidet sich von dem erwarteten nur in Groß- und Kleinschreibung oder Endung. Auf anderen Rechnern würde die Datei nicht gefunden.',
    abhilfe: 'Benennen Sie die Datei wie im Hinweis.',
    beispiel: { vorher: 'Perspektiven.yml', nachher: 'perspektiven.yaml' },
  },
  'unbekannte-datei': {
    titel: 'Datei, die niemand liest',
    ursache: 'Diese Datei gehört zu keinem Teil des Profils; ihr Inhalt erscheint nirgends.',
    abhilfe:
      'Verschieben Sie sie an die richtige Stelle, oder legen Sie sie außerhalb des Profils ab.',
  },
  zeichensatz: {
    titel: 'Anderer Zeichensatz',
    ursache: 'Die Datei ist nicht in UTF-8 gespeichert; Umlaute würden falsch gelesen.',
    abhilfe: 'Speichern Sie die Datei im Zeichensatz UTF-8.',
  },
  'kein-text': {
    titel: 'Keine Textdatei',
    ursache:
      'Die Datei enthält etwas anderes als Text, zum Beispiel ein Word-Dokument mit der Endung .yaml.',
    abhilfe: 'Speichern Sie den Inhalt als reinen Text in UTF-8.',
  },
  'verstecktes-zeichen': {
    titel: 'Verstecktes Zeichen',
    ursache:
      'Im Text steht ein Zeichen, das man nicht sieht, zum Beispiel aus einer Kopie aus Word. Es kann die Richtung des Textes umkehren oder Wörter trennen.',
    abhilfe: 'Löschen Sie es, indem Sie die Stelle neu eintippen.',
  },
  zeilenende: {
    titel: 'Alte Zeilenenden',
    ursache: 'Die Zeilen enden mit einem Zeichen, das heute kein Programm mehr erwartet (CR).',
    abhilfe: 'Speichern Sie die Datei mit Zeilenenden LF oder CRLF.',
  },
  'zu-gross': {
    titel: 'Datei zu groß',
    ursache: 'Die Datei ist größer, als bzrp sie liest. Meist ist es die falsche Datei.',
    abhilfe: 'Prüfen Sie, ob es die richtige ist; große Tabellen gehören in die Datenbibliothek.',
  },
  'ordner-statt-datei': {
    titel: 'Ordner statt Datei',
    ursache: 'Wo eine Datei erwartet wird, steht ein Ordner.',
    abhilfe: 'Benennen Sie den Ordner um und legen Sie die Datei an.',
  },
  'keine-datei': {
    titel: 'Keine gewöhnliche Datei',
    ursache: 'Hier steht ein Gerät oder eine Leitung.',
    abhilfe: 'Ersetzen Sie sie durch eine Datei.',
  },
  'keine-leserechte': {
    titel: 'Leserechte fehlen',
    ursache: 'bzrp darf die Datei nicht lesen.',
    abhilfe: 'Ändern Sie die Rechte der Datei.',
  },
  'verweis-nach-aussen': {
    titel: 'Verknüpfung nach außen',
    ursache:
      'Die Datei ist eine Verknüpfung, die aus dem Arbeitsordner hinausführt. Auf einem anderen Rechner gäbe es sie nicht.',
    abhilfe: 'Kopieren Sie die Datei in den Ordner.',
  },
  'verweis-ins-leere': {
    titel: 'Verknüpfung ins Leere',
    ursache: 'Die Datei ist eine Verknüpfung auf etwas, das es nicht gibt.',
    abhilfe: 'Löschen Sie die Verknüpfung, oder kopieren Sie die Datei hierher.',
  },
  unlesbar: {
    titel: 'Datei kann nicht gelesen werden',
    ursache: 'Das Betriebssystem meldet einen Fehler beim Lesen.',
    abhilfe: 'Prüfen Sie den Datenträger und die Rechte der Datei.',
  },
}

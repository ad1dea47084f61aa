import type { Erklaerungen } from '../erklaerung.ts'

/** Findings of reading YAML: `yaml/…`. */
export const yamlErklaerungen: Erklaerungen = {
  'anfuehrungszeichen-offen': {
    titel: 'Anführungszeichen nicht geschlossen',
    ursache:
      'Ein Text beginnt mit einem Anführungszeichen und endet ohne. Alles danach gehörte noch dazu.',
    abhilfe: 'Setzen Sie am Ende des Textes dasselbe Anführungszeichen wie am Anfang.',
    beispiel: { vorher: 'titel: "Lage', nachher: 'titel: "Lage"' },
  },
  'anfuehrungszeichen-fehlen': {
    titel: 'Anführungszeichen fehlen',
    ursache:
      'Der Text enthält ein Zeichen, das in YAML etwas bedeutet, etwa einen Doppelpunkt mit Leerzeichen oder eine Raute.',
    abhilfe: 'Setzen Sie den ganzen Text in gerade Anführungszeichen: "…".',
    beispiel: { vorher: 'titel: Kita: Lage und Plätze', nachher: 'titel: "Kita: Lage und Plätze"' },
  },
  anker: {
    titel: 'Marke (Anker)',
    ursache:
      'Mit & setzt YAML eine Marke, auf die andere Stellen verweisen. Wer die Stelle ändert, ändert dann unbemerkt auch jene; bzrp lässt das nicht zu.',
    abhilfe: 'Löschen Sie die Marke. Gehört & zum Text, setzen Sie ihn in Anführungszeichen.',
    beispiel: { vorher: 'titel: &t Lage', nachher: 'titel: Lage' },
  },
  verweis: {
    titel: 'Verweis auf eine Marke',
    ursache:
      'Mit * verweist YAML auf eine andere Stelle. Aus wenigen Zeilen können so sehr große Dateien werden; bzrp lässt das nicht zu.',
    abhilfe:
      'Schreiben Sie den Inhalt aus. Beginnt der Text wirklich mit *, setzen Sie ihn in Anführungszeichen.',
    beispiel: { vorher: 'text: *lage', nachher: 'text: Die Region liegt im Südosten.' },
  },
  anweisung: {
    titel: 'Anweisung an das Leseprogramm',
    ursache: 'Eine Zeile mit % am Anfang ist in YAML eine Anweisung. Ein Profil braucht keine.',
    abhilfe: 'Löschen Sie die Zeile.',
    beispiel: { vorher: '%YAML 1.1', nachher: 'schema: bzrp/1' },
  },
  typangabe: {
    titel: 'Typangabe',
    ursache:
      'Mit ! gibt YAML einen Datentyp an. bzrp weiß aus dem Schema, was Text und was Zahl ist.',
    abhilfe: 'Löschen Sie die Typangabe; gehört ! zum Text, setzen Sie ihn in Anführungszeichen.',
    beispiel: { vorher: 'ausgabe: !!int 2025', nachher: 'ausgabe: 2025' },
  },
  'doppelter-schluessel': {
    titel: 'Feld steht zweimal',
    ursache:
      'Dasselbe Feld steht zweimal an einer Stelle. Die meisten Programme nähmen stumm das letzte.',
    abhilfe: 'Löschen Sie eines der beiden, oder fassen Sie sie zusammen.',
    beispiel: { vorher: 'titel: Lage\ntitel: Räume', nachher: 'titel: Lage und Räume' },
  },
  'unzulaessiger-schluessel': {
    titel: 'Feldname, der keiner sein kann',
    ursache:
      'Der Name eines Feldes ist eine Liste, leer oder etwas, das andere Programme missverstehen.',
    abhilfe: 'Benennen Sie das Feld so, wie das Schema es vorsieht.',
  },
  feldname: {
    titel: 'Feldname fehlt oder ist unlesbar',
    ursache: 'Vor dem Doppelpunkt steht kein Name, oder einer, der so nicht gelesen werden kann.',
    abhilfe: 'Schreiben Sie Name, Doppelpunkt, Leerzeichen und dann den Inhalt.',
    beispiel: { vorher: ': Lage', nachher: 'titel: Lage' },
  },
  'feldname-zu-lang': {
    titel: 'Feldname zu lang',
    ursache:
      'Vor dem Doppelpunkt stehen sehr viele Zeichen. Meist ist es ein Text mit einem Doppelpunkt darin.',
    abhilfe: 'Setzen Sie den Text in Anführungszeichen.',
  },
  'doppelpunkt-fehlt': {
    titel: 'Doppelpunkt fehlt',
    ursache:
      'In dieser Zeile wird ein Feld erwartet, aber es fehlt der Doppelpunkt hinter seinem Namen.',
    abhilfe: 'Setzen Sie hinter den Namen einen Doppelpunkt und ein Leerzeichen.',
    beispiel: { vorher: 'titel Lage', nachher: 'titel: Lage' },
  },
  'leerzeichen-fehlt': {
    titel: 'Leerzeichen hinter dem Doppelpunkt fehlt',
    ursache: 'Ohne Leerzeichen hinter dem Doppelpunkt liest YAML Name und Inhalt als einen Text.',
    abhilfe: 'Setzen Sie hinter den Doppelpunkt ein Leerzeichen.',
    beispiel: { vorher: 'titel:Lage', nachher: 'titel: Lage' },
  },
  'geschuetztes-leerzeichen': {
    titel: 'Geschütztes Leerzeichen',
    ursache:
      'Hinter dem Doppelpunkt oder in der Einrückung steht ein geschütztes Leerzeichen, meist aus Word. YAML erkennt es nicht als Leerzeichen.',
    abhilfe: 'Ersetzen Sie es durch ein gewöhnliches Leerzeichen.',
  },
  einrueckung: {
    titel: 'Einrückung passt nicht',
    ursache:
      'Die Zeile ist anders eingerückt als die, zu denen sie gehört. Damit ist unklar, wozu sie gehört.',
    abhilfe: 'Rücken Sie zusammengehörige Zeilen gleich weit ein, mit zwei Leerzeichen je Ebene.',
    beispiel: {
      vorher: 'elemente:\n  - id: a\n   titel: A',
      nachher: 'elemente:\n  - id: a\n    titel: A',
    },
  },
  tabulator: {
    titel: 'Tabulator',
    ursache: 'Mit Tabulatoren darf YAML nicht einrücken: ihre Breite ist in jedem Programm anders.',
    abhilfe:
      'Ersetzen Sie jeden Tabulator durch Leerzeichen; viele Editoren tun das auf Wunsch selbst.',
  },
  'klammer-offen': {
    titel: 'Klammer nicht geschlossen',
    ursache: 'Eine eckige oder geschweifte Klammer wird geöffnet und nicht geschlossen.',
    abhilfe: 'Schließen Sie die Klammer. Gehört sie zum Text, setzen Sie ihn in Anführungszeichen.',
    beispiel: { vorher: 'quellen: [a, b', nachher: 'quellen: [a, b]' },
  },
  komma: {
    titel: 'Komma in einer Liste',
    ursache: 'In einer Liste in Klammern fehlt ein Komma, oder es steht eines zu viel.',
    abhilfe: 'Trennen Sie die Einträge mit je einem Komma.',
    beispiel: { vorher: 'quellen: [a b]', nachher: 'quellen: [a, b]' },
  },
  kommentar: {
    titel: 'Kommentar ohne Leerzeichen davor',
    ursache: 'Vor der Raute eines Kommentars muss ein Leerzeichen stehen.',
    abhilfe:
      'Setzen Sie ein Leerzeichen vor #. Gehört # zum Text, setzen Sie ihn in Anführungszeichen.',
  },
  'kommentar-im-text': {
    titel: 'Kommentar schneidet den Text ab',
    ursache:
      'Hinter einem Leerzeichen beginnt mit # ein Kommentar: was danach steht, fehlt im Profil.',
    abhilfe: 'Setzen Sie den ganzen Text in Anführungszeichen, wenn die Raute dazugehört.',
    beispiel: { vorher: 'text: Haus #3', nachher: 'text: "Haus #3"' },
  },
  rueckstrich: {
    titel: 'Rückstrich im Text',
    ursache:
      'In doppelten Anführungszeichen hat der Rückstrich eine Bedeutung; mit diesem Zeichen dahinter hat er keine.',
    abhilfe: 'Schreiben Sie \\\\ oder verwenden Sie einfache Anführungszeichen.',
  },
  zeichen: {
    titel: 'Zeichen am Anfang eines Textes',
    ursache: 'Mit diesem Zeichen darf in YAML kein Text ohne Anführungszeichen beginnen.',
    abhilfe: 'Setzen Sie den ganzen Text in Anführungszeichen.',
    beispiel: { vorher: 'text: @home', nachher: 'text: "@home"' },
  },
  'zu-tief': {
    titel: 'Zu tief geschachtelt',
    ursache:
      'Die Angaben sind tiefer als 32 Ebenen ineinander geschachtelt. So tief ist keine Angabe vorgesehen.',
    abhilfe: 'Prüfen Sie Klammern und Einrückungen.',
  },
  'zu-viele-angaben': {
    titel: 'Zu viele Angaben',
    ursache: 'Die Datei enthält mehr als 50.000 Angaben.',
    abhilfe: 'Legen Sie große Tabellen als CSV-Datei ab.',
  },
  'text-zu-lang': {
    titel: 'Text zu lang zum Lesen',
    ursache:
      'Ein einzelner Text ist länger, als bzrp überhaupt liest. Meist fehlt ein schließendes Anführungszeichen.',
    abhilfe: 'Prüfen Sie die Anführungszeichen davor, oder teilen Sie den Text.',
  },
  'leere-datei': {
    titel: 'Leere Datei',
    ursache: 'Die Datei enthält nichts oder nur Kommentare.',
    abhilfe: 'Füllen Sie die Datei, oder löschen Sie sie.',
  },
  'zweites-dokument': {
    titel: 'Zweites Dokument in einer Datei',
    ursache: 'Mit --- beginnt in YAML ein neues Dokument. Alles danach bliebe ungelesen.',
    abhilfe: 'Löschen Sie die Zeile, oder legen Sie den Rest in einer eigenen Datei ab.',
  },
  'verstecktes-zeichen': {
    titel: 'Verstecktes Zeichen',
    ursache:
      'In einem Feldnamen steht ein Zeichen, das man nicht sieht. Das Feld heißt dann anders, als es aussieht.',
    abhilfe: 'Tippen Sie den Namen neu ein.',
  },
  unlesbar: {
    titel: 'Unlesbare Stelle',
    ursache: 'An dieser Stelle ist die Datei kein YAML.',
    abhilfe:
      'Vergleichen Sie die Stelle mit einer Datei, die gelesen wird, zum Beispiel aus examples/.',
  },
}

import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about what stands in official files: `import/…`. */
export const importErklaerungen: Erklaerungen = {
  'delikt-fehlt': {
    titel: 'Delikt fehlt',
    ursache: 'Eine erwartete Deliktgruppe fehlt in der Datei.',
    abhilfe: 'Vergleichen Sie mit der Veröffentlichung der Polizei.',
  },
  'delikt-unbekannt': {
    titel: 'Unbekanntes Delikt',
    ursache: 'Eine Deliktgruppe ist neu; sie wird nicht eingespielt.',
    abhilfe: 'Ergänzen Sie den Katalog, wenn sie gebraucht wird.',
  },
  'dezimalzeichen-gemischt': {
    titel: 'Punkt und Komma gemischt',
    ursache: 'In einer Spalte stehen Zahlen mit Dezimalkomma und solche mit Dezimalpunkt.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'ebene-falsch': {
    titel: 'Falsche Ebene',
    ursache:
      'Die Schlüssel gehören zu einer anderen Ebene als erwartet, zum Beispiel zu Bezirksregionen statt Planungsräumen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'einrichtung-doppelt': {
    titel: 'Einrichtung steht zweimal',
    ursache: 'Zwei Zeilen haben dieselbe Kennung.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'gebietsstand-falsch': {
    titel: 'Falscher Gebietsstand',
    ursache: 'Die Schlüssel gehören zu den LOR eines anderen Gebietsstands.',
    abhilfe: 'Nehmen Sie die Datei nach den LOR 2021.',
  },
  'gebietsstand-gemischt': {
    titel: 'Gebietsstände gemischt',
    ursache: 'In der Datei stehen Schlüssel der LOR 2006 und der LOR 2021 nebeneinander.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'kein-gewicht': {
    titel: 'Gewicht fehlt',
    ursache: 'Für die Umrechnung zwischen den LOR fehlt das Gewicht eines Raums.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'kein-schluessel': {
    titel: 'Kein LOR-Schlüssel',
    ursache: 'In der Spalte der Räume steht etwas, das kein Schlüssel ist.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'keine-anzahl': {
    titel: 'Keine Anzahl',
    ursache: 'In einer Zählspalte steht eine Zahl mit Nachkommastellen oder eine negative.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'keine-flaeche': {
    titel: 'Keine Fläche',
    ursache: 'Ein Objekt hat keine Fläche, aus der sich ein Raum machen ließe.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'keine-zahl': {
    titel: 'Keine Zahl',
    ursache: 'In einer Zahlenspalte steht ein Text, der kein amtliches Zeichen ist.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'klasse-widerspruch': {
    titel: 'Klasse passt nicht zu den Werten',
    ursache: 'Die Klasse in der Datei ergibt sich nicht aus den Werten daneben.',
    abhilfe: 'Vergleichen Sie mit der Veröffentlichung.',
  },
  'koordinaten-unbekannt': {
    titel: 'Unbekanntes Koordinatensystem',
    ursache: 'Die Koordinaten sind weder Länge und Breite noch ETRS89/UTM 33N.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'lage-fehlt': {
    titel: 'Lage fehlt',
    ursache: 'Eine Einrichtung hat keine Koordinaten; sie fehlt auf den Karten.',
    abhilfe: 'Ergänzen Sie die Lage in der Quelle, wenn es sie gibt.',
  },
  'lage-unmoeglich': {
    titel: 'Lage außerhalb von Berlin',
    ursache: 'Die Koordinaten liegen nicht in Berlin.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'lor-unvollstaendig': {
    titel: 'LOR-Liste unvollständig',
    ursache: 'Der Liste fehlen Räume einer Ebene.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  mehrfachbelastung: {
    titel: 'Mehrfachbelastung passt nicht',
    ursache: 'Die Zahl der Belastungen ergibt sich nicht aus den fünf Themen.',
    abhilfe: 'Vergleichen Sie mit der Veröffentlichung.',
  },
  'objekt-fehlt': {
    titel: 'Objekte fehlen',
    ursache: 'Der Datei fehlen Objekte, die es laut Liste gibt.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  personenbezug: {
    titel: 'Personenbezogene Spalten',
    ursache:
      'Die Datei enthält Namen, Telefonnummern oder Postfächer. Sie werden nicht eingespielt.',
    abhilfe: 'Es ist nichts zu tun.',
  },
  'raum-alter-zuschnitt': {
    titel: 'Raum nach altem Zuschnitt',
    ursache: 'Ein Raum gehört zum Zuschnitt vor 2021 und lässt sich nicht zuordnen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'raum-doppelt': {
    titel: 'Raum steht zweimal',
    ursache: 'Derselbe Raum hat zwei Zeilen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'raum-fehlt': {
    titel: 'Raum fehlt',
    ursache: 'Für einen Raum gibt es keine Zeile; seine Zahlen gelten als nicht vorhanden.',
    abhilfe: 'Prüfen Sie, ob die Datei vollständig ist.',
  },
  'raum-fehlt-oft': {
    titel: 'Viele Räume fehlen',
    ursache: 'Für viele Räume gibt es keine Zeile. Vermutlich ist die Datei unvollständig.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'raum-unbekannt': {
    titel: 'Unbekannter Raum',
    ursache: 'Ein Schlüssel steht nicht in der LOR-Liste.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'raum-widerspruch': {
    titel: 'Lage und Schlüssel widersprechen sich',
    ursache:
      'Die Koordinaten liegen in einem anderen Raum als dem, dessen Schlüssel in der Zeile steht.',
    abhilfe: 'Prüfen Sie beide an der Quelle.',
  },
  'summe-passt-nicht': {
    titel: 'Summe passt nicht',
    ursache: 'Die Teile ergeben nicht die Summe, die in der Datei steht.',
    abhilfe:
      'Vergleichen Sie mit der Veröffentlichung; die Zahlen werden eingespielt, wie sie sind.',
  },
  tausendertrennung: {
    titel: 'Tausendertrennung',
    ursache: 'In einer Spalte stehen Punkte oder Leerzeichen zwischen Tausendern.',
    abhilfe: 'Prüfen Sie in der Vorschau, ob die Zahlen richtig gelesen sind.',
  },
  umlaufsinn: {
    titel: 'Umlaufsinn einer Fläche',
    ursache: 'Der Rand einer Fläche ist falsch herum beschrieben; er wurde umgedreht.',
    abhilfe: 'Es ist nichts zu tun.',
  },
  'wert-doppelt': {
    titel: 'Wert steht zweimal',
    ursache: 'Für Indikator, Raum und Stand gibt es zwei Zeilen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'widmung-unbekannt': {
    titel: 'Unbekannte Widmung',
    ursache: 'Eine Grünfläche hat eine Widmung, die bzrp nicht kennt; sie zählt nicht mit.',
    abhilfe: 'Prüfen Sie, ob sie zu den Grünanlagen gehört.',
  },
  'zeile-lueckenhaft': {
    titel: 'Lückenhafte Zeile',
    ursache: 'In einer Zeile fehlen Angaben; sie wird nicht eingespielt.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'zeile-unlesbar': {
    titel: 'Zeile unlesbar',
    ursache: 'Eine Zeile hat eine andere Zahl von Zellen als die Kopfzeile.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'zelle-leer': {
    titel: 'Leere Zelle',
    ursache:
      'Eine Zelle ist leer. Ob null oder unbekannt gemeint ist, bleibt offen; sie gilt als unbekannt.',
    abhilfe: 'Fragen Sie die Stelle, von der die Datei kommt.',
  },
}

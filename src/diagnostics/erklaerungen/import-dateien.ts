import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about official files as a whole: sheets, heads, columns, Stand: `import/…`. */
export const importDateiErklaerungen: Erklaerungen = {
  'art-unbekannt': {
    titel: 'Unbekannte Art',
    ursache: 'Eine Art von Zeile oder Einrichtung, die bzrp nicht kennt, bleibt außen vor.',
    abhilfe: 'Prüfen Sie, ob die Zeilen gebraucht werden.',
  },
  'bestand-unlesbar': {
    titel: 'Vorhandener Datensatz unlesbar',
    ursache: 'Der Datensatz, der ergänzt werden soll, ist beschädigt.',
    abhilfe: 'Löschen Sie seinen Ordner unter daten/ und spielen Sie alle Dateien neu ein.',
  },
  'blatt-fehlt': {
    titel: 'Tabellenblatt fehlt',
    ursache: 'Die Arbeitsmappe hat das erwartete Blatt nicht.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'blatt-unklar': {
    titel: 'Tabellenblatt unklar',
    ursache: 'Die Arbeitsmappe hat mehrere Blätter, und es ist nicht gesagt, welches gilt.',
    abhilfe: 'Nennen Sie das Blatt in der Zuordnung.',
  },
  'datei-doppelt': {
    titel: 'Datei doppelt',
    ursache: 'Zwei der Dateien enthalten dasselbe.',
    abhilfe: 'Geben Sie jede Datei nur einmal an.',
  },
  'datei-leer': {
    titel: 'Leere Datei',
    ursache: 'Die Datei enthält keine Zeilen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'datei-unlesbar': {
    titel: 'Datei unlesbar',
    ursache: 'Die Datei hat nicht das Format, das ihre Endung verspricht.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'datei-zu-viel': {
    titel: 'Zu viele Dateien',
    ursache: 'Für diese Art wird nur eine Datei gebraucht.',
    abhilfe: 'Geben Sie nur die passende Datei an.',
  },
  dateiname: {
    titel: 'Dateiname sagt nicht, was er soll',
    ursache: 'Aus dem Namen der Datei liest bzrp Stand oder Tabelle; hier geht das nicht.',
    abhilfe: 'Geben Sie der Datei den Namen, unter dem sie veröffentlicht wurde.',
  },
  'datensatz-vergeben': {
    titel: 'Name schon vergeben',
    ursache: 'Unter diesem Namen gibt es schon einen Datensatz anderer Herkunft.',
    abhilfe: 'Wählen Sie einen anderen Namen.',
  },
  'feld-fehlt': {
    titel: 'Feld fehlt',
    ursache: 'Der Datei fehlt ein Feld, das zum Einspielen nötig ist.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'jahr-unklar': {
    titel: 'Jahr unklar',
    ursache: 'Aus der Datei geht nicht hervor, für welches Jahr sie gilt.',
    abhilfe: 'Geben Sie den Stand mit --stand an.',
  },
  'kein-geojson': {
    titel: 'Kein GeoJSON',
    ursache: 'Die Datei enthält keine Objekte im Format GeoJSON.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'keine-csv': {
    titel: 'Keine CSV-Datei',
    ursache: 'Die Datei lässt sich mit keinem Trennzeichen in Spalten zerlegen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'kopf-fehlt': {
    titel: 'Kopfzeile fehlt',
    ursache: 'Die erste Zeile nennt nicht die erwarteten Spalten.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'spalte-doppelt': {
    titel: 'Spalte steht zweimal',
    ursache: 'Zwei Spalten haben denselben Namen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'spalte-fehlt': {
    titel: 'Spalte fehlt',
    ursache: 'Eine Spalte, die zum Einspielen nötig ist, fehlt.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'spalte-reserviert': {
    titel: 'Reservierter Spaltenname',
    ursache: 'Der Name der Spalte hat in der Datenbibliothek eine eigene Bedeutung.',
    abhilfe: 'Benennen Sie die Spalte in der Zuordnung um.',
  },
  'spalte-unbekannt': {
    titel: 'Unbekannte Spalte',
    ursache: 'Die Datei hat eine Spalte, die bzrp nicht kennt; sie wird nicht eingespielt.',
    abhilfe: 'Prüfen Sie, ob sie gebraucht wird.',
  },
  'spalten-anders': {
    titel: 'Spalten anders als beim letzten Mal',
    ursache: 'Die Datei hat andere Spalten als die schon eingespielten Stände.',
    abhilfe: 'Vergleichen Sie mit der Veröffentlichung.',
  },
  'stand-doppelt': {
    titel: 'Stand doppelt',
    ursache: 'Zwei Dateien gelten für denselben Stand.',
    abhilfe: 'Geben Sie für jeden Stand eine Datei an.',
  },
  'stand-unklar': {
    titel: 'Stand unklar',
    ursache: 'Aus der Datei geht nicht hervor, für welchen Tag sie gilt.',
    abhilfe: 'Geben Sie den Stand mit --stand an.',
  },
  'tabelle-doppelt': {
    titel: 'Tabelle doppelt',
    ursache: 'Dieselbe Tabelle kommt in zwei Dateien vor.',
    abhilfe: 'Geben Sie jede Tabelle nur einmal an.',
  },
  'tabelle-fehlt': {
    titel: 'Tabelle fehlt',
    ursache: 'Zu den Dateien gehört eine weitere Tabelle, die nicht angegeben ist.',
    abhilfe: 'Geben Sie alle Tabellen zusammen an.',
  },
  'xls-alt': {
    titel: 'Altes Excel-Format',
    ursache: 'Die Datei ist im Format von Excel 97 (.xls).',
    abhilfe: 'Speichern Sie sie in Excel als .xlsx oder CSV.',
  },
  'xlsx-beschaedigt': {
    titel: 'Beschädigte Arbeitsmappe',
    ursache: 'Die Datei lässt sich nicht als Arbeitsmappe öffnen.',
    abhilfe: 'Besorgen Sie die Datei neu, oder korrigieren Sie sie und spielen Sie sie erneut ein.',
  },
  'xlsx-zu-gross': {
    titel: 'Zu große Arbeitsmappe',
    ursache: 'Die Arbeitsmappe ist entpackt größer, als Tabellen der Ämter es sind.',
    abhilfe: 'Kopieren Sie das Blatt mit den Daten in eine neue Arbeitsmappe.',
  },
  'xlsx-verschluesselt': {
    titel: 'Verschlüsselte Arbeitsmappe',
    ursache: 'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
    abhilfe: 'Speichern Sie sie ohne Kennwort.',
  },
}

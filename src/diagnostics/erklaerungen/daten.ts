import type { Erklaerungen } from '../erklaerung.ts'

/** Findings about the data library: `daten/…`. */
export const datenErklaerungen: Erklaerungen = {
  beschreibung: {
    titel: 'Beschreibung eines Datensatzes',
    ursache:
      'Die Datei datapackage.json eines Datensatzes fehlt, ist kein JSON oder folgt nicht dem Schema. Seine Zahlen bleiben außen vor.',
    abhilfe: 'Spielen Sie den Datensatz mit „bzrp import“ neu ein.',
  },
  'datei-fehlt': {
    titel: 'Datei eines Datensatzes fehlt',
    ursache: 'Die Beschreibung nennt eine CSV-Datei, die es nicht gibt.',
    abhilfe: 'Stellen Sie die Datei wieder her, oder spielen Sie den Datensatz neu ein.',
  },
  pruefsumme: {
    titel: 'Datei eines Datensatzes geändert',
    ursache:
      'Die CSV-Datei hat sich seit dem Einspielen verändert. Zahlen der Datenbibliothek werden nicht von Hand geändert.',
    abhilfe: 'Spielen Sie den Datensatz mit „bzrp import“ neu ein.',
  },
  'spalte-falsch': {
    titel: 'Spalten passen nicht',
    ursache: 'Die Kopfzeile der CSV-Datei nennt andere Spalten als die Beschreibung.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'zeile-unlesbar': {
    titel: 'Zeile unlesbar',
    ursache: 'Eine Zeile der CSV-Datei hat eine andere Zahl von Zellen als die Kopfzeile.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'zelle-unbekannt': {
    titel: 'Zelle weder Zahl noch Zeichen',
    ursache: 'In einer Zahlenspalte steht etwas, das weder Zahl noch amtliches Zeichen ist.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'raum-doppelt': {
    titel: 'Raum steht zweimal',
    ursache: 'Derselbe Raum hat in einem Stand zwei Zeilen; welche gilt, ist nicht zu entscheiden.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'raum-fehlt': {
    titel: 'Räume fehlen',
    ursache:
      'Der Datensatz hat nicht für jeden Raum seiner Ebene eine Zeile. Summen wären dann zu klein.',
    abhilfe: 'Spielen Sie den Datensatz vollständig ein.',
  },
  'raum-unbekannt': {
    titel: 'Unbekannter Raum',
    ursache: 'Der Schlüssel steht nicht in der LOR-Liste des genannten Gebietsstands.',
    abhilfe: 'Prüfen Sie den Gebietsstand des Datensatzes und spielen Sie ihn neu ein.',
  },
  'einrichtung-doppelt': {
    titel: 'Einrichtung steht zweimal',
    ursache: 'Zwei Einrichtungen eines Datensatzes haben dieselbe Kennung.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'einrichtung-unlesbar': {
    titel: 'Einrichtung unlesbar',
    ursache: 'Eine Zeile der Einrichtungsliste passt nicht zu ihrem Schema.',
    abhilfe: 'Spielen Sie den Datensatz neu ein.',
  },
  'mss-klasse': {
    titel: 'MSS-Klasse passt nicht zu den Indikatoren',
    ursache:
      'Die veröffentlichte Klasse eines Planungsraums ergibt sich nicht aus seinen Status- und Dynamik-Indikatoren.',
    abhilfe: 'Vergleichen Sie mit der Veröffentlichung; spielen Sie den Datensatz neu ein.',
  },
}

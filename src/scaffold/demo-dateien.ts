import type { Raum } from '../model/raum.ts'
import type { NeueDatei } from './plan-workspace.ts'

/**
 * A region filled with examples: its figures come from the data library through marks, its texts say
 * nothing about the place and are marked as examples on every page.
 */
export function demoDateien(region: Raum): readonly NeueDatei[] {
  return [
    { pfad: 'profil.yaml', inhalt: toProfil(region) },
    { pfad: 'analyse/02-demografie.yaml', inhalt: analyse },
    { pfad: 'fachplanung/jugend.yaml', inhalt: fachplanung },
    { pfad: 'perspektiven.yaml', inhalt: perspektiven },
  ]
}

function toProfil({ id, name }: Raum): string {
  return `# yaml-language-server: $schema=../../schemas/profil.schema.json
# ${name}: Nur „raum“ ist Pflicht. Alles andere entsteht aus den Daten oder wird hier ergänzt.
schema: bzrp/1
raum: '${id}'
version: 0.1.0
# Solange hier true steht, trägt jede Seite den Vermerk „Beispiel“.
beispiel: true
# Zahlen schreiben Sie nicht ab: {{wert:…}} setzt sie aus der Datenbibliothek ein.
kurzfassung: |
  - In der Bezirksregion leben {{wert:einwohner}} Menschen.
  - Der Anteil der unter 18-Jährigen liegt bei {{wert:B1}}.
# impressum:
#   herausgeber: Bezirksamt … von Berlin
#   organisationseinheit: OE Sozialraumorientierte Planungskoordination
#   kontakt: spk@example.org
`
}

const analyse = `# yaml-language-server: $schema=../../../schemas/analyse.schema.json
# Texte zu Kapitel 2. Tabellen, Diagramme und Karten des Kapitels entstehen von selbst.
kapitel: '2'
elemente:
  - id: beispieltext
    art: text
    titel: Beispiel für einen Text mit Zahlen
    text: |
      Von den {{wert:einwohner}} Menschen sind {{wert:B1}} jünger als 18 Jahre.
`

const fachplanung = `# yaml-language-server: $schema=../../../schemas/fachplanung.schema.json
# Beitrag eines Amtes: eine Datei je Amt, zum Kopieren für die anderen.
amt: jugend
stand: 2026-01-31
# angefordert, in_arbeit, eingereicht, rueckfrage, fachlich_freigegeben oder abgestimmt
status: in_arbeit
beitraege:
  - kapitel: 8.1.1
    kernaussage: Hier steht die Aussage des Beitrags in einem Satz (Beispiel).
    ist_stand: |
      Hier beschreibt das Jugendamt, was es gibt (Beispiel).
    bewertung: |
      Hier bewertet das Jugendamt, was das bedeutet (Beispiel).
  # Gibt es nichts zu berichten, sagt das eine Fehlanzeige mit Grund:
  - kapitel: 8.1.3
    fehlanzeige:
      begruendung: Zum Stichtag ist nichts zu berichten (Beispiel).
`

const perspektiven = `# yaml-language-server: $schema=../../schemas/perspektiven.schema.json
# Teil II: vom Bedarf über das Ziel zur Maßnahme.
handlungsfelder:
  - id: bildung
    titel: Bildung und Betreuung
bedarfe:
  - id: B-01
    titel: Beispiel für einen Bedarf
    handlungsfeld: bildung
    dringlichkeit: mittel
    herkunft: fachplanung
    begruendung_indikatoren: [B1]
ziele:
  - id: Z1
    titel: Beispiel für ein Ziel
    handlungsfeld: bildung
    bedarfe: [B-01]
massnahmen:
  - id: M-01
    titel: Beispiel für eine Maßnahme
    ziele: [Z1]
    federfuehrung: jugend
    status: geplant
`

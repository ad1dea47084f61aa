import type { BezirkDatei } from '../../src/generated/source-types.ts'
import type { Vorlage } from '../../src/review/tagesordnung.ts'

export const bezirk: BezirkDatei = {
  bezirk: '09',
  name: 'Treptow-Köpenick',
  aemter: [
    { id: 'jugend', name: 'Jugendamt', kuerzel: 'Jug' },
    { id: 'soziales', name: 'Amt für Soziales' },
  ],
}

/** A profile with two Abschnitte that are to be decided about and one request. */
export const vorlage: Vorlage = {
  raum: '092007',
  name: 'Adlershof',
  ausgabe: 2026,
  version: '1.0.0',
  datenstand: '2024-12-31',
  pruefsumme: 'c'.repeat(64),
  teile: [{ id: 'analyse', titel: 'Analyse', status: 'in_abstimmung' }],
  gremien: [],
  beschluesse: [],
  abschnitte: [
    {
      nr: '8.1',
      titel: 'Bildung',
      pruefsumme: 'a'.repeat(64),
      aemter: ['Jugendamt'],
      anlass: 'erstmals vorgelegt',
      befunde: 0,
    },
    {
      nr: '8.10',
      titel: 'Sport',
      pruefsumme: 'b'.repeat(64),
      aemter: [],
      anlass: 'erstmals vorgelegt',
      befunde: 0,
    },
  ],
  gueltig: 0,
  entfallen: [],
  aenderungen: [],
  wuensche: [
    {
      id: 'W-01',
      von: 'jugend',
      ort: '8.1',
      text: 'Bitte kürzer.',
      art: 'daten',
      status: 'offen',
    },
  ],
  auflagen: [],
}
